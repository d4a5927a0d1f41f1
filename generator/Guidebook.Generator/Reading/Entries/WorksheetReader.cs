using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>worksheets/*.yaml</c>.</summary>
internal static class WorksheetReader
{
    private static readonly ImmutableArray<(string, bool)> Writers = [("one", false), ("two", true)];

    /// <summary>Reads one file.</summary>
    public static Worksheet Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Yaml(file, diagnostics, fields => Read(file.Id, fields));

    private static Worksheet Read(Slug id, Fields fields) => new()
    {
        Id = id,
        Span = fields.LocationOf("title"),
        Title = fields.Name("title"),
        Also = fields.Names("also"),
        Release = ReleaseReader.Read(fields),
        Summary = fields.Sentence("summary"),
        Introduction = fields.Prose("introduction"),
        Practice = fields.OptionalReference("practice", IdSource.Practices),
        ForTwo = fields.OptionalWord("for", Writers),
        Blocks = [.. fields.SomeGroups("blocks", SheetBlockReader.Read).OfType<SheetBlock>()],
        Sources = fields.Citations("sources"),
        Related = fields.References("related", IdSource.Anything),
    };
}
