using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Finds the candidates that are most similar to a wrong name.</summary>
public static class Nearest
{
    /// <summary>
    /// A sentence with the nearest candidates, after a space: <c> Did you mean 'a' or 'b'?</c>; empty if none is near. A near candidate
    /// differs in at most a third of its letters.
    /// </summary>
    public static string Suggestion(string wrong, IEnumerable<string> candidates) => Sentence(Names(wrong, candidates));

    /// <summary>The nearest candidates, at most three; empty if none is near.</summary>
    internal static ImmutableArray<string> Names(string wrong, IEnumerable<string> candidates)
    {
        var near = candidates
            .Select(candidate => (candidate, distance: Distance(wrong, candidate)))
            .Where(pair => pair.distance <= Limit(wrong, pair.candidate))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .ToList();
        return [.. near.TakeWhile(pair => pair.distance == near[0].distance).Take(3).Select(pair => pair.candidate)];
    }

    /// <summary>The sentence with these names; empty without names.</summary>
    internal static string Sentence(ImmutableArray<string> names) =>
        names.IsEmpty ? "" : $" Did you mean {string.Join(" or ", names.Select(name => $"'{name}'"))}?";

    /// <summary>The maximum number of letter pairs that a comparison of two texts visits.</summary>
    internal static long Cost(string wrong, string candidate) =>
        IsOfLikeLength(wrong, candidate) ? 1 + (long)wrong.Length * candidate.Length : 1;

    private static int Limit(string a, string b) => Math.Max(1, Math.Max(a.Length, b.Length) / 3);

    private static bool IsOfLikeLength(string a, string b) => Math.Abs(a.Length - b.Length) <= Math.Max(a.Length, b.Length) / 3 + 1;

    /// <summary>
    /// The edit distance of two texts, or <see cref="int.MaxValue"/> if their lengths differ too much for them to be near.
    /// </summary>
    private static int Distance(string a, string b) => IsOfLikeLength(a, b) ? Edits(a, b) : int.MaxValue;

    /// <summary>
    /// The edit distance of two texts, ignoring case: insert, delete, replace, or swap two neighbours (optimal string alignment).
    /// </summary>
    private static int Edits(string a, string b)
    {
        Work.Count((long)a.Length * b.Length);
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
