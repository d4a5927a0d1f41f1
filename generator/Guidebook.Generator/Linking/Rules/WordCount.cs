using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Counts words: runs of characters between white space that contain a letter or digit.</summary>
internal sealed class WordCount(Guide guide)
{
    /// <summary>The number of words of a text.</summary>
    public int Count(LocatedText text) => text.Passage is { } passage ? Count(passage) : Count(text.Words);

    /// <summary>The number of words of a passage; code blocks are not prose.</summary>
    private int Count(Passage passage) => PlainWriter.Runs(passage, guide.TitleOf).Where(run => !run.IsCode).Sum(run => Count(run.Text));

    private static int Count(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
