using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Signs by which readers see where they are, each with a place to begin; never a score. A question of safety comes first.</summary>
public sealed record SelfCheck : Entry
{
    /// <summary>How to read it.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>The question that comes before all signs, worded by behaviour.</summary>
    public required string SafetyQuestion { get; init; }

    /// <summary>What to do where the answer is yes, or unsure.</summary>
    public required Passage SafetyText { get; init; }

    /// <summary>The signs in order; at least one.</summary>
    public required ImmutableArray<Sign> Signs { get; init; }

    /// <summary>What stands after them.</summary>
    public required Passage Closing { get; init; }
}

/// <summary>A sign in plain words; its title is the sign.</summary>
public sealed record Sign : Entry
{
    /// <summary>Practices or pages to begin with.</summary>
    public required ImmutableArray<Reference> BeginWith { get; init; }

    /// <summary>How to begin there.</summary>
    public required Passage Text { get; init; }
}
