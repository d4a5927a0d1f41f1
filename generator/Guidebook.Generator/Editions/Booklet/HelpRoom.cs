using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>How much help a page of paper holds, in points.</summary>
public sealed record HelpRoom(HelpMeasures Measures, HelpSpace Space)
{
    private double ColumnMm => (Space.WideMm - Measures.BetweenColumnsMm * (Space.Columns - 1)) / (double)Space.Columns;

    /// <summary>How high the words on safety are, with the heading that follows them.</summary>
    public int HeightOf(Passage words) => (int)Math.Ceiling(
        Measures.HeadingPt + PlainWriter.Runs(words, _ => "").Sum(run => Measures.WordsPt * Lines(run.Text, Space.WideMm, Measures.LetterMm) + Measures.BelowWordsPt));

    /// <summary>How much of the page a line to call takes.</summary>
    public int HeightOf(HelpLine line)
    {
        var (first, second) = ($"{line.Reach()} {line.Name} {line.Country}", line.Details());
        var high = Measures.NumberPt * Lines(first, ColumnMm, Measures.LetterMm) + Measures.SmallPt * Lines(second, ColumnMm, Measures.SmallLetterMm) + Measures.BelowPt;
        return (int)Math.Ceiling(high / Space.Columns);
    }

    private static int Lines(string text, double wideMm, double letterMm) => Chunks.Lines(text.Length, (int)(wideMm / letterMm));
}
