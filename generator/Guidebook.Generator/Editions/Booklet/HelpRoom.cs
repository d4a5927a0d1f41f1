using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Computes the heights of help texts on a page, in points.</summary>
public sealed record HelpRoom(HelpMeasures Measures, HelpSpace Space)
{
    private double ColumnMm => (Space.WideMm - Measures.BetweenColumnsMm * (Space.Columns - 1)) / (double)Space.Columns;

    private double LetterMm => Measures.LetterMm * Space.Scale;

    private double NumberPt => Measures.NumberPt * Space.Scale;

    /// <summary>The height of the safety text and the heading after it.</summary>
    public int HeightOf(Passage words)
    {
        double Height(string text) => Measures.WordsPt * Space.Scale * Lines(text.Length, Space.WideMm, LetterMm)
            + Measures.BelowWordsPt;
        return (int)Math.Ceiling(Measures.HeadingPt + PlainWriter.Runs(words, _ => "").Sum(run => Height(run.Text)));
    }

    /// <summary>The height of a row: one help line, or the emergency numbers in one paragraph.</summary>
    public int HeightOf(ImmutableArray<HelpLine> row)
    {
        if (!row[0].Emergency) return HeightOf(row[0]);
        var letters = row.Sum(line => $"{line.Reach()} {line.Country} · ".Length);
        return (int)Math.Ceiling(NumberPt * Lines(letters, Space.WideMm, LetterMm) + Measures.BelowPt);
    }

    /// <summary>The height of a help line.</summary>
    public int HeightOf(HelpLine line)
    {
        var firstMm = LetterMm * $"{line.Reach()} {line.Name} ".Length + Measures.SmallLetterMm * line.Country.Length;
        var first = NumberPt * Math.Ceiling(firstMm / ColumnMm);
        var second = Measures.SmallPt * Lines(line.Details().PlainText.Length, ColumnMm, Measures.SmallLetterMm);
        return (int)Math.Ceiling((first + second + Measures.BelowPt) / Space.Columns);
    }

    private static int Lines(int letters, double wideMm, double letterMm) => PageChunks.Lines(letters, (int)(wideMm / letterMm));
}
