using System.Collections.Immutable;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>The state after a build.</summary>
/// <param name="Number">The number of builds so far; 0 before the first has ended.</param>
/// <param name="Site">The last site without errors; null if there was none.</param>
/// <param name="Diagnostics">The diagnostics of the last build.</param>
public sealed record LiveState(int Number, DrawnSite? Site, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The exception of the last build, a bug of the program; null for none.</summary>
    public string? Exception { get; init; }

    /// <summary>Whether the latest content gave no site.</summary>
    public bool IsBroken => Exception is not null || Mistakes.Any();

    /// <summary>The errors.</summary>
    public IEnumerable<Diagnostic> Mistakes => Diagnostics.Where(diagnostic => diagnostic.Code.IsError);
}
