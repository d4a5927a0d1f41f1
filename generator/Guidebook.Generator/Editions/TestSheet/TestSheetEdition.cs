using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Print;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.TestSheet;

/// <summary>A sheet that shows how a printer turns the paper: takes the guide and returns a document of two pages for each paper.</summary>
public static class TestSheetEdition
{
    // 11.5 points of text on 16.
    private const double LineMm = 5.6;

    // From the back's upper right corner; both windows on the front follow from it.
    private const double SpotFromRightMm = 33;
    private const double SpotFromTopMm = 62;

    /// <summary>The documents; none where the guide wants nothing on paper that is printed on both sides.</summary>
    public static ImmutableArray<PrintDocument> Compose(Guide guide, Strings strings)
    {
        var wanted = guide.Settings.Print;
        return wanted.Editions.Contains(EditionName.TestSheet) ? [.. wanted.Papers.Select(paper => DocumentOf(guide, strings, paper))] : [];
    }

    private static PrintDocument DocumentOf(Guide guide, Strings strings, Paper paper)
    {
        var test = TestOf(guide, paper);
        var view = new PrintView(test, new PaperMedium(guide, strings));
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, strings["test-sheet"]),
            Name = strings["test-sheet"],
            Subject = strings["test-sheet.summary"],
            Size = test.Page,
            Template = typeof(TestSheetDocument),
            View = _ => view,
            Locations = new Dictionary<string, SourceSpan> { ["front"] = guide.Settings.Span, ["back"] = guide.Settings.Span }.ToFrozenDictionary(),
            LineMm = LineMm,
            Orders = [new(new($"downloads/{guide.Settings.Slug}-test-sheet-{Papers.Word(paper)}.pdf"), EditionName.TestSheet, new Finishing.Screen())],
        };
    }

    private static TurnTest TestOf(Guide guide, Paper paper)
    {
        var standing = PageSize.From(paper);
        var page = new PageSize(standing.HeightMm, standing.WidthMm);
        var spot = new PaperPoint(page.WidthMm - SpotFromRightMm, SpotFromTopMm);
        return new(page, spot, SheetTurn.Through(spot, page, FoldWay.ShortEdge), SheetTurn.Through(spot, page, FoldWay.LongEdge), [.. Files(guide, paper)]);
    }

    /// <summary>The files of the main plan's booklet that the guide makes for this paper.</summary>
    private static IEnumerable<TurnFile> Files(Guide guide, Paper paper)
    {
        var wanted = guide.Settings.Print;
        if (guide.MainPlan is null || !wanted.Editions.Contains(EditionName.Home)) yield break;
        var stem = $"{guide.Settings.Slug}-booklet-{Papers.Word(paper)}";
        if (wanted.Duplex.Contains(Duplex.ShortEdge)) yield return new(FoldWay.ShortEdge, $"{stem}.pdf");
        if (wanted.Duplex.Contains(Duplex.LongEdge)) yield return new(FoldWay.LongEdge, $"{stem}-long-edge.pdf");
        if (!wanted.Duplex.Contains(Duplex.Simplex)) yield break;
        yield return new(FoldWay.Fronts, $"{stem}-fronts.pdf");
        yield return new(FoldWay.Backs, $"{stem}-backs.pdf");
    }
}
