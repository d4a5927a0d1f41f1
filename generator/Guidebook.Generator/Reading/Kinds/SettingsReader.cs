using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary><c>guide.yaml</c> to settings.</summary>
internal static class SettingsReader
{
    /// <summary>The highest number that a stage can have.</summary>
    public const int HighestStage = 99;

    private static readonly ImmutableArray<(string, Hue)> Hues =
        [("ember", Hue.Ember), ("moss", Hue.Moss), ("dusk", Hue.Dusk), ("plum", Hue.Plum)];

    /// <summary>The file, or null where it is so broken that nothing can be read.</summary>
    public static Settings? Read(FoundFile? file, Findings findings)
    {
        if (file is null || TextFile.Load(file, findings) is not { } document) return null;
        var map = YamlTree.Read(document, TextPart.Whole(document.Text));
        return map is null ? null : Fields.Read(document, map, Read);
    }

    private static Settings Read(Fields fields)
    {
        var title = fields.Plain("title");
        return new()
        {
            Span = fields.PlaceOf("title"),
            Title = title,
            Subtitle = fields.OptionalPlain("subtitle"),
            Language = LanguageTag.Read(fields, "language"),
            Slug = fields.OptionalId("slug")?.Value ?? Slug.From(title),
            Author = fields.OptionalPlain("author"),
            Publisher = fields.OptionalPlain("publisher"),
            Summary = fields.OptionalPlain("summary") ?? "",
            Introduction = fields.OptionalProse("introduction"),
            Start = fields.References("start"),
            BaseUrl = ReadBaseUrl(fields),
            Navigation = fields.ReferencesOrDefault("navigation"),
            Parts = fields.Entries("parts", ReadPart),
            Strands = fields.Entries("strands", ReadStrand),
            Stages = ReadStages(fields),
            Cadences = ReadChoices(fields, "cadences", ReadChoice),
            Who = ReadChoices(fields, "who", ReadPerson),
            Marks = ReadChoices(fields, "marks", ReadChoice),
            Safety = fields.Group("safety", ReadSafety),
            Print = fields.Group("print", PrintSettingsReader.Read) ?? new(),
            Calendar = fields.Group("calendar", CalendarSettingsReader.Read),
            Words = [.. fields.Pairs<string>("words", Conversions.Plain).Select(pair => new WordChange(pair.Key, pair.Value, pair.Span))],
            Rules = [.. fields.Groups("rules", GuideRuleReader.Read).OfType<GuideRule>()],
            Avoid = fields.Named("avoid", ReadAvoided, avoided => new(avoided.Word, avoided.Span)),
        };
    }

    private static Uri? ReadBaseUrl(Fields fields)
    {
        if (fields.OptionalAddress("base-url") is not { } address) return null;
        if (address.Query.Length + address.Fragment.Length > 0)
            fields.Report(Codes.BadAddress, fields.PlaceOf("base-url"), "'base-url' should end with a folder: leave out what begins with '?' or '#'.");
        return address.AbsolutePath.EndsWith('/') ? address : new UriBuilder(address) { Path = $"{address.AbsolutePath}/" }.Uri;
    }

    private static Part ReadPart(Fields fields)
    {
        var id = fields.Id("id");
        return new() { Id = id.Value, Span = id.Span, Title = fields.Plain("title"), Summary = fields.OptionalPlain("summary") ?? "" };
    }

    private static Strand ReadStrand(Fields fields)
    {
        var id = fields.Id("id");
        return new()
        {
            Id = id.Value,
            Span = id.Span,
            Title = fields.Plain("title"),
            Summary = fields.Plain("summary"),
            Hue = fields.Word("hue", Hues),
            Picture = fields.OptionalDrawing("picture"),
        };
    }

    private static ImmutableArray<Stage> ReadStages(Fields fields) =>
    [
        .. fields.Named("stages", ReadStage, stage => new(stage.Number == 0 ? "" : $"{stage.Number}", stage.Span)).OrderBy(stage => stage.Number),
    ];

    private static Stage ReadStage(Fields fields)
    {
        var number = fields.Number("number", 1, HighestStage);
        return new(fields.IsIncomplete ? 0 : number.Value, fields.Plain("title"), fields.Plain("summary"), number.Span, fields.OptionalDrawing("picture"));
    }

    private static ImmutableArray<Choice> ReadChoices(Fields fields, string key, Func<Fields, Choice> read) =>
        fields.Named(key, read, choice => new(choice.Id.Value, choice.Span));

    private static Choice ReadChoice(Fields fields)
    {
        var id = fields.Id("id");
        return new(id.Value, fields.Plain("title"), false, id.Span);
    }

    private static Choice ReadPerson(Fields fields) => ReadChoice(fields) with { Alone = fields.Flag("alone") };

    private static AvoidedWord ReadAvoided(Fields fields) =>
        new(fields.Plain("word"), fields.Plain("because"), fields.References("except"), fields.PlaceOf("word"));

    private static Safety ReadSafety(Fields fields) =>
        new(fields.Reference("page"), fields.Prose("signpost"), fields.Prose("print"), fields.Span)
        {
            Foot = fields.OptionalProse("foot"),
            Exit = fields.OptionalAddress("exit"),
        };
}
