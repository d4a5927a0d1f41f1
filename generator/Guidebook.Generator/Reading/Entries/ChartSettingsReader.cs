using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the group <c>chart</c> of <c>guide.yaml</c>: the days whose practice a chart hides.</summary>
internal static class ChartSettingsReader
{
    private const string Stage = "hide-above-stage";

    /// <summary>Reads the settings; by default nothing is hidden.</summary>
    public static ChartSettings Read(Fields fields) => new(
        fields.Flag("hide-touch"),
        fields.OptionalNumber(Stage, 1, VocabularyReader.HighestStage, IdSource.Stages) is { } stage
            ? new(stage, fields.LocationOf(Stage)) : null);
}
