using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Reading.Files;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Prints requested documents of the current guide, one at a time. Prints are cached until the server stops, and reused while their inputs
/// are unchanged.
/// </summary>
public sealed class OnDemandPrinter(BuildOptions options, LiveSite live) : IDisposable
{
    private static readonly TimeSpan LastPrint = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim one = new(1);
    private readonly Lazy<TemporaryFolder> kept = new(() => TemporaryFolder.Create("serve"));

    /// <summary>The page that lists all printable files.</summary>
    public PrintAnswer List()
    {
        if (live.State.Site is not { } site) return NoSite();
        var items = new StringBuilder("<p>Each is drawn when you ask for it, which takes a few seconds.</p>\n");
        foreach (var document in DocumentsOf(site))
        {
            items.Append("<h2>").Append(OwnPage.Encode(document.Title)).Append("</h2>\n<ul>\n");
            foreach (var order in OrdersOf(document)) items.Append("<li><a href=\"").Append(NameOf(order)).Append("\">").Append(NameOf(order)).Append("</a></li>\n");
            items.Append("</ul>\n");
        }

        return PrintAnswer.Page(200, Encoding.UTF8.GetBytes(OwnPage.Create("To print", items.ToString())));
    }

    /// <summary>Prints a file; a failure is explained on a page.</summary>
    /// <param name="name">The file name in the list.</param>
    public async Task<PrintAnswer> PrintAsync(string name, CancellationToken cancellation)
    {
        if (live.State.Site is not { } site) return NoSite();
        var wanted = DocumentsOf(site).FirstOrDefault(document => OrdersOf(document).Any(order => NameOf(order) == name));
        if (wanted is null) return PrintAnswer.Page(404, OwnPage.Saying("Nothing to print here", $"The guide has no file '{name}' to print. {LivePaths.Prints} lists those that it has."));
        await one.WaitAsync(cancellation);
        try
        {
            var own = wanted.Orders.Where(order => NameOf(order) == name).ToImmutableArray();
            // A cover needs the number of pages of its inside, which is printed with it.
            return await PrintAsync(own.IsEmpty ? wanted : wanted with { Orders = own, Cover = null }, name, site, cancellation);
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        one.Wait(LastPrint); // waits for a print that is still being written
        one.Dispose();
        if (kept.IsValueCreated) kept.Value.Dispose();
    }

    private async Task<PrintAnswer> PrintAsync(PrintDocument document, string name, DrawnSite site, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var setup = new PrintSetup(site.Theme, site.Guide.Settings, options.Folders.Content) { Typefaces = site.Typefaces };
        var prints = PdfCache.Open(kept.Value.Path, setup, options.BrowserChoice);
        var printer = new DocumentPrinter(setup, prints, diagnostics);
        var printout = await printer.PrintAsync([document], options.BrowserChoice, cancellation);
        return printout.Files.FirstOrDefault(file => NameOf(file.Order) == name) is { } file
            ? new(200, ContentTypes.Find(".pdf"), file.Pdf)
            : PrintAnswer.Page(503, MistakesPage.Create(diagnostics.Sorted));
    }

    private static PrintAnswer NoSite() => PrintAnswer.Page(503, OwnPage.Saying("Not yet", "The guide has mistakes, so there is nothing to print yet."));

    private static ImmutableArray<PrintDocument> DocumentsOf(DrawnSite site) =>
        PrintSet.ComposeAll(site.Guide, site.Strings, site.Theme.Paper);

    /// <summary>The files of a document and of its cover, if a thick book would have one.</summary>
    private static IEnumerable<PrintOrder> OrdersOf(PrintDocument document)
    {
        var numbers = PageNumbers.None with { PageCount = document.View(PageNumbers.None).Pages };
        return document.Cover?.Invoke(numbers) is { } cover ? document.Orders.Concat(cover.Orders) : document.Orders;
    }

    private static string NameOf(PrintOrder order) => Path.GetFileName(order.Path.Value);
}
