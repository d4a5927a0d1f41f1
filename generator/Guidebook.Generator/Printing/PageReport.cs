using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

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
    /// <summary>The number of pages of each text that needs more than it has.</summary>
    public IReadOnlyDictionary<string, int> Lengths { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The outermost section of each of <see cref="Words"/>, from 0; -1 for none.</summary>
    public IReadOnlyList<int> WordsIn { get; init; } = [];

    /// <summary>The outermost section of each of <see cref="Untagged"/>, from 0; -1 for none.</summary>
    public IReadOnlyList<int> UntaggedIn { get; init; } = [];

    /// <summary>The pictures that are printed too coarse.</summary>
    public IReadOnlyList<CoarsePicture> Coarse { get; init; } = [];

    /// <summary>Text that does not fit, as <see cref="FitExcess"/>; lengths are in CSS pixels.</summary>
    public sealed record Excess([property: JsonConverter(typeof(JsonStringEnumConverter<FitKind>))] FitKind Kind, string Fit, double Pixels)
    {
        /// <inheritdoc cref="FitExcess.At"/>
        public string? At { get; init; }

        /// <inheritdoc cref="FitExcess.Words"/>
        public string Words { get; init; } = "";

        /// <inheritdoc cref="FitExcess.Other"/>
        public string Other { get; init; } = "";

        /// <inheritdoc cref="FitExcess.Element"/>
        public string Element { get; init; } = "";

        /// <inheritdoc cref="FitExcess.Letters"/>
        public int Letters { get; init; }
    }

    /// <summary>Parses the JSON that the script returns. Printed numbers are given in the digits 0 to 9.</summary>
    public static PageReport Read(string json)
    {
        var report = JsonSerializer.Deserialize(json, PageReportJson.Default.PageReport)!;
        return report with { Numbers = [.. report.Numbers.Select(InAscii)] };
    }

    private static PrintedNumber InAscii(PrintedNumber number) => number with { Text = string.Concat(number.Text.Select(InAscii)) };

    private static char InAscii(char sign) => CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit ? (char)('0' + digit) : sign;
}

/// <summary>Reads reports without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PageReport))]
internal sealed partial class PageReportJson : JsonSerializerContext;
