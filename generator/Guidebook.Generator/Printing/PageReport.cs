using System.Text.Json;

namespace Guidebook.Generator.Printing;

/// <summary>What a page to print says of itself once all of it has arrived.</summary>
public sealed record PageReport(
    IReadOnlyList<string> Pictures,
    IReadOnlyList<string> Fonts,
    IReadOnlyList<string> DeadLinks,
    IReadOnlyList<PageReport.Excess> Excesses,
    IReadOnlyList<PrintedNumber> Numbers,
    IReadOnlyList<string> Hidden)
{
    /// <summary>By how many CSS pixels an element's content is larger than it.</summary>
    public sealed record Excess(string Fit, double Pixels);

    /// <summary>Reads what the script hands over.</summary>
    public static PageReport Read(string json) => JsonSerializer.Deserialize<PageReport>(json, JsonSerializerOptions.Web)!;
}
