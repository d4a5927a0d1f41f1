using System.Globalization;

namespace Guidebook.Generator.Diagnostics;

/// <summary>The findings of one code in one file: the first by place, and how many more there are.</summary>
internal sealed class DiagnosticsOfCode
{
    private readonly FirstOf<Diagnostic> diagnostics = new(DiagnosticBag.Most, Diagnostic.ByLocation, FingerprintOf);
    private Cause? cause;
    private bool isMixed;

    /// <summary>The findings by place, and one that stands for those that are left out.</summary>
    public IEnumerable<Diagnostic> All => diagnostics.Next is { } next ? diagnostics.Kept.Append(diagnostics.Others == 1 ? next : Rest(next)) : diagnostics.Kept;

    /// <summary>Adds a finding, or one that stands for many.</summary>
    public void Add(Diagnostic diagnostic)
    {
        isMixed |= diagnostics.Kept.Count > 0 && diagnostic.Cause?.Name != cause?.Name;
        cause = diagnostic.Cause;
        if (diagnostic.Count == 1) diagnostics.Add(diagnostic);
        else diagnostics.Count(diagnostic, diagnostic.Count);
    }

    /// <summary>Those that are left out belong to a cause only if all do.</summary>
    private Diagnostic Rest(Diagnostic next)
    {
        var where = next.Span is null ? "" : " in this file, the first of them here";
        var text = string.Create(CultureInfo.InvariantCulture, $"And {diagnostics.Others:N0} more of this kind{where}.");
        return new(next.Code, next.Span, text) { Count = diagnostics.Others, Cause = isMixed || cause is { IsRoot: true } ? null : cause };
    }

    private static Fingerprint FingerprintOf(Diagnostic diagnostic) =>
        new(diagnostic.Span?.Line ?? 0, diagnostic.Span?.Column ?? 0, diagnostic.Span?.Length ?? 0, Fingerprint.Hash(diagnostic.Message));
}
