namespace Guidebook.Generator.Diagnostics;

/// <summary>Finds what an author probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// A sentence that names the nearest of the candidates, led by a space: <c> Did you mean 'a' or 'b'?</c>;
    /// empty where none is near (at most a third of the letters differ).
    /// </summary>
    public static string Suggestion(string wrong, IEnumerable<string> candidates)
    {
        var near = candidates
            .Select(candidate => (candidate, distance: Distance(wrong, candidate)))
            .Where(pair => pair.distance <= Math.Max(1, Math.Max(wrong.Length, pair.candidate.Length) / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .ToList();
        var best = near.TakeWhile(pair => pair.distance == near[0].distance).Take(3).Select(pair => $"'{pair.candidate}'").ToList();
        return best.Count == 0 ? "" : $" Did you mean {string.Join(" or ", best)}?";
    }

    /// <summary>
    /// The candidate that differs in the smallest share of its letters, however far it is; null where there is none. It is no guess at what was meant.
    /// </summary>
    public static string? Of(string wrong, IEnumerable<string> candidates) => candidates
        .OrderBy(candidate => (double)Edits(wrong, candidate) / Math.Max(1, Math.Max(wrong.Length, candidate.Length)))
        .ThenBy(candidate => candidate, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Edits between two texts, or the largest number where they differ too much in length to be near.</summary>
    private static int Distance(string a, string b) =>
        Math.Abs(a.Length - b.Length) > Math.Max(a.Length, b.Length) / 3 + 1 ? int.MaxValue : Edits(a, b);

    /// <summary>Edits between two texts: insert, delete, replace, or swap two neighbours (optimal string alignment).</summary>
    private static int Edits(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
