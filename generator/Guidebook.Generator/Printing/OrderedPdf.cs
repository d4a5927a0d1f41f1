using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Produces the ordered files of a drawn document: each from the same pages, with its own finishing.</summary>
internal sealed class OrderedPdf
{
    private readonly PrintSetup setup;
    private readonly Settings settings;
    private readonly DocumentProperties properties;
    private readonly PaginatedPdf drawn;
    private readonly DiagnosticBag diagnostics;
    private readonly PdfFile source;
    private readonly Lazy<PdfFile> gray;
    private readonly ImmutableArray<string> pages;

    private OrderedPdf(PrintSetup setup, DocumentProperties properties, PaginatedPdf drawn, DiagnosticBag diagnostics)
    {
        (this.setup, this.properties, this.drawn, this.diagnostics) = (setup, properties, drawn, diagnostics);
        settings = setup.Settings;
        gray = new(() =>
        {
            var labelled = drawn.File.Copy();
            GrayResources.ApplyAtHome(labelled);
            return labelled;
        });
        source = drawn.File.Copy();
        SheetLabels.Remove(source); // Only what is folded shows them.
        pages = PageHash.All(source);
    }

    /// <summary>
    /// One PDF for each order, null with diagnostics for each that could not be produced correctly; null if the browser's PDF is not
    /// understood.
    /// </summary>
    public static ImmutableArray<MadePdf?>? Make(PrintDocument document, PrintSetup setup, PaginatedPdf drawn, DiagnosticBag diagnostics)
    {
        try
        {
            var ordered = new OrderedPdf(setup, FinishedPdf.PropertiesOf(document, setup.Settings), drawn, diagnostics);
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
        return order.Finishing switch
        {
            Finishing.Fold fold => Fold(Titled(gray.Value, order), fold),
            Finishing.OneSheet one => One(Titled(gray.Value, order), one.Paper),
            Finishing.Press press => Press(Titled(source, order), order, press.BleedMm),
            Finishing.Bare => Bare(Titled(source, order)),
            _ => Screen(order),
        };
    }

    private PdfFile Titled(PdfFile file, PrintOrder order)
    {
        var titled = file.Copy();
        if (order.Title is { } title) Finish.SetTitle(titled, title, properties);
        return titled;
    }

    private MadePdf Fold(PdfFile file, Finishing.Fold fold)
    {
        var sides = fold.Way == FoldWay.OneSided ? SheetSides.FrontsThenBacks : SheetSides.Both;
        var folding = Folding.Create(fold, settings.Print.PaperThicknessMm, settings.Language.Direction is TextDirection.RightToLeft);
        return new(ImposedPdf.Make(file, folding, sides, properties).Write(), folding.Sheet, SheetHashes.Compute(pages, folding));
    }

    private MadePdf One(PdfFile file, Paper paper)
    {
        var (width, height) = PageSize.From(paper);
        var sheet = new PageSize(height, width);
        return new(OneSheetPdf.Make(file, sheet, properties).Write(), sheet, [SheetHashes.Compute(pages, paper)]);
    }

    private MadePdf Bare(PdfFile file)
    {
        BarePdf.Apply(file, properties);
        return new(file.Write(), properties.Size, pages);
    }

    private MadePdf? Press(PdfFile file, PrintOrder order, double bleedMm)
    {
        var job = new PressJob(order.Path.Value, bleedMm, settings.Print.CropMarks) { Condition = settings.Print.Press.Condition };
        DateTimeOffset? date = settings.Date is { } day ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
        var own = properties with { Size = properties.Size.Grown(-bleedMm), Date = date };
        return PressPdf.Make(file, own, job, diagnostics) is { } pdf
            ? new(pdf, properties.Size.Grown(job.CropMarks ? PressPdf.SlugMm : 0), PageHash.All(file))
            : null;
    }

    /// <summary>A file in reading order; one that is for a printer at home has its grays as gray.</summary>
    private MadePdf? Screen(PrintOrder order)
    {
        var (name, hasFields) = (order.Path.Value, order.Finishing is Finishing.FillIn);
        var isForHome = Papers.IsForHome(order, properties.Size);
        var (file, own) = (Titled(isForHome ? gray.Value : source, order), new DiagnosticBag());
        SheetLabels.Remove(file);
        if (isForHome) Finish.SetPrinting(file, DuplexOf(order.Edition));
        if (hasFields) FormFields.Apply(file, name, Typeface(), own);
        var isGood = TagCheck.Apply(file, name, drawn.Texts, own);
        if (isGood && !own.HasErrors) UaCheck.Apply(file, name, own);
        own.CopyTo(diagnostics);
        return isGood && !own.HasErrors ? new(file.Write(), properties.Size, hasFields ? PageHash.All(file) : pages) : null;
    }

    /// <summary>The sides on which whole sheets are printed; null for what either way is good for.</summary>
    private static string? DuplexOf(EditionName edition) => edition switch
    {
        EditionName.Cards => "DuplexFlipLongEdge",
        EditionName.TestSheet => "DuplexFlipShortEdge",
        EditionName.Chart or EditionName.Worksheets => "Simplex",
        _ => null,
    };

    /// <summary>The theme's font of typed text; its file has the font's PostScript name.</summary>
    private FieldTypeface? Typeface() => setup.Theme.FieldFont is { } path && setup.Theme.Read(path) is { } bytes
        ? new(Path.GetFileNameWithoutExtension(path.Value), bytes)
        : null;
}
