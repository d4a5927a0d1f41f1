using System.Text.RegularExpressions;

namespace Guidebook.Generator.Readability;

/// <summary>A sentence in a run of text.</summary>
/// <param name="Start">The offset of its first word in the run.</param>
/// <param name="Words">Its words; at least one.</param>
public readonly record struct Sentence(int Start, IReadOnlyList<string> Words);

/// <summary>Splits a run of text into sentences and words.</summary>
public static partial class Sentences
{
    private const int LongestAbbreviation = 8; // with the character before it

    /// <summary>The sentences of a text; the end of the text ends the last one. Parts without words are skipped.</summary>
    public static IEnumerable<Sentence> Split(string text)
    {
        var from = 0;
        foreach (var end in Ends(text).Append(text.Length))
        {
            var words = Word().Matches(text[from..end]);
            if (words.Count > 0) yield return new(from + words[0].Index, [.. words.Select(word => word.Value)]);
            from = end;
        }
    }

    private static IEnumerable<int> Ends(string text) =>
        End().Matches(text)
        .Where(end => !Abbreviation().IsMatch(text.AsSpan(0, end.Index + 1)[^Math.Min(LongestAbbreviation, end.Index + 1)..]))
        .Select(end => end.Index + end.Length);

    /// <summary>A word: letters and digits, with apostrophes and hyphens inside.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*")]
    private static partial Regex Word();

    /// <summary>
    /// The end of a sentence: full stops or similar marks with closing marks, before white space and a possible start of a sentence.
    /// </summary>
    [GeneratedRegex(@"(?<![.!?…])(?>[.!?…]+)(?>[”’)\]""]*)(?=\s+[“‘(\[""]*[\p{Lu}\p{N}])")]
    private static partial Regex End();

    [GeneratedRegex(@"\b(?:e\.g|i\.e|vs|etc|Dr|Mr|Mrs|Ms|St|No|\p{Lu})\.$")]
    private static partial Regex Abbreviation();
}
