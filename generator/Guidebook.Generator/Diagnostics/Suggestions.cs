using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics;

/// <summary>
/// Finds the nearest correct name, once for each wrong name, until a limit on the total number of comparisons is reached.
/// </summary>
/// <param name="effort">The maximum number of letter pairs to compare, for all wrong names together.</param>
public sealed class Suggestions(long effort = Suggestions.Moment)
{
    /// <summary>The number of letter pairs that are compared in about one second.</summary>
    public const long Moment = 200_000_000;

    private readonly Dictionary<(string Wrong, object Candidates), ImmutableArray<string>> near = [];
    private readonly Dictionary<(string Wrong, object Candidates), string> nearest = [];
    private long left = effort;

    /// <summary>The nearest candidates; empty if none is near or the limit is reached.</summary>
    public ImmutableArray<string> Near(string wrong, IReadOnlyCollection<string> candidates)
    {
        if (near.TryGetValue((wrong, candidates), out var names)) return names;
        return IsWorthwhile(wrong, candidates, anyhow: false) ? near[(wrong, candidates)] = Nearest.Names(wrong, candidates) : [];
    }

    /// <summary>A sentence with the nearest candidates, after a space; empty if none is near.</summary>
    public string For(string wrong, IReadOnlyCollection<string> candidates) => Nearest.Sentence(Near(wrong, candidates));

    /// <summary>
    /// The same for ids; if none is near, the sentence names the nearest id all the same, as a starting point for the author.
    /// </summary>
    public string ForId(string wrong, IReadOnlyCollection<string> ids)
    {
        if (For(wrong, ids) is { Length: > 0 } sentence) return sentence;
        if (nearest.TryGetValue((wrong, ids), out var known)) return known;
        return ids.Count > 0 && IsWorthwhile(wrong, ids, anyhow: true) ? nearest[(wrong, ids)] = $" The nearest id is '{Nearest.Find(wrong, ids)}'." : "";
    }

    /// <summary>Whether the remaining effort is enough; the estimate itself costs one step per candidate.</summary>
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
