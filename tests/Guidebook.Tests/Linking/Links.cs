using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Model;

namespace Guidebook.Tests.Linking;

/// <summary>Links content and returns the results.</summary>
internal static class Links
{
    public static readonly DateOnly Today = new(2025, 6, 30);

    public static (Guide? Guide, string[] Diagnostics) Link(Content content)
    {
        var diagnostics = new DiagnosticBag();
        var guide = GuideLinker.Link(content, Today, diagnostics);
        return (guide, [.. diagnostics.Sorted.Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>The diagnostics without warnings about practices without backlinks, which small examples always cause.</summary>
    public static string[] FindingsOf(Content content) =>
        [.. Link(content).Diagnostics.Where(diagnostic => !diagnostic.Contains(Codes.OrphanPractice.Id, StringComparison.Ordinal))];

    public static Guide GuideOf(Content content)
    {
        var (guide, diagnostics) = Link(content);
        return guide ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }
}
