using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>self-check.yaml</c>: the self-check and its signs.</summary>
internal static class SelfCheckReader
{
    /// <summary>Reads the file.</summary>
    public static ImmutableArray<Entry> Read(FoundFile file, DiagnosticBag diagnostics)
    {
        var check = FileReading.List(file, "signs", diagnostics, fields => Read(file.Id, fields));
        return [check, .. check.Signs];
    }

    private static SelfCheck Read(Slug id, Fields fields)
    {
        var title = fields.Name("title");
        var summary = fields.Sentence("summary");
        var introduction = fields.Prose("introduction");
        var safety = fields.SomeGroup("safety", ReadSafety);
        return new()
        {
            Id = id,
            Span = fields.LocationOf("title"),
            Title = title,
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Summary = summary,
            Introduction = introduction,
            SafetyQuestion = safety?.Question ?? new([], fields.Span),
            SafetyText = safety?.Text ?? new([], fields.Span),
            Signs = fields.SomeEntries("signs", ReadSign),
            Closing = fields.Prose("closing"),
        };
    }

    private static SafetyFirst ReadSafety(Fields fields) => new(fields.Sentence("question"), fields.Prose("text"));

    private static Sign ReadSign(Fields fields)
    {
        var (id, says) = (fields.Id("id"), fields.Sentence("sign"));
        return new()
        {
            Id = id.Value,
            Span = id.Span,
            Title = says.TitleText,
            Also = fields.Names("also"),
            Says = says,
            BeginWith = fields.References("begin-with", IdSource.Beginnings),
            Text = fields.Prose("text"),
            Sources = fields.Citations("sources"),
        };
    }

    private sealed record SafetyFirst(Passage Question, Passage Text);
}
