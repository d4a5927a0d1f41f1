using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth;

/// <summary>The dimensions of Hearth's type and pages on paper, as measured in print.</summary>
internal static class HearthPaper
{
    /// <summary>All dimensions.</summary>
    public static PaperMeasures Measures { get; } = new()
    {
        Booklet = Booklet(),
        Help = Help(),
        LargePrintLineMm = 9.2, // text of 18 pt, line height 26 pt
        Book = new(LineMm: 5.3, SmallestWidthMm: 96, SmallestHeightMm: 140), // text of 10.5 pt, line height 15 pt; 40 letters in a line
        Cards = new(LineMm: 6.35, Letters: 84, Lines: 50, LinesBesideCodes: 36, LinesAround: 5), // text of 13 pt, line height 18 pt
        Chart = Chart(),
        Worksheets = new(LineMm: 5.5, RowsAPage: 12), // text of 11.5 pt, line height 15.5 pt; two lines per worksheet
        OneSheetLineMm = 4, // text of 8.75 pt, line height 11.3 pt
        TestSheet = new(LineMm: 5.6, SpotFromRightMm: 33, SpotFromTopMm: 62), // text of 11.5 pt, line height 16 pt
    };

    private static BookletMeasures Booklet() => new()
    {
        LineMm = 5.8, // text of 11.5 pt, line height 16.4 pt
        ContentsLetters = 50,
        ContentsLines = 28,
        IndexLetters = 34, // two columns
        IndexLinePt = 12,
        IndexPagePt = 864,
        DaysAhead = 22,
        DaysToMark = 8,
        Writing = new(Only: 16, Each: 7),
    };

    private static HelpMeasures Help() => new()
    {
        Sheet = new(170, 2, 640),
        SheetWithFoot = new(170, 2, 570),
        LetterMm = 1.92,
        SmallLetterMm = 1.54,
        BetweenColumnsMm = 8,
        WordsPt = 14.6,
        BelowWordsPt = 3,
        HeadingPt = 27,
        NumberPt = 14,
        SmallPt = 12.4,
        BelowPt = 4,
    };

    private static ChartMeasures Chart() => new()
    {
        LineMm = 4.4, // text of 10 pt, line height 12.5 pt
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
