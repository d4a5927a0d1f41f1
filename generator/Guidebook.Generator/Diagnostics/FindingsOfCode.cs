using System.Globalization;

namespace Guidebook.Generator.Diagnostics;

/// <summary>The findings of one code in one file: the first by place, and how many more there are.</summary>
internal sealed class FindingsOfCode
{
    private readonly FirstOf<Diagnostic> findings = new(Findings.Most, Diagnostic.ByPlace, FingerprintOf);
    private Cause? cause;
    private bool isMixed;

    /// <summary>The findings by place, and one that stands for those that are left out.</summary>
    public IEnumerable<Diagnostic> All => findings.Next is { } next ? findings.Kept.Append(findings.Others == 1 ? next : Rest(next)) : findings.Kept;

    /// <summary>Adds a finding, or one that stands for many.</summary>
    public void Add(Diagnostic finding)
    {
        isMixed |= findings.Kept.Count > 0 && finding.Cause?.Name != cause?.Name;
        cause = finding.Cause;
        if (finding.Count == 1) findings.Add(finding);
        else findings.Count(finding, finding.Count);
    }

    /// <summary>Those that are left out belong to a cause only if all do.</summary>
    private Diagnostic Rest(Diagnostic next)
    {
        var where = next.Span is null ? "" : " in this file, the first of them here";
        var text = string.Create(CultureInfo.InvariantCulture, $"And {findings.Others:N0} more of this kind{where}.");
        return new(next.Code, next.Span, text) { Count = findings.Others, Cause = isMixed || cause is { IsRoot: true } ? null : cause };
    }

    private static Fingerprint FingerprintOf(Diagnostic finding) =>
        new(finding.Span?.Line ?? 0, finding.Span?.Column ?? 0, finding.Span?.Length ?? 0, Fingerprint.Hash(finding.Message));
}
