using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth;

/// <summary>What Hearth's type and pages hold on paper, as measured in print.</summary>
internal static class HearthPaper
{
    /// <summary>All measures.</summary>
    public static PaperMeasures Measures { get; } = new()
    {
        Booklet = Booklet(),
        Help = Help(),
        LargePrintLineMm = 9.2, // 18 points of text on 26
        Cards = new(LineMm: 6.35, Letters: 84, Lines: 50, LinesBesideCodes: 36, LinesAround: 5), // 13 points of text on 18
        Chart = Chart(),
        Worksheets = new(LineMm: 5.5, RowsAPage: 12), // 11.5 points of text on 15.5; each worksheet on two lines
        TestSheet = new(LineMm: 5.6, SpotFromRightMm: 33, SpotFromTopMm: 62), // 11.5 points of text on 16
    };

    private static BookletMeasures Booklet() => new()
    {
        LineMm = 5.8, // 11.5 points of text on 16.4
        ContentsLetters = 50,
        ContentsLines = 28,
        IndexLetters = 62,
        IndexLinePt = 14,
        IndexStrandPt = 19,
        IndexPagePt = 410,
        DaysAhead = 22,
        DaysToMark = 8,
        Writing = new(Only: 16, Each: 7, First: 9, Second: 5),
    };

    private static HelpMeasures Help() => new()
    {
        Leaf = new(113, 1, 465),
        Sheet = new(170, 2, 640),
        SheetWithFoot = new(170, 2, 570),
        LetterMm = 1.92,
        SmallLetterMm = 1.5,
        BetweenColumnsMm = 8,
        WordsPt = 14.6,
        BelowWordsPt = 3,
        HeadingPt = 27,
        NumberPt = 14,
        SmallPt = 12,
        BelowPt = 4,
    };

    private static ChartMeasures Chart() => new()
    {
        LineMm = 4.4, // 10 points of text on 12.5
        Rows = new(28, 44),
        ListRows = new(16, 26),
        HeadMm = 12,
        TopMm = 36,
        FootMm = 10,
        SideMm = 12,
        FootLineMm = 4.25,
        FootLetterMm = 1.65,
    };
}
