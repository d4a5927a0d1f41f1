using System.Text.Json;

namespace Guidebook.Generator.Printing;

/// <summary>The report of a print page after all its resources have loaded.</summary>
public sealed record PageReport(
    IReadOnlyList<string> Pictures,
    IReadOnlyList<string> Fonts,
    IReadOnlyList<string> DeadLinks,
    IReadOnlyList<PageReport.Excess> Excesses,
    IReadOnlyList<PrintedNumber> Numbers,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Untagged)
{
    /// <summary>The overflow of an element, in CSS pixels.</summary>
    public sealed record Excess(string Fit, double Pixels);

    /// <summary>Parses the JSON that the script returns.</summary>
    public static PageReport Read(string json) => JsonSerializer.Deserialize<PageReport>(json, JsonSerializerOptions.Web)!;
}
