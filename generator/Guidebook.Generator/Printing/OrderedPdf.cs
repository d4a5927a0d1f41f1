using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Makes the files that are ordered of a drawn document: each from the same pages, each in its own way.</summary>
internal sealed class OrderedPdf
{
    private readonly Settings settings;
    private readonly DocumentProperties properties;
    private readonly PaginatedPdf drawn;
    private readonly Findings findings;
    private readonly PdfFile source;
    private readonly ImmutableArray<string> pages;

    private OrderedPdf(Settings settings, DocumentProperties properties, PaginatedPdf drawn, Findings findings)
    {
        (this.settings, this.properties, this.drawn, this.findings) = (settings, properties, drawn, findings);
        source = PdfFile.Read(drawn.Pdf);
        pages = PageHash.All(source);
    }

    /// <summary>A file for each order; null with findings where one could not be made as it must be.</summary>
    public static ImmutableArray<MadePdf>? Make(PrintDocument document, Settings settings, PaginatedPdf drawn, Findings findings)
    {
        try
        {
            var ordered = new OrderedPdf(settings, FinishedPdf.PropertiesOf(document, settings), drawn, findings);
            var made = document.Orders.Select(ordered.Make).ToList();
            return made.Contains(null) ? null : [.. made.OfType<MadePdf>()];
        }
        catch (PdfFormatException fault)
        {
            FinishedPdf.Report(fault, document.Orders[0].Path.Value, findings);
            return null;
        }
    }

    private MadePdf? Make(PrintOrder order) => order.Finishing switch
    {
        Finishing.Fold fold => Fold(fold),
        Finishing.Press => Press(order.Path.Value),
        _ => Screen(order.Path.Value, order.Finishing is Finishing.FillIn),
    };

    private MadePdf Fold(Finishing.Fold fold)
    {
        var duplex = fold.Way switch
        {
            FoldWay.ShortEdge => Duplex.ShortEdge,
            FoldWay.LongEdge => Duplex.LongEdge,
            _ => Duplex.Simplex,
        };
        var sides = fold.Way switch
        {
            FoldWay.Fronts => SheetSides.Fronts,
            FoldWay.Backs => SheetSides.Backs,
            _ => SheetSides.Both,
        };
        var folding = Folding.Of(settings.Print, fold.Paper, duplex, settings.Language.Direction is TextDirection.RightToLeft);
        return new(ImposedPdf.Make(source, folding, sides, properties).Write(), folding.Sheet, SheetHashes.Of(pages, folding));
    }

    private MadePdf? Press(string name)
    {
        var file = source.Copy();
        var trim = properties.Size.Grown(-BookletLayout.PressBleedMm);
        var job = new PressJob(name, BookletLayout.PressBleedMm, settings.Print.CropMarks);
        return PressPdf.Apply(file, properties with { Size = trim }, job, findings) ? new(file.Write(), properties.Size.Grown(job.CropMarks ? PressPdf.SlugMm : 0), PageHash.All(file)) : null;
    }

    private MadePdf? Screen(string name, bool hasFields)
    {
        var (file, own) = (source.Copy(), new Findings());
        if (hasFields) FormFields.Apply(file, name, own);
        var isGood = TagCheck.Apply(file, name, drawn.Hidden, own);
        own.CopyTo(findings);
        return isGood && !own.HasErrors ? new(file.Write(), properties.Size, hasFields ? PageHash.All(file) : pages) : null;
    }
}
