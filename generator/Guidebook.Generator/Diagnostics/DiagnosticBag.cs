using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>
/// Collects the diagnostics of all stages; safe for use by many threads. Of each code in each file it keeps the first 100 by location, in
/// whatever order threads report, and counts the rest, because a file of 1 MiB can contain half a million mistakes.
/// </summary>
public sealed class DiagnosticBag
{
    /// <summary>The maximum number of diagnostics kept for one code in one file.</summary>
    public const int Most = 100;

    private readonly Lock collecting = new();
    private readonly Dictionary<(Code Code, string? File), DiagnosticsOfCode> found = [];

    /// <summary>Whether there are no diagnostics.</summary>
    public bool IsEmpty => Any(_ => true) is false;

    /// <summary>Whether a diagnostic is an error in the content, or an environment error that stops the build.</summary>
    public bool HasErrors => Any(code => code.IsError);

    /// <summary>Whether a diagnostic has this code.</summary>
    public bool Has(Code code) => Any(other => other == code);

    /// <summary>
    /// All distinct diagnostics by location, code and message; for those beyond the limit, one diagnostic with their number.
    /// </summary>
    public ImmutableArray<Diagnostic> Sorted
    {
        get
        {
            lock (collecting) return [.. found.Values.SelectMany(diagnostics => diagnostics.All).Order(Diagnostic.ByLocation)];
        }
    }

    /// <summary>Reports all diagnostics to another bag.</summary>
    public void CopyTo(DiagnosticBag others)
    {
        foreach (var diagnostic in Sorted) others.Report(diagnostic);
    }

    /// <summary>Adds a diagnostic with a location.</summary>
    /// <param name="cause">The cause that it shares with other diagnostics.</param>
    public void Report(Code code, SourceSpan span, string message, Cause? cause = null) =>
        Report(new(code, span, message) { Cause = cause });

    /// <summary>Adds a diagnostic without a location.</summary>
    public void Report(Code code, string message) => Report(new Diagnostic(code, null, message));

    /// <summary>Adds a diagnostic.</summary>
    public void Report(Diagnostic diagnostic)
    {
        var key = (diagnostic.Code, diagnostic.Span?.File);
        lock (collecting)
        {
            if (!found.TryGetValue(key, out var diagnostics)) found[key] = diagnostics = new();
            diagnostics.Add(diagnostic);
        }
    }

    private bool Any(Func<Code, bool> isMeant)
    {
        lock (collecting) return found.Keys.Any(key => isMeant(key.Code));
    }
}
