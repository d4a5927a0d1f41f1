using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics;

/// <summary>
/// Looks for the nearest right name, once for each wrong one, and gives up when there are so many mistakes that looking takes too long.
/// </summary>
/// <param name="effort">How many pairs of letters are compared, at the most, for all wrong names together.</param>
public sealed class Suggestions(long effort = Suggestions.Moment)
{
    /// <summary>As many pairs of letters as are compared in about a second.</summary>
    public const long Moment = 200_000_000;

    private readonly Dictionary<(string Wrong, object Candidates), ImmutableArray<string>> near = [];
    private readonly Dictionary<(string Wrong, object Candidates), string> nearest = [];
    private long left = effort;

    /// <summary>The nearest candidates; none where none is near.</summary>
    public ImmutableArray<string> Near(string wrong, IReadOnlyCollection<string> candidates)
    {
        if (near.TryGetValue((wrong, candidates), out var names)) return names;
        return IsWorthwhile(wrong, candidates, anyhow: false) ? near[(wrong, candidates)] = Nearest.Names(wrong, candidates) : [];
    }

    /// <summary>A sentence that names the nearest candidates, led by a space; empty where none is near.</summary>
    public string For(string wrong, IReadOnlyCollection<string> candidates) => Nearest.Sentence(Near(wrong, candidates));

    /// <summary>The same for ids; where none is near, the sentence names the nearest all the same, so that the author has a place to begin looking.</summary>
    public string ForId(string wrong, IReadOnlyCollection<string> ids)
    {
        if (For(wrong, ids) is { Length: > 0 } sentence) return sentence;
        if (nearest.TryGetValue((wrong, ids), out var known)) return known;
        return ids.Count > 0 && IsWorthwhile(wrong, ids, anyhow: true) ? nearest[(wrong, ids)] = $" The nearest id is '{Nearest.Find(wrong, ids)}'." : "";
    }

    /// <summary>Whether the effort that is left is enough; even to find that out takes some.</summary>
    private bool IsWorthwhile(string wrong, IReadOnlyCollection<string> candidates, bool anyhow)
    {
        if (candidates.Count > left) return false;
        left -= candidates.Count;
        Work.Count(candidates.Count);
        var cost = candidates.Sum(candidate => Nearest.Cost(wrong, candidate, anyhow));
        if (cost > left) return false;
        left -= cost;
        return true;
    }
}
