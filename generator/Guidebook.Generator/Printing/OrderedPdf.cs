using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Produces the ordered files of a drawn document: each from the same pages, with its own finishing.</summary>
internal sealed class OrderedPdf
{
    private readonly Settings settings;
    private readonly DocumentProperties properties;
    private readonly PaginatedPdf drawn;
    private readonly DiagnosticBag diagnostics;
    private readonly PdfFile source;
    private readonly ImmutableArray<string> pages;

    private OrderedPdf(Settings settings, DocumentProperties properties, PaginatedPdf drawn, DiagnosticBag diagnostics)
    {
        (this.settings, this.properties, this.drawn, this.diagnostics) = (settings, properties, drawn, diagnostics);
        source = PdfFile.Read(drawn.Pdf);
        pages = PageHash.All(source);
    }

    /// <summary>
    /// One PDF for each order, null with diagnostics for each that could not be produced correctly; null if the browser's PDF is not
    /// understood.
    /// </summary>
    public static ImmutableArray<MadePdf?>? Make(PrintDocument document, Settings settings, PaginatedPdf drawn, DiagnosticBag diagnostics)
    {
        try
        {
            var ordered = new OrderedPdf(settings, FinishedPdf.PropertiesOf(document, settings), drawn, diagnostics);
            return [.. document.Orders.Select(ordered.Make)];
        }
        catch (PdfFormatException exception)
        {
            FinishedPdf.Report(exception, document.Orders[0].Path.Value, diagnostics);
            return null;
        }
    }

    private MadePdf? Make(PrintOrder order)
    {
        var titled = source.Copy();
        if (order.Title is { } title) Finish.SetTitle(titled, title, properties);
        return order.Finishing switch
        {
            Finishing.Fold fold => Fold(titled, fold),
            Finishing.Press => Press(titled, order.Path.Value),
            Finishing.Bare => Bare(titled),
            _ => Screen(titled, order.Path.Value, order.Finishing is Finishing.FillIn),
        };
    }

    private MadePdf Fold(PdfFile file, Finishing.Fold fold)
    {
        var duplex = fold.Way switch
        {
            FoldWay.ShortEdge => Duplex.ShortEdge,
            FoldWay.LongEdge => Duplex.LongEdge,
            _ => Duplex.Simplex,
        };
        var sides = fold.Way == FoldWay.OneSided ? SheetSides.FrontsThenBacks : SheetSides.Both;
        var folding = Folding.Create(settings.Print, fold.Paper, duplex, settings.Language.Direction is TextDirection.RightToLeft);
        return new(ImposedPdf.Make(file, folding, sides, properties).Write(), folding.Sheet, SheetHashes.Compute(pages, folding));
    }

    private MadePdf Bare(PdfFile file)
    {
        BarePdf.Apply(file, properties);
        return new(file.Write(), properties.Size, pages);
    }

    private MadePdf? Press(PdfFile file, string name)
    {
        var trim = properties.Size.Grown(-BookletLayout.PressBleedMm);
        var job = new PressJob(name, BookletLayout.PressBleedMm, settings.Print.CropMarks);
        return PressPdf.Apply(file, properties with { Size = trim }, job, diagnostics)
            ? new(file.Write(), properties.Size.Grown(job.CropMarks ? PressPdf.SlugMm : 0), PageHash.All(file))
            : null;
    }

    private MadePdf? Screen(PdfFile file, string name, bool hasFields)
    {
        var own = new DiagnosticBag();
        if (hasFields) FormFields.Apply(file, name, own);
        var isGood = TagCheck.Apply(file, name, drawn.Texts, own);
        own.CopyTo(diagnostics);
        return isGood && !own.HasErrors ? new(file.Write(), properties.Size, hasFields ? PageHash.All(file) : pages) : null;
    }
}
