using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Tests.Printing;

/// <summary>Prints short documents with the real browser, in a temporary folder.</summary>
public sealed class PrintingBench : IDisposable
{
    public const string PlainPage = "<section class=page id=one data-fit=one><h1>One</h1><p>Some words of this page.</p></section>";
    private static readonly Guide Guide = Links.GuideOf(Write.Guide());
    private static readonly Strings Strings = ThemeStrings.Create(Tests.Theme.Usual, Write.Settings(), new DiagnosticBag());
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;

    public DiagnosticBag Diagnostics { get; private set; } = new();

    public Settings Settings { get; set; } = Write.Settings();

    public ITheme Theme { get; set; } = new BenchTheme();

    public string Kept => Path.Combine(folder, "kept");

    public string Found => string.Join('\n', Diagnostics.Sorted);

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>A document with these output files; its pages are HTML that is drawn again for each layout pass.</summary>
    public static PrintDocument Document(string name, Func<PageNumbers, string> html, params Finishing[] ways) => new()
    {
        Title = name,
        Name = name,
        Subject = "A test",
        Size = ways.OfType<Finishing.Press>().Any() ? PageSize.A5.Grown(BookletLayout.PressBleedMm) : PageSize.A5,
        View = numbers => new(new PlainModel(name, html(numbers), ways.OfType<Finishing.Press>().Any()), new PaperMedium(Guide, Strings)),
        Locations = FrozenDictionary<string, SourceSpan>.Empty,
        LineMm = 5,
        Orders = [.. ways.Select((way, i) => new PrintOrder(
            new(i == 0 ? $"downloads/{name}.pdf" : string.Create(CultureInfo.InvariantCulture, $"downloads/{name}-{i}.pdf")),
            way is Finishing.Fold ? EditionName.Home : EditionName.Booklet, way))],
    };

    /// <summary>A document with these pages for screens.</summary>
    public static PrintDocument Document(string name, string html = PlainPage) => Document(name, _ => html, new Finishing.Screen());

    /// <summary>A document for screens that shows its own page numbers.</summary>
    public static PrintDocument Document(string name, Func<PageNumbers, string> html) => Document(name, html, new Finishing.Screen());

    /// <summary>A number of pages, each with a heading.</summary>
    public static string Pages(int count) =>
        string.Concat(Enumerable.Range(1, count).Select(i => $"<section class=page id=p{i}><h1>Heading {i}</h1><p>Words of page {i}.</p></section>"));

    /// <summary>Prints documents, and stores the prints.</summary>
    /// <param name="browser">A browser to use instead of the shared one; it is started and closed.</param>
    /// <param name="seconds">The timeout of that browser for a print, in seconds.</param>
    /// <param name="cancellation">Cancels the prints; null for a test that does not.</param>
    public async Task<Printout> PrintAsync(
        ImmutableArray<PrintDocument> documents, string? browser = null, double seconds = 300, CancellationToken? cancellation = null)
    {
        var ending = cancellation ?? TestContext.Current.CancellationToken;
        Diagnostics = new();
        var choice = new BrowserChoice { Path = browser ?? Tools.Browser(), Timeout = TimeSpan.FromSeconds(seconds) };
        var setup = new PrintSetup(Theme, Settings, folder);
        var cache = PdfCache.Open(Kept, setup, choice);
        var printer = new DocumentPrinter(setup, cache, Diagnostics);
        var printout = await printer.PrintAsync(documents, choice, ending, browser is null ? await SharedBrowser.Opened : null);
        if (!printout.IsBroken) cache.Sweep();
        return printout;
    }

    /// <summary>The names of the stored prints with their write times.</summary>
    public IReadOnlyDictionary<string, DateTime> KeptTimes() =>
        Directory.EnumerateDirectories(Kept)
        .ToDictionary(path => Path.GetFileName(path)!, Directory.GetLastWriteTimeUtc, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

/// <summary>The theme of the bench.</summary>
internal class BenchTheme : ITheme
{
    public string Name => "bench";

    public Type TemplateFor(Type model) => typeof(PlainTemplate);

    public byte[]? WordsIn(string tag) => null;
}

/// <summary>The theme of the bench with pages that are independent.</summary>
internal sealed class IndependentTheme : BenchTheme, ITheme
{
    public bool HasIndependentPages => true;
}

/// <summary>The model of <see cref="PlainTemplate"/>.</summary>
public sealed record PlainModel(string Title, string Html, bool HasBleed);

/// <summary>A template that outputs its HTML unchanged.</summary>
public sealed class PlainTemplate : Page<PlainModel>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (width, height) = Model.HasBleed ? (154, 216) : (148, 210);
        var style = $"@page{{size:{width}mm {height}mm;margin:0}}body{{margin:0;padding-right:1px;font:12pt/1.4 serif}}"
            + $".page{{width:{width}mm;height:{height - 1}mm;box-sizing:border-box;padding:15mm;break-after:page;overflow:hidden}}";
        builder.AddMarkupContent(0, $"<!doctype html><html lang=en><head><meta charset=utf-8><title>{Model.Title}</title><style>{style}</style></head><body>{Model.Html}</body></html>");
    }
}
