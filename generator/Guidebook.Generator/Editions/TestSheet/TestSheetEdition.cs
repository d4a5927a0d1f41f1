using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.TestSheet;

/// <summary>Composes a test sheet that shows how a printer turns the paper: a document of two pages for each paper size.</summary>
public static class TestSheetEdition
{
    /// <summary>Composes the documents; none if the guide does not enable the edition.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var wanted = source.Guide.Settings.Print;
        return wanted.Editions.Contains(EditionName.TestSheet) ? [.. wanted.Papers.Select(paper => DocumentOf(source, paper))] : [];
    }

    private static PrintDocument DocumentOf(PrintSource source, Paper paper)
    {
        var (guide, strings, measures) = source;
        var test = TestOf(guide, paper, measures.TestSheet);
        var view = new PrintView(test, new PaperMedium(guide, strings));
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, strings["test-sheet"]),
            Name = strings["test-sheet"],
            Subject = strings["test-sheet.summary"],
            Size = test.Page,
            View = _ => view,
            Locations = new Dictionary<string, SourceSpan> { ["front"] = guide.Settings.Span, ["back"] = guide.Settings.Span }.ToFrozenDictionary(),
            LineMm = measures.TestSheet.LineMm,
            Orders = [new(new($"downloads/{guide.Settings.Slug}-test-sheet-{Papers.Word(paper)}.pdf"), EditionName.TestSheet, new Finishing.Screen())],
        };
    }

    private static TurnTest TestOf(Guide guide, Paper paper, TestSheetMeasures measures)
    {
        var standing = PageSize.From(paper);
        var page = new PageSize(standing.HeightMm, standing.WidthMm);
        var spot = new PaperPoint(page.WidthMm - measures.SpotFromRightMm, measures.SpotFromTopMm);
        return new(page, spot, SheetTurn.Through(spot, page, FoldWay.ShortEdge), SheetTurn.Through(spot, page, FoldWay.LongEdge),
            [.. Files(guide, paper)]);
    }

    /// <summary>The booklet that is ready for every duplex mode: the first week's, or a plan that is a single week.</summary>
    private static string ThinBooklet(Plan plan, PrintSettings wanted) =>
        plan.Weeks.Length > 1 && wanted.Editions.Contains(EditionName.Weeks) ? "week-1" : "booklet";

    /// <summary>The fold files of a thin booklet of the main plan for this paper size.</summary>
    private static IEnumerable<TurnFile> Files(Guide guide, Paper paper)
    {
        var wanted = guide.Settings.Print;
        if (guide.MainPlan is null || !wanted.Editions.Contains(EditionName.Home)) yield break;
        var stem = $"{guide.Settings.Slug}-{(ThinBooklet(guide.MainPlan, wanted))}-{Papers.Word(paper)}";
        if (wanted.Duplex.Contains(Duplex.ShortEdge)) yield return new(FoldWay.ShortEdge, $"{stem}.pdf");
        if (wanted.Duplex.Contains(Duplex.LongEdge)) yield return new(FoldWay.LongEdge, $"{stem}-long-edge.pdf");
        if (!wanted.Duplex.Contains(Duplex.Simplex)) yield break;
        yield return new(FoldWay.OneSided, $"{stem}-one-sided.pdf");
    }
}
