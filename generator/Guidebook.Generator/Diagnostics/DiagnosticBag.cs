using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>
/// Collects what every stage finds; may be used from many threads at once. Of one code in one file it keeps the first hundred by place,
/// whichever thread comes first, and the number of the others: a file of a mebibyte can have half a million mistakes.
/// </summary>
public sealed class DiagnosticBag
{
    /// <summary>How many findings of one code in one file are kept.</summary>
    public const int Most = 100;

    private readonly Lock collecting = new();
    private readonly Dictionary<(Code Code, string? File), DiagnosticsOfCode> found = [];

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => Any(_ => true) is false;

    /// <summary>Whether anything was found that is not a mere warning or a lack of the machine.</summary>
    public bool HasErrors => Any(code => code.Severity is Severity.Error);

    /// <summary>Whether something of this kind was found.</summary>
    public bool Has(Code code) => Any(other => other == code);

    /// <summary>All findings by place, then code, then message; the same finding once, and where there are too many, how many more there are.</summary>
    public ImmutableArray<Diagnostic> Sorted
    {
        get
        {
            lock (collecting) return [.. found.Values.SelectMany(diagnostics => diagnostics.All).Order(Diagnostic.ByLocation)];
        }
    }

    /// <summary>Adds all that was found here to others.</summary>
    public void CopyTo(DiagnosticBag others)
    {
        foreach (var diagnostic in Sorted) others.Report(diagnostic);
    }

    /// <summary>Adds a finding about a place in a file.</summary>
    /// <param name="cause">What it has in common with others.</param>
    public void Report(Code code, SourceSpan span, string message, Cause? cause = null) => Report(new(code, span, message) { Cause = cause });

    /// <summary>Adds a finding that no file is to blame for.</summary>
    public void Report(Code code, string message) => Report(new Diagnostic(code, null, message));

    /// <summary>Adds a finding.</summary>
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
