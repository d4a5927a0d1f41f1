using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary><c>practices/*.yaml</c> to practices.</summary>
internal static class PracticeReader
{
    private const int MinutesOfAWeek = 7 * 24 * 60;

    private static readonly ImmutableArray<(string, bool)> Bases = [("estimate", false), ("source", true)];

    private static readonly ImmutableArray<(string, string)> Speakers = [("A", "A"), ("B", "B")];

    /// <summary>The keys that every practice can have, whatever the guide declares.</summary>
    public static ImmutableArray<string> Keys { get; } = Fields.KeysOf(fields => Read(default, fields));

    /// <summary>One file.</summary>
    public static Practice Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Yaml(file, diagnostics, fields => Read(file.Id, fields) with { Fields = fields.Declared(file.Fields) });

    private static Practice Read(Slug id, Fields fields) => new()
    {
        Id = id,
        Span = fields.LocationOf("title"),
        Title = fields.Plain("title"),
        Summary = fields.Plain("summary"),
        Strand = fields.Reference("strand"),
        Stage = fields.Number("stage", 1, SettingsReader.HighestStage),
        Minutes = fields.Number("minutes", 1, MinutesOfAWeek).Value,
        MinutesFromSource = fields.OptionalWord("minutes-basis", Bases),
        Who = fields.Reference("who"),
        Cadence = fields.Reference("cadence"),
        Touch = fields.Flag("touch"),
        Needs = fields.References("needs"),
        Topics = TopicReader.Read(fields),
        Picture = fields.Group("picture", FigureReader.Read),
        Materials = fields.Lines("materials"),
        Why = fields.OptionalProse("why"),
        Steps = fields.SomeProses("steps"),
        Words = fields.Plains("words"),
        Example = fields.Groups("example", ReadLine),
        IfItGoesWrong = fields.Proses("if-it-goes-wrong"),
        Smaller = fields.OptionalProse("smaller"),
        Apart = fields.OptionalProse("apart"),
        Alone = fields.OptionalProse("alone"),
        Care = fields.OptionalProse("care"),
        Related = fields.References("related"),
        Sources = fields.Citations("sources"),
    };

    private static SpokenLine ReadLine(Fields fields) => new(fields.Word("who", Speakers), fields.Plain("says"));
}
