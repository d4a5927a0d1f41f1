using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Generator.Rendering;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>A document during printing: found in the store, or drawn, printed and finished.</summary>
internal sealed class DrawnDocument(PrintDocument document, PrintSetup setup)
{
    private const string Entry = "print.html";
    private readonly PrintFiles files = new(setup.Theme, setup.ContentFolder) { Typefaces = setup.Typefaces };
    private readonly string name = document.Orders[0].Path.Value;
    private (PageNumbers Numbers, PrintView View, string Html)? last;

    /// <summary>Produces the ordered files; null if the document has errors, or if there is no browser.</summary>
    public async Task<MadeDocument?> MakeAsync(
        Lazy<Task<PrintingBrowser?>> opening, PdfStore store, FitReport fit, DiagnosticBag diagnostics)
    {
        try
        {
            return await DrawAsync(opening, store, fit, diagnostics);
        }
        catch (TemplateException failure)
        {
            diagnostics.Report(failure.Finding);
            return null;
        }
    }

    private async Task<MadeDocument?> DrawAsync(
        Lazy<Task<PrintingBrowser?>> opening, PdfStore store, FitReport fit, DiagnosticBag diagnostics)
    {
        using var renderer = new PageRenderer(setup.Theme);
        var before = store.FindNumbers(document);
        var input = Input(renderer, before ?? PageNumbers.None);
        if (store.Find(document, input, print => IsCurrent(print, renderer)) is { } found) return Told(found, fit);
        if (await opening.Value is not { } browser) return null;
        if (await PrintAsync(browser, Paginated(renderer, before), store, diagnostics) is not { } print) return null;
        var result = print.Result;
        if (!fit.Record(document, result, last!.Value.View.Medium.Marks)) return null;
        if (OrderedPdf.Make(document, setup, result, diagnostics) is not { } made) return null;
        var whole = new MadeDocument(result.Numbers, made, result.Pictures) { Coarse = result.Coarse };
        if (made.Contains(null) || diagnostics.Has(Codes.PdfBreaksUa)) return Told(whole, fit);
        var hash = ContentHash.Create(Html(renderer, result.Numbers));
        var next = PdfStore.NumbersOf(document, result.Numbers) ?? PageNumbers.None;
        var (html, labels) = (Html(renderer, next), LabelsOf(last!.Value.View));
        store.Add(document, Input(renderer, next), new(whole, print.Asked, hash)
        {
            Streams = print.Streams,
            Last = setup.Theme.HasIndependentPages ? ChangedPages.Remember(html, labels, result, print.Asked) : null,
        });
        return Told(whole, fit);
    }

    /// <summary>A print before it is stored: whole, with its streams, or of the pages that changed.</summary>
    private sealed record Print(PaginatedPdf Result, ImmutableSortedDictionary<string, string> Asked, KnownStreams? Streams);

    private async Task<Print?> PrintAsync(PrintingBrowser browser, PaginationJob job, PdfStore store, DiagnosticBag diagnostics)
    {
        var old = setup.Theme.HasIndependentPages ? store.FindLast(document) : null;
        if (old is { Pictures: var pictures } && files.AreSame(pictures)
            && await ChangedPages.PrintAsync(browser, job, old, diagnostics) is { } changed)
            return new(changed, files.Asked.SetItems(pictures), null);
        job = job with { Streams = store.FindStreams(document) };
        return await Pagination.PrintAsync(browser, job, diagnostics) is { } whole ? new(whole, files.Asked, job.Streams) : null;
    }

    private MadeDocument Told(MadeDocument made, FitReport fit)
    {
        fit.Record(made.Coarse, last!.Value.View.Medium.Marks);
        return made;
    }

    private Finishing.Press? ForPress => document.Orders.Select(order => order.Finishing).OfType<Finishing.Press>().FirstOrDefault();

    private PaginationJob Paginated(PageRenderer renderer, PageNumbers? before) =>
        new(Job(), numbers => Html(renderer, numbers), FinishedPdf.PropertiesOf(document, setup.Settings))
        {
            SheetLabels = numbers => LabelsOf(document.View(numbers)),
            Drafts = document.Drafts,
            Before = before,
        };

    private PrintJob Job() => new()
    {
        Name = name,
        Entry = Entry,
        Files = files.Find,
        Size = document.Size,
        HasPicture = document.Orders.Any(order => order.Finishing is not Finishing.Bare), // Nobody chooses pages that a script takes.
        HasTags = document.Orders.Any(order => order.Finishing.HasTags),
        HasPixels = ForPress is not null,
        BleedMm = ForPress?.BleedMm ?? 0,
    };

    /// <summary>Whether a new print would be identical to a stored one: equal pictures, and equal HTML with page numbers.</summary>
    private bool IsCurrent(StoredPrint print, PageRenderer renderer) =>
        files.AreSame(print.Pictures) && ContentHash.Create(Html(renderer, print.Made.Numbers)) == print.Html;

    /// <summary>The hash of what the browser is given with page numbers.</summary>
    private string Input(PageRenderer renderer, PageNumbers numbers) =>
        ContentHash.Create([Html(renderer, numbers), .. LabelsOf(last!.Value.View)]);

    /// <summary>The labels of sheets, if a file is folded from the document.</summary>
    private ImmutableArray<string> LabelsOf(PrintView view) =>
        document.Orders.Any(order => order.Finishing is Finishing.Fold) ? view.SheetLabels : [];

    /// <summary>The print HTML with page numbers; drawn again only if the document shows any.</summary>
    private string Html(PageRenderer renderer, PageNumbers numbers)
    {
        if (last is { } known && known.Numbers.Equals(numbers)) return known.Html;
        var view = document.View(numbers);
        var html = last is { } drawn && ReferenceEquals(drawn.View, view) ? drawn.Html : renderer.Draw(view.Model, view.Medium, name);
        last = (numbers, view, html);
        return html;
    }
}
