using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the files with one list each: glossary, questions, quick reference, help lines.</summary>
internal static class ListFileReader
{
    /// <summary>The terms by title, ignoring case.</summary>
    public static ImmutableArray<Term> Terms(FoundFile file, DiagnosticBag diagnostics) =>
    [
        .. Read(file, "terms", diagnostics, ReadTerm)
            .OrderBy(term => term.Title, StringComparer.OrdinalIgnoreCase).ThenBy(term => term.Id),
    ];

    /// <summary>The questions in the order of the file.</summary>
    public static ImmutableArray<Question> Questions(FoundFile file, DiagnosticBag diagnostics) =>
        Read(file, "questions", diagnostics, ReadQuestion);

    /// <summary>The rows in the order of the file.</summary>
    public static ImmutableArray<QuickRow> QuickRows(FoundFile file, DiagnosticBag diagnostics) =>
        Read(file, "rows", diagnostics, ReadRow);

    /// <summary>The help lines in the order of the file.</summary>
    public static ImmutableArray<HelpLine> HelpLines(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Yaml(file, diagnostics, fields => fields.Groups("lines", ReadLine));

    private static ImmutableArray<T> Read<T>(FoundFile file, string key, DiagnosticBag diagnostics, Func<Fields, T> read) where T : Entry =>
        FileReading.List(file, key, diagnostics, fields => fields.Entries(key, read));

    private static Term ReadTerm(Fields fields)
    {
        var id = fields.Id("id");
        return new()
        {
            Id = id.Value,
            Span = id.Span,
            Title = fields.Name("term"),
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Meaning = fields.Prose("meaning"),
            Sources = fields.Citations("sources"),
        };
    }

    private static Question ReadQuestion(Fields fields)
    {
        var (id, asks) = (fields.Id("id"), fields.Sentence("question"));
        return new()
        {
            Id = id.Value,
            Span = id.Span,
            Title = asks.TitleText,
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Asks = asks,
            Answer = fields.Prose("answer"),
            Practices = fields.References("practices", IdSource.Practices),
            Sources = fields.Citations("sources"),
        };
    }

    private static QuickRow ReadRow(Fields fields)
    {
        var (id, challenge) = (fields.Id("id"), fields.Sentence("challenge"));
        return new()
        {
            Id = id.Value,
            Span = id.Span,
            Title = challenge.TitleText,
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Challenge = challenge,
            Fix = fields.Prose("fix"),
            Gain = fields.Sentence("gain"),
            Practices = fields.References("practices", IdSource.Practices),
            Sources = fields.Citations("sources"),
        };
    }

    private static HelpLine ReadLine(Fields fields)
    {
        var country = fields.Name("country");
        var name = fields.Name("name");
        var (number, text, hours) = (fields.OptionalName("number"), fields.OptionalName("text"), fields.OptionalSentence("hours"));
        var meant = fields.Sentence("for");
        return new(country, name, number, text, hours, meant, fields.OptionalAddress("address")?.OriginalString, fields.Date("checked"),
            fields.LocationOf("name"))
        {
            Emergency = fields.Flag("emergency"),
            CheckedBy = fields.OptionalName("checked-by"),
        };
    }
}
