using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Judges by counted letters how much room the left page of a day has, before it is printed and measured.</summary>
public static class DayRoom
{
    // Measured: lines of text below the title, and letters a line; the notes at the foot are set smaller.
    private const int LinesAPage = 27;
    private const int LettersALine = 57;
    private const int LettersAStep = 53;
    private const int LettersANote = 66;
    private const double HeightOfANote = 0.88;
    private const int MostWords = 3;

    /// <summary>Those of the words to borrow that fit, from the first; at most three.</summary>
    public static ImmutableArray<string> WordsFor(DaySheet sheet)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var free = LinesAPage - Taken(sheet);
        foreach (var line in sheet.Practice.Words.Take(MostWords))
        {
            free -= Chunks.Lines(line.Length, LettersAStep);
            if (free < 0) break;
            words.Add(line);
        }

        return words.DrainToImmutable();
    }

    private static double Taken(DaySheet sheet)
    {
        var practice = sheet.Practice;
        var title = practice.Title.Length > 38 ? 1 : 0;
        var text = Lines(sheet.Day.Text?.PlainText ?? practice.Summary, LettersALine);
        var steps = practice.Steps.Sum(step => Lines(step.PlainText, LettersAStep) + 0.2);
        return title + text + steps + Notes(sheet).Sum(note => Lines(note, LettersANote) + 0.3) * HeightOfANote;
    }

    private static IEnumerable<string> Notes(DaySheet sheet)
    {
        if (sheet.Practice.Care is { } care) yield return care.PlainText;
        if (sheet.InsteadOfPractice is { } instead) yield return instead.Title + instead.Summary;
        if (sheet.Day.Alone is { } alone) yield return alone.PlainText;
        if (sheet.Daily is { } daily) yield return daily.Title + daily.Summary + sheet.InsteadOfDaily?.Title;
    }

    private static int Lines(string text, int lettersALine) => text.Length == 0 ? 0 : Chunks.Lines(text.Length, lettersALine);
}
