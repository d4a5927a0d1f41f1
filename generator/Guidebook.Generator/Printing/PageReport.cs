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
    IReadOnlyList<string> Hidden)
{
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

    /// <summary>Parses the JSON that the script returns.</summary>
    public static PageReport Read(string json) => JsonSerializer.Deserialize<PageReport>(json, JsonSerializerOptions.Web)!;
}
