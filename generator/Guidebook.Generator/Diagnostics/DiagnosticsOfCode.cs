using System.Globalization;

namespace Guidebook.Generator.Diagnostics;

/// <summary>The diagnostics of one code in one file: the first by location, and the number of the rest.</summary>
internal sealed class DiagnosticsOfCode
{
    private readonly FirstOf<Diagnostic> diagnostics = new(DiagnosticBag.Most, Diagnostic.ByLocation, FingerprintOf);
    private Cause? cause;
    private bool isMixed;

    /// <summary>The kept diagnostics by location, and one for the rest.</summary>
    public IEnumerable<Diagnostic> All =>
        diagnostics.Next is { } next ? diagnostics.Kept.Append(diagnostics.Others == 1 ? next : Rest(next)) : diagnostics.Kept;

    /// <summary>Adds a diagnostic, or one that stands for many.</summary>
    public void Add(Diagnostic diagnostic)
    {
        isMixed |= diagnostics.Kept.Count > 0 && diagnostic.Cause?.Name != cause?.Name;
        cause = diagnostic.Cause;
        if (diagnostic.Count == 1) diagnostics.Add(diagnostic);
        else diagnostics.Count(diagnostic, diagnostic.Count);
    }

    /// <summary>The diagnostic for the rest; it has a cause only if all of them share it.</summary>
    private Diagnostic Rest(Diagnostic next)
    {
        var where = next.Span is null ? "" : " in this file, the first of them here";
        var text = string.Create(CultureInfo.InvariantCulture, $"And {diagnostics.Others:N0} more of this kind{where}.");
        return new(next.Code, next.Span, text) { Count = diagnostics.Others, Cause = isMixed || cause is { IsRoot: true } ? null : cause };
    }

    private static Fingerprint FingerprintOf(Diagnostic diagnostic) =>
        new(diagnostic.Span?.Line ?? 0, diagnostic.Span?.Column ?? 0, diagnostic.Span?.Length ?? 0, Fingerprint.Hash(diagnostic.Message));
}
