using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics with one correction: the first is printed in full, the others as locations.</summary>
public sealed record DiagnosticGroup(Diagnostic First, ImmutableArray<Diagnostic> Others)
{
    /// <summary>The number of the others, including those that were only counted.</summary>
    public int OthersCount => Others.Sum(diagnostic => diagnostic.Count);

    /// <summary>
    /// Groups sorted diagnostics by cause. The diagnostics of one cause move to the position of the first of them: the root cause, then its
    /// consequences by code.
    /// </summary>
    public static IEnumerable<DiagnosticGroup> Create(ImmutableArray<Diagnostic> sorted)
    {
        var families = sorted.Where(diagnostic => diagnostic.Cause is not null)
            .ToLookup(diagnostic => diagnostic.Cause!.Name, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in sorted)
            if (diagnostic.Cause is not { } cause) yield return new(diagnostic, []);
            else if (told.Add(cause.Name))
                foreach (var group in OfFamily(families[cause.Name])) yield return group;
    }

    private static IEnumerable<DiagnosticGroup> OfFamily(IEnumerable<Diagnostic> family)
    {
        var members = family.ToLookup(diagnostic => diagnostic.Cause!.IsRoot);
        foreach (var root in members[true]) yield return new(root, []);
        foreach (var code in members[false].GroupBy(diagnostic => diagnostic.Code)) yield return new(code.First(), [.. code.Skip(1)]);
    }
}
