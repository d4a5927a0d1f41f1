using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>How much help a page of paper holds, in points; what is asked of it is rather too high than too low.</summary>
/// <param name="WideMm">How wide the text is.</param>
/// <param name="Columns">In how many columns the lines to call stand.</param>
/// <param name="PagePt">How high the page is below its heading.</param>
public sealed record HelpRoom(int WideMm, int Columns, int PagePt)
{
    // Measured: how wide a letter of the words and of the small print is.
    private const double LetterMm = 1.92;
    private const double SmallLetterMm = 1.5;
    private const int BetweenColumnsMm = 8;

    // Measured: a line of the words and the room below a paragraph; the heading of the lines to call; a line with a number, one of
    // small print, and the room below.
    private const double WordsPt = 14.6;
    private const double BelowWordsPt = 3;
    private const double HeadingPt = 27;
    private const double NumberPt = 14;
    private const double SmallPt = 12;
    private const double BelowPt = 4;

    /// <summary>A page of a booklet, of the narrower of its two sizes.</summary>
    public static HelpRoom OfLeaf { get; } = new(113, 1, 455);

    /// <summary>A sheet, of the lower of the two papers.</summary>
    public static HelpRoom OfSheet { get; } = new(170, 2, 640);

    /// <summary>Room for everything.</summary>
    public static HelpRoom Endless { get; } = new(170, 1, int.MaxValue);

    private double ColumnMm => (WideMm - BetweenColumnsMm * (Columns - 1)) / (double)Columns;

    /// <summary>How high the words on safety are, with the heading that follows them.</summary>
    public int HeightOf(Passage words) =>
        (int)Math.Ceiling(HeadingPt + PlainWriter.Runs(words, _ => "").Sum(run => WordsPt * PageChunks.Lines(run.Text.Length, (int)(WideMm / LetterMm)) + BelowWordsPt));

    /// <summary>How much of the page a line to call takes.</summary>
    public int HeightOf(HelpLine line)
    {
        var first = $"{line.Reach()} {line.Name} {line.Country}".Length;
        var high = NumberPt * PageChunks.Lines(first, (int)(ColumnMm / LetterMm)) + SmallPt * PageChunks.Lines(line.Details().Length, (int)(ColumnMm / SmallLetterMm)) + BelowPt;
        return (int)Math.Ceiling(high / Columns);
    }
}
