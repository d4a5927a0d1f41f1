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
    private long left = effort;

    /// <summary>The nearest candidates; empty if none is near or the limit is reached.</summary>
    public ImmutableArray<string> Near(string wrong, IReadOnlyCollection<string> candidates)
    {
        if (near.TryGetValue((wrong, candidates), out var names)) return names;
        return IsWorthwhile(wrong, candidates) ? near[(wrong, candidates)] = Nearest.Names(wrong, candidates) : [];
    }

    /// <summary>A sentence with the nearest candidates, after a space; empty if none is near.</summary>
    public string For(string wrong, IReadOnlyCollection<string> candidates) => Nearest.Sentence(Near(wrong, candidates));

    /// <summary>Whether the remaining effort is enough; the estimate itself costs one step per candidate.</summary>
    private bool IsWorthwhile(string wrong, IReadOnlyCollection<string> candidates)
    {
        if (candidates.Count > left) return false;
        left -= candidates.Count;
        Work.Count(candidates.Count);
        var cost = candidates.Sum(candidate => Nearest.Cost(wrong, candidate));
        if (cost > left) return false;
        left -= cost;
        return true;
    }
}
