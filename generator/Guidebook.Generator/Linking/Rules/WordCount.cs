using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Counts the words that a reader reads: whatever stands between spaces and has a letter or digit in it.</summary>
internal sealed class WordCount(Guide guide)
{
    /// <summary>The words of a text.</summary>
    public int Count(LocatedText text) => text.Passage is { } passage ? Count(passage) : Count(text.Words);

    /// <summary>Code that stands by itself is not prose.</summary>
    private int Count(Passage passage) => PlainWriter.Runs(passage, guide.TitleOf).Where(run => !run.IsCode).Sum(run => Count(run.Text));

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
