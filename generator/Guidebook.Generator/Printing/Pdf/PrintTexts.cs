using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The texts of print HTML, with which the PDF is compared.</summary>
/// <param name="Words">The texts that are read aloud, in document order.</param>
/// <param name="Untagged">
/// The texts with <c>aria-hidden</c> that stay untagged: inside headings, which the outline repeats, and page numbers in the margins, which
/// stylesheets paint, so that the HTML declares them in an element that is not rendered.
/// </param>
public sealed record PrintTexts(ImmutableArray<string> Words, ImmutableArray<string> Untagged)
{
    /// <summary>No texts.</summary>
    public static PrintTexts None { get; } = new([], []);

    /// <summary>The outermost section of the HTML in which each of <see cref="Words"/> stands, from 0; -1 for none.</summary>
    public ImmutableArray<int> WordsIn { get; init; } = [];

    /// <summary>The outermost section of the HTML in which each of <see cref="Untagged"/> stands, from 0; -1 for none.</summary>
    public ImmutableArray<int> UntaggedIn { get; init; } = [];

    /// <summary>These texts with those of other sections from another print of the HTML; null if words stand outside of sections.</summary>
    internal PrintTexts? With(PrintTexts others, ImmutableHashSet<int> sections)
    {
        if (WordsIn.Concat(others.WordsIn).Any(section => section < 0)) return null;
        var words = Merge(Words.Zip(WordsIn), others.Words.Zip(others.WordsIn), sections);
        var untagged = Merge(Untagged.Zip(UntaggedIn), others.Untagged.Zip(others.UntaggedIn), sections);
        return new([.. words.Select(word => word.Text)], [.. untagged.Select(word => word.Text)])
        {
            WordsIn = [.. words.Select(word => word.Section)],
            UntaggedIn = [.. untagged.Select(word => word.Section)],
        };
    }

    private static List<(string Text, int Section)> Merge(
        IEnumerable<(string, int Section)> texts, IEnumerable<(string, int Section)> others, ImmutableHashSet<int> sections) =>
        [.. texts.Where(text => !sections.Contains(text.Section)).Concat(others.Where(text => sections.Contains(text.Section)))
            .OrderBy(text => text.Section < 0 ? int.MaxValue : text.Section)];
}
