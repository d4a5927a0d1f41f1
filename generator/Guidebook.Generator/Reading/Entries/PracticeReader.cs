using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.DeclaredFields;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>practices/*.yaml</c>.</summary>
internal static class PracticeReader
{
    private static readonly ImmutableArray<(string, bool)> Bases = [("estimate", false), ("source", true)];

    private static readonly ImmutableArray<(string, TimeOfDay)> Times =
        [("any", TimeOfDay.Any), ("morning", TimeOfDay.Morning), ("day", TimeOfDay.Day), ("evening", TimeOfDay.Evening)];

    /// <summary>The built-in keys of practices.</summary>
    public static ImmutableArray<string> Keys { get; } = Fields.KeysOf(fields => Read(default, fields, PracticeKeys.All));

    /// <summary>Reads one file.</summary>
    public static Practice Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Yaml(file, diagnostics, fields => Read(file.Id, fields, file.Keys) with
        {
            Fields = fields.Declared(file.Fields, FieldType.ShapeOf, FieldType.NeedsOf, FieldType.ValueOf),
        });

    private static Practice Read(Slug id, Fields fields, PracticeKeys keys) => new()
    {
        Id = id,
        Span = fields.LocationOf("title"),
        Title = fields.Name("title"),
        Also = fields.Names("also"),
        Release = ReleaseReader.Read(fields),
        Summary = fields.Sentence("summary"),
        Strand = Chosen(fields, "strand", keys.Strand, IdSource.Strands),
        Stage = ReadStage(fields, keys.Stage),
        Duration = DurationReader.Read(fields),
        MinutesFromSource = fields.OptionalWord("minutes-basis", Bases),
        Who = Chosen(fields, "who", keys.Who, IdSource.Who),
        Cadence = Chosen(fields, "cadence", keys.Cadence, IdSource.Cadences),
        TimeOfDay = fields.OptionalWord("time-of-day", Times),
        Touch = fields.Flag("touch"),
        Needs = fields.References("needs", IdSource.Practices),
        Topics = TopicReader.Read(fields),
        Picture = fields.Group("picture", FigureReader.Read),
        Materials = fields.Lines("materials"),
        Why = fields.OptionalProse("why"),
        Steps = fields.SomeProses("steps"),
        Words = fields.Sentences("words"),
        Example = fields.Groups("example", ReadLine),
        IfItGoesWrong = fields.Proses("if-it-goes-wrong"),
        Smaller = fields.OptionalProse("smaller"),
        Apart = fields.OptionalProse("apart"),
        Alone = fields.OptionalProse("alone"),
        Care = fields.OptionalProse("care"),
        Related = fields.References("related", IdSource.Anything),
        Sources = fields.Citations("sources"),
    };

    /// <summary>
    /// Reads a value of a vocabulary. If the guide does not declare the vocabulary, the key is read only if it is present, so that no
    /// message suggests it.
    /// </summary>
    private static Reference? Chosen(Fields fields, string key, VocabularyKey known, IdSource from) =>
        known.Need is Need.Required ? fields.Reference(key, from, known.WayTo(key))
        : known.Need is Need.Optional || fields.Has(key) ? fields.OptionalReference(key, from) : null;

    private static Located<int>? ReadStage(Fields fields, VocabularyKey known)
    {
        const string key = "stage";
        if (known.Need is Need.Required)
            return fields.Number(key, 1, VocabularyReader.HighestStage, IdSource.Stages, known.WayTo(key));
        if (known.Need is Need.None && !fields.Has(key)) return null;
        return fields.OptionalNumber(key, 1, VocabularyReader.HighestStage, IdSource.Stages) is { } number
            ? new(number, fields.LocationOf(key)) : null;
    }

    private static SpokenLine ReadLine(Fields fields) => new(fields.Name("who", "A"), fields.Sentence("says"));
}
