using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Findings that one change mends: one to be told whole, and the others, of which the places are enough.</summary>
public sealed record DiagnosticGroup(Diagnostic First, ImmutableArray<Diagnostic> Others)
{
    /// <summary>How many others there are, those of which only the number is known included.</summary>
    public int OthersCount => Others.Sum(diagnostic => diagnostic.Count);

    /// <summary>
    /// The findings in the order given, those of one cause drawn together to where the first of them stands:
    /// the cause itself, then what follows from it.
    /// </summary>
    public static IEnumerable<DiagnosticGroup> Create(ImmutableArray<Diagnostic> sorted)
    {
        var families = sorted.Where(diagnostic => diagnostic.Cause is not null).ToLookup(diagnostic => diagnostic.Cause!.Name, StringComparer.Ordinal);
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
