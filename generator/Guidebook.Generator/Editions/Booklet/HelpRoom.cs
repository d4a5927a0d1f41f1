using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Computes the heights of help texts on a loose sheet, in points.</summary>
public sealed record HelpRoom(HelpMeasures Measures, HelpSpace Space)
{
    private double ColumnMm => (Space.WideMm - Measures.BetweenColumnsMm * (Space.Columns - 1)) / (double)Space.Columns;

    /// <summary>The height of the safety text and the heading after it.</summary>
    public int HeightOf(Passage words)
    {
        double Height(string text) => Measures.WordsPt * Lines(text.Length, Space.WideMm, Measures.LetterMm) + Measures.BelowWordsPt;
        return (int)Math.Ceiling(Measures.HeadingPt + PlainWriter.Runs(words, _ => "").Sum(run => Height(run.Text)));
    }

    /// <summary>The height of a row: one help line, below the name of its country, or the emergency numbers in one paragraph.</summary>
    public int HeightOf(ImmutableArray<HelpLine> row)
    {
        if (!row[0].Emergency) return HeightOf(row[0]);
        var letters = row.Sum(line => $"{line.Reach()} {line.Country} · ".Length);
        return (int)Math.Ceiling(Measures.NumberPt * Lines(letters, Space.WideMm, Measures.LetterMm) + Measures.BelowPt);
    }

    /// <summary>The height of a help line.</summary>
    public int HeightOf(HelpLine line)
    {
        var first = Measures.NumberPt * Lines($"{line.Reach()} {line.Name}".Length, ColumnMm, Measures.LetterMm);
        var second = Measures.SmallPt * Lines(line.Details().PlainText.Length, ColumnMm, Measures.SmallLetterMm);
        return (int)Math.Ceiling((Measures.SmallPt + first + second + Measures.BelowPt) / Space.Columns);
    }

    private static int Lines(int letters, double wideMm, double letterMm) => PageChunks.Lines(letters, (int)(wideMm / letterMm));
}
