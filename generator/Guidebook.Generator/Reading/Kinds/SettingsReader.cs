using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary><c>guide.yaml</c> to settings and the entries that are declared there.</summary>
internal static class SettingsReader
{
    /// <summary>The highest number that a stage can have.</summary>
    public const int HighestStage = 99;

    private static readonly ImmutableArray<(string, Hue)> Hues =
        [("ember", Hue.Ember), ("moss", Hue.Moss), ("dusk", Hue.Dusk), ("plum", Hue.Plum)];

    /// <summary>The file, or null where it is so broken that nothing can be read.</summary>
    public static GuideFile? Read(FoundFile file, DiagnosticBag diagnostics)
    {
        if (TextFile.Load(file, diagnostics) is not { } document) return null;
        var map = YamlTree.Read(document, TextPart.Whole(document.Text));
        return map is null ? null : Fields.Read(document with { Language = LanguageReader.Find(map) }, map, Read);
    }

    private static GuideFile Read(Fields fields)
    {
        var about = ReadAbout(fields);
        ImmutableArray<Entry> entries = [.. Declared(Part.Definition, ReadPart), .. Declared(Strand.Definition, ReadStrand)];
        var settings = about with
        {
            Stages = ReadStages(fields),
            Cadences = ReadChoices(fields, "cadences", ReadChoice),
            Who = ReadChoices(fields, "who", ReadPerson),
            Marks = ReadChoices(fields, "marks", ReadChoice),
            Fields = FieldDeclarationReader.Read(fields),
            Safety = fields.Group("safety", ReadSafety),
            Print = fields.Group("print", PrintSettingsReader.Read) ?? new(),
            Calendar = fields.Group("calendar", CalendarSettingsReader.Read),
            Words = [.. fields.Pairs<string>("words", Conversions.Plain).Select(pair => new StringOverride(pair.Key, pair.Value, pair.Span))],
            Rules = [.. fields.Groups("rules", GuideRuleReader.Read).OfType<GuideRule>()],
            Avoid = fields.Named("avoid", ReadAvoided, avoided => new(avoided.Word, avoided.Span)),
        };
        return new(settings, entries) { Fields = FieldDeclarationReader.AreAllNamed(fields) ? settings.Fields : default };

        ImmutableArray<TEntry> Declared<TEntry>(Kind kind, Func<Fields, TEntry> read) where TEntry : Entry =>
            fields.Entries(((Origin.Declared)kind.Origin).Key, read);
    }

    /// <summary>What the guide is called, what it is about and where it leads.</summary>
    private static Settings ReadAbout(Fields fields)
    {
        var (title, subtitle) = (fields.Plain("title"), fields.OptionalPlain("subtitle"));
        var language = LanguageReader.Read(fields, "language");
        return new()
        {
            Span = fields.LocationOf("title"),
            Title = title,
            Subtitle = subtitle,
            Language = language,
            LanguageSpan = fields.LocationOf("language"),
            Slug = fields.OptionalId("slug")?.Value ?? Ids.From(title, language),
            Author = fields.OptionalPlain("author"),
            Publisher = fields.OptionalPlain("publisher"),
            Summary = fields.OptionalPlain("summary") ?? "",
            Introduction = fields.OptionalProse("introduction"),
            Start = fields.References("start"),
            BaseUrl = ReadBaseUrl(fields),
            Navigation = fields.ReferencesOrDefault("navigation"),
        };
    }

    private static Uri? ReadBaseUrl(Fields fields)
    {
        if (fields.OptionalAddress("base-url") is not { } address) return null;
        if (address.Query.Length + address.Fragment.Length > 0)
            fields.Report(Codes.BadAddress, fields.LocationOf("base-url"), "'base-url' should end with a folder: leave out what begins with '?' or '#'.");
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

    /// <summary>A value with its words.</summary>
    public static Choice ReadChoice(Fields fields)
    {
        var id = fields.Id("id");
        return new(id.Value, fields.Plain("title"), false, id.Span);
    }

    private static Choice ReadPerson(Fields fields) => ReadChoice(fields) with { Alone = fields.Flag("alone") };

    private static AvoidedWord ReadAvoided(Fields fields) =>
        new(fields.Plain("word"), fields.Plain("because"), fields.References("except"), fields.LocationOf("word"));

    private static Safety ReadSafety(Fields fields) =>
        new(fields.Reference("page"), fields.Prose("signpost"), fields.Prose("print"), fields.Span)
        {
            Foot = fields.OptionalProse("foot"),
            Exit = fields.OptionalAddress("exit"),
            SearchWords = fields.Items<SearchWord>("search-words", SearchWordReader.Read),
        };
}
