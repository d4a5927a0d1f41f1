using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>A document on its way to its files: taken from what was kept, or drawn, printed and finished.</summary>
internal sealed class DrawnDocument(PrintDocument document, Settings settings, PrintFiles files)
{
    private const string Entry = "print.html";
    private readonly string name = document.Orders[0].Path.Value;
    private (PrintView View, string Html)? last;

    /// <summary>The pages of which pictures are taken: of a document to fold also the last, as it lies beside the first on the outer sheet.</summary>
    public static ImmutableArray<PageEnd> PicturesOf(PrintDocument document) =>
        document.Orders.Any(order => order.Finishing is Finishing.Fold) ? [PageEnd.First, PageEnd.Last] : [PageEnd.First];

    /// <summary>All that is ordered of it; null where it could not be made, or no browser is to be had.</summary>
    public async Task<MadeDocument?> MakeAsync(Lazy<Task<PrintingBrowser?>> opening, KeptPrints? kept, PrintKeys? keys, FitReport fit, DiagnosticBag diagnostics)
    {
        using var renderer = new PageRenderer();
        var key = keys?.Compute(document, Html(renderer, PageNumbers.None));
        if (key is not null && kept?.Find(key, print => IsSame(print, renderer)) is { } found) return found;
        if (await opening.Value is not { } browser) return null;
        var result = await Pagination.PrintAsync(browser, new(Job(), numbers => Html(renderer, numbers), FinishedPdf.PropertiesOf(document, settings)), diagnostics);
        if (result is null || !fit.Record(document, result)) return null;
        if (OrderedPdf.Make(document, settings, result, diagnostics) is not { } made) return null;
        var whole = new MadeDocument(result.Numbers, made, result.Pictures);
        if (key is not null) kept?.Keep(key, new(whole, files.Asked, KeptPrints.HashOf(Html(renderer, result.Numbers))));
        return whole;
    }

    private PrintJob Job() => new()
    {
        Name = name,
        Entry = Entry,
        Files = files.Find,
        Size = document.Size,
        Pictures = PicturesOf(document),
        BleedMm = document.Orders.Any(order => order.Finishing is Finishing.Press) ? BookletLayout.PressBleedMm : 0,
    };

    /// <summary>Whether a kept print shows what would be printed now: the same pictures, and the same text once the numbers are in it.</summary>
    private bool IsSame(KeptPrint print, PageRenderer renderer) =>
        files.AreSame(print.Pictures) && KeptPrints.HashOf(Html(renderer, print.Made.Numbers)) == print.Html;

    /// <summary>The print HTML; what shows no numbers is not drawn again for others.</summary>
    private string Html(PageRenderer renderer, PageNumbers numbers)
    {
        var view = document.View(numbers);
        if (last is { } drawn && ReferenceEquals(drawn.View, view)) return drawn.Html;
        var html = renderer.Draw(document.Template, view.Model, view.Medium);
        last = (view, html);
        return html;
    }
}
