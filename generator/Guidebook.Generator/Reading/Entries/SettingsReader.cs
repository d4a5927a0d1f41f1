using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>guide.yaml</c>: the settings, and the entries that it declares.</summary>
internal static class SettingsReader
{
    /// <summary>Reads the file; null if it cannot be parsed.</summary>
    public static GuideFile? Read(FoundFile file, DiagnosticBag diagnostics)
    {
        if (file.Recorder is { } recorder) return Fields.Record(recorder, file.Language, Read);
        if (TextFile.Load(file, diagnostics) is not { } document) return null;
        var map = YamlTree.Read(document, TextPart.Whole(document.Text));
        return map is null ? null : Fields.Read(document with { Language = LanguageReader.Find(map) }, map, Read);
    }

    private static GuideFile Read(Fields fields)
    {
        var about = ReadAbout(fields);
        var parts = fields.Entries(((Origin.Declared)Part.Definition.Origin).Key, ReadPart);
        var (strands, stages) = (VocabularyReader.Strands(fields), VocabularyReader.Stages(fields));
        var (cadences, who) = (VocabularyReader.Cadences(fields), VocabularyReader.Who(fields));
        var settings = about with
        {
            Stages = stages.Values,
            Cadences = cadences.Values,
            Who = who.Values,
            Marks = VocabularyReader.Marks(fields),
            Fields = FieldDeclarationReader.Read(fields),
            Safety = fields.Group("safety", ReadSafety),
            Print = ReadPrint(fields),
            Site = fields.Group("site", SiteSettingsReader.Read) ?? new(),
            Chart = fields.Group("chart", ChartSettingsReader.Read) ?? ChartSettings.Open,
            Book = fields.Group("book", BookSettingsReader.Read) ?? new(),
            Names = fields.Group("names", names => Tuple.Create(NounReader.Read(names, about.Language)))?.Item1 ?? [],
            Calendar = fields.Group("calendar", CalendarSettingsReader.Read),
            Theme = ThemeChoiceReader.Read(fields),
            Fonts = GuideFontReader.Read(fields),
            Words =
            [
                .. fields.Pairs<string>("words", Shape.Token, Conversions.ThemeString)
                    .Select(pair => new StringOverride(pair.Key, pair.Value, pair.Span)),
            ],
            Rules = [.. fields.Groups("rules", GuideRuleReader.Read).OfType<GuideRule>()],
            Avoid = fields.Named("avoid", ReadAvoided, avoided => new(avoided.Word, avoided.Span)),
        };
        return new(settings, [.. parts, .. strands.Values])
        {
            Keys = new(
                new(strands.Need, Join(strands.Values.Select(strand => strand.Id.Value))),
                new(stages.Need, Join(stages.Values.Select(stage => stage.Number.ToString(CultureInfo.InvariantCulture)))),
                new(who.Need, Join(who.Values.Select(choice => choice.Id.Value))),
                new(cadences.Need, Join(cadences.Values.Select(choice => choice.Id.Value)))),
            Fields = FieldDeclarationReader.AreAllNamed(fields) ? settings.Fields : default,
        };
    }

    private static string Join(IEnumerable<string> words) => string.Join(", ", words);

    /// <summary>Reads the print settings; <c>print: false</c> disables all print editions.</summary>
    private static PrintSettings ReadPrint(Fields fields) => fields.IsFalse("print")
        ? new() { Editions = [] }
        : fields.Group("print", PrintSettingsReader.Read) ?? new();

    /// <summary>Reads title, language, imprint, home page and navigation.</summary>
    private static Settings ReadAbout(Fields fields)
    {
        var (title, subtitle) = (fields.Name("title"), fields.OptionalName("subtitle"));
        var language = LanguageReader.Read(fields, "language");
        return new()
        {
            Span = fields.LocationOf("title"),
            Title = title,
            Subtitle = subtitle,
            Language = language,
            LanguageSpan = fields.LocationOf("language"),
            Slug = fields.OptionalId("slug")?.Value ?? Ids.From(title, language),
            Author = fields.OptionalName("author"),
            Publisher = fields.OptionalName("publisher"),
            Contact = fields.OptionalName("contact"),
            Licence = ReadLicence(fields),
            Date = fields.OptionalDate("date"),
            Summary = fields.OptionalSentence("summary"),
            Introduction = fields.OptionalProse("introduction"),
            Start = fields.References("start", IdSource.Anything),
            BaseUrl = ReadBaseUrl(fields),
            Navigation = fields.ReferencesOrDefault("navigation", IdSource.Navigation),
        };
    }

    private static Uri? ReadBaseUrl(Fields fields)
    {
        if (fields.OptionalAddress("base-url") is not { } address) return null;
        if (SiteAddress.ProblemOf(address) is { } problem)
            fields.Report(Codes.BadAddress, fields.LocationOf("base-url"), $"'base-url' {problem}");
        return SiteAddress.Normalize(address);
    }

    private static Part ReadPart(Fields fields)
    {
        var id = fields.Id("id");
        return new()
        {
            Id = id.Value,
            Span = id.Span,
            Title = fields.Name("title"),
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Summary = fields.OptionalSentence("summary"),
        };
    }

    /// <summary>Reads a licence: its name, or keys for its name and address.</summary>
    private static Licence? ReadLicence(Fields fields) => fields.HasKeys("licence")
        ? fields.Group("licence", inner => new Licence(inner.Name("name"), inner.OptionalAddress("url")))
        : fields.OptionalName("licence") is { } name ? new(name, null) : null;

    private static AvoidedWord ReadAvoided(Fields fields) =>
        new(fields.Name("word"), fields.Name("because"), fields.References("except", IdSource.Anything), fields.LocationOf("word"));

    private static Safety ReadSafety(Fields fields) =>
        new(fields.Reference("page", IdSource.Pages), fields.Prose("signpost"), fields.Prose("print"), fields.Span)
        {
            OneLine = fields.OptionalProse("short"),
            Foot = fields.OptionalProse("foot"),
            Exit = fields.OptionalAddress("exit"),
            SearchWords = fields.Items<SearchWord>("search-words", Shape.Token, SearchWordReader.Read),
        };
}
