using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>A question, a sign or a difficulty with its answer, and the entries to begin with.</summary>
public sealed record Answer(Entry Entry, Passage Asks, Passage Text, ImmutableArray<Reference> Begin)
{
    /// <summary>What may come of it; null for none.</summary>
    public Passage? Gain { get; init; }
}
