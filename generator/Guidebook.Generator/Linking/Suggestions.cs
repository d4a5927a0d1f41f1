using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Linking;

/// <summary>
/// Looks for the nearest right id, once for each wrong one, and gives up when a guide is so full of mistakes that looking takes too long.
/// </summary>
internal sealed class Suggestions
{
    private const int MostComparisons = 2_000_000; // About a second.
    private readonly Dictionary<(string Wrong, object Candidates), string> known = [];
    private int left = MostComparisons;

    /// <summary>A sentence that names the nearest candidates, led by a space; empty where none is near.</summary>
    public string For(string wrong, IReadOnlyCollection<string> candidates)
    {
        if (known.TryGetValue((wrong, candidates), out var suggestion)) return suggestion;
        if (candidates.Count > left) return "";
        left -= candidates.Count;
        return known[(wrong, candidates)] = Nearest.Suggestion(wrong, candidates);
    }
}
