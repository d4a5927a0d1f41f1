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

    /// <summary>The same for ids; where none is near, the sentence names the nearest all the same, so that the author has a place to begin looking.</summary>
    public string ForId(string wrong, IReadOnlyCollection<string> ids)
    {
        var near = For(wrong, ids);
        if (near.Length > 0 || ids.Count == 0 || ids.Count > left) return near;
        left -= ids.Count;
        return known[(wrong, ids)] = $" The nearest id is '{Nearest.Of(wrong, ids)}'.";
    }
}
