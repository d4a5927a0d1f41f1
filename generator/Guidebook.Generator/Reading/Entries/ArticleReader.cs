using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>articles/*.md</c>.</summary>
internal static class ArticleReader
{
    /// <summary>Reads one file.</summary>
    public static Article Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Markdown(file, diagnostics, (fields, body) => Read(file.Id, fields, body));

    /// <summary>Compares articles by their order; articles without one come last, sorted by id.</summary>
    public static int ByOrder(Article one, Article other)
    {
        var byOrder = (one.Order ?? int.MaxValue).CompareTo(other.Order ?? int.MaxValue);
        return byOrder != 0 ? byOrder : one.Id.CompareTo(other.Id);
    }

    private static Article Read(Slug id, Fields fields, Body body)
    {
        if (body.Passage.Blocks.IsEmpty)
            fields.Report(Codes.Empty, fields.LocationOf("title"), "This article has no text. Write it below the second line '---'.");
        return new()
        {
            Id = id,
            Span = fields.LocationOf("title"),
            Title = fields.Name("title"),
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Summary = fields.Sentence("summary"),
            Part = fields.OptionalReference("part", IdSource.Parts),
            Order = fields.OptionalNumber("order", 1, int.MaxValue),
            Topics = TopicReader.Read(fields),
            Sources = fields.Citations("sources"),
            Related = fields.References("related", IdSource.Anything),
            OneThing = fields.OptionalProse("one-thing"),
            KeyPoints = fields.Proses("key-points"),
            Body = body.Passage,
            Sections = body.Sections,
        };
    }
}
