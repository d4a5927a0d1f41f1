using System.Collections.Concurrent;
using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Collects what every stage finds; may be used from many threads at once.</summary>
public sealed class Findings
{
    private readonly ConcurrentQueue<Diagnostic> found = new();

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => found.IsEmpty;

    /// <summary>Whether anything was found that is not a mere warning or a lack of the machine.</summary>
    public bool HasErrors => found.Any(diagnostic => diagnostic.Code.Severity is Severity.Error);

    /// <summary>Whether something of this kind was found.</summary>
    public bool Has(Code code) => found.Any(diagnostic => diagnostic.Code == code);

    /// <summary>All findings by place, then code, then message; the same finding once.</summary>
    public ImmutableArray<Diagnostic> Sorted =>
    [
        .. found.Distinct()
            .OrderBy(diagnostic => diagnostic.Span is null)
            .ThenBy(diagnostic => diagnostic.Span ?? default)
            .ThenBy(diagnostic => diagnostic.Code.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    /// <summary>Adds all that was found here to others.</summary>
    public void CopyTo(Findings others)
    {
        foreach (var diagnostic in found) others.found.Enqueue(diagnostic);
    }

    /// <summary>Adds a finding about a place in a file.</summary>
    /// <param name="cause">What it has in common with others.</param>
    public void Add(Code code, SourceSpan span, string message, Cause? cause = null) => Add(new(code, span, message) { Cause = cause });

    /// <summary>Adds a finding that no file is to blame for.</summary>
    public void Add(Code code, string message) => Add(new Diagnostic(code, null, message));

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic finding) => found.Enqueue(finding);
}
