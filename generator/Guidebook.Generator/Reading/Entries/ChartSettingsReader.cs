using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The group <c>chart</c> of <c>guide.yaml</c>: which days of a plan on the wall keep what they are about to themselves.</summary>
internal static class ChartSettingsReader
{
    private const string Stage = "hide-above-stage";

    /// <summary>The settings; what is not named is shown.</summary>
    public static ChartSettings Read(Fields fields) => new(
        fields.Flag("hide-touch"),
        fields.OptionalNumber(Stage, 1, VocabularyReader.HighestStage) is { } stage ? new(stage, fields.LocationOf(Stage)) : null);
}
