using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>pages/*.md</c>.</summary>
internal static class ContentPageReader
{
    private static readonly ImmutableArray<(string, PageList)> Lists =
        [("help-lines", PageList.HelpLines), ("downloads", PageList.Downloads), ("imprint", PageList.Imprint)];

    /// <summary>Reads one file.</summary>
    public static ContentPage Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Markdown(file, diagnostics, (fields, body) => Read(file.Id, fields, body));

    private static ContentPage Read(Slug id, Fields fields, Body body) => new()
    {
        Id = id,
        Span = fields.LocationOf("title"),
        Title = fields.Name("title"),
        Also = fields.Names("also"),
        Release = ReleaseReader.Read(fields),
        Summary = fields.Sentence("summary"),
        Sources = fields.Citations("sources"),
        Related = fields.References("related", IdSource.Anything),
        Shows = fields.Words("shows", Lists),
        StartsExercise = fields.Flag("starts-exercise"),
        Sensitive = fields.Flag("sensitive"),
        Print = fields.OptionalProse("print"),
        Body = body.Passage,
        Sections = body.Sections,
    };
}
