using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>How much help a page of paper holds, in points.</summary>
public sealed record HelpRoom(HelpMeasures Measures, HelpSpace Space)
{
    private double ColumnMm => (Space.WideMm - Measures.BetweenColumnsMm * (Space.Columns - 1)) / (double)Space.Columns;

    /// <summary>How high the words on safety are, with the heading that follows them.</summary>
    public int HeightOf(Passage words)
    {
        double Height(string text) => Measures.WordsPt * Lines(text, Space.WideMm, Measures.LetterMm) + Measures.BelowWordsPt;
        return (int)Math.Ceiling(Measures.HeadingPt + PlainWriter.Runs(words, _ => "").Sum(run => Height(run.Text)));
    }

    /// <summary>How much of the page a line to call takes.</summary>
    public int HeightOf(HelpLine line)
    {
        var first = Measures.NumberPt * Lines($"{line.Reach()} {line.Name} {line.Country}", ColumnMm, Measures.LetterMm);
        var second = Measures.SmallPt * Lines(line.Details(), ColumnMm, Measures.SmallLetterMm);
        return (int)Math.Ceiling((first + second + Measures.BelowPt) / Space.Columns);
    }

    private static int Lines(string text, double wideMm, double letterMm) => PageChunks.Lines(text.Length, (int)(wideMm / letterMm));
}
