using System.Collections.Immutable;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>How things stand after a build.</summary>
/// <param name="Number">Counts the builds, from 1; 0 before the first has ended.</param>
/// <param name="Site">The last site without mistakes; null where there was none yet.</param>
/// <param name="Diagnostics">What the last build found.</param>
public sealed record LiveState(int Number, DrawnSite? Site, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How the program failed, where it did: a fault of ours, not of the guide.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether the newest content could not become a site.</summary>
    public bool IsBroken => Fault is not null || Mistakes.Any();

    /// <summary>What must be mended.</summary>
    public IEnumerable<Diagnostic> Mistakes => Diagnostics.Where(diagnostic => diagnostic.Code.Severity is Severity.Error);
}
