using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Model;

namespace Guidebook.Tests.Linking;

/// <summary>Links content and says what came of it.</summary>
internal static class Links
{
    public static readonly DateOnly Today = new(2025, 6, 30);

    public static (Guide? Guide, string[] Findings) Of(Content content)
    {
        var findings = new Findings();
        var guide = GuideLinker.Link(content, Today, findings);
        return (guide, [.. findings.Sorted.Select(finding => finding.ToString())]);
    }

    /// <summary>The findings, without warnings of practices that nothing mentions, which small examples are full of.</summary>
    public static string[] FindingsOf(Content content) =>
        [.. Of(content).Findings.Where(finding => !finding.Contains(Codes.OrphanPractice.Id, StringComparison.Ordinal))];

    public static Guide GuideOf(Content content)
    {
        var (guide, findings) = Of(content);
        return guide ?? throw new InvalidOperationException(string.Join('\n', findings));
    }
}
