using System.Globalization;
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

    /// <summary>Parses the JSON that the script returns. Printed numbers are given in the digits 0 to 9.</summary>
    public static PageReport Read(string json)
    {
        var report = JsonSerializer.Deserialize<PageReport>(json, JsonSerializerOptions.Web)!;
        return report with { Numbers = [.. report.Numbers.Select(InAscii)] };
    }

    private static PrintedNumber InAscii(PrintedNumber number) => number with { Text = string.Concat(number.Text.Select(InAscii)) };

    private static char InAscii(char sign) => CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit ? (char)('0' + digit) : sign;
}
