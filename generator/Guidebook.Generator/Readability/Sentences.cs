using System.Text.RegularExpressions;

namespace Guidebook.Generator.Readability;

/// <summary>A sentence in a stretch.</summary>
/// <param name="Start">Where its first word begins in the stretch.</param>
/// <param name="Words">Its words; at least one.</param>
public readonly record struct Sentence(int Start, IReadOnlyList<string> Words);

/// <summary>Parts a stretch into sentences and words.</summary>
public static partial class Sentences
{
    private const int LongestAbbreviation = 8; // with what stands before it

    /// <summary>The sentences of a text; its end ends the last. What has no words is none.</summary>
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
        End().Matches(text).Where(end => !Abbreviation().IsMatch(text.AsSpan(0, end.Index + 1)[^Math.Min(LongestAbbreviation, end.Index + 1)..])).Select(end => end.Index + end.Length);

    /// <summary>A word: letters and digits, with apostrophes and hyphens inside.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*")]
    private static partial Regex Word();

    /// <summary>A full stop or the like, with what closes after it, before a blank and something that can begin a sentence.</summary>
    [GeneratedRegex(@"(?<![.!?…])(?>[.!?…]+)(?>[”’)\]""]*)(?=\s+[“‘(\[""]*[\p{Lu}\p{N}])")]
    private static partial Regex End();

    [GeneratedRegex(@"\b(?:e\.g|i\.e|vs|etc|Dr|Mr|Mrs|Ms|St|No|\p{Lu})\.$")]
    private static partial Regex Abbreviation();
}
