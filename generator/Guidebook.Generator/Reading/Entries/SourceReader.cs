using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>seeds/*.yaml</c>: sources with their points.</summary>
internal static class SourceReader
{
    private static readonly Shape OneOrMore = new Shape.Either(Shape.Token, new Shape.ListOf(Shape.Token));

    /// <summary>Reads one file.</summary>
    public static Source Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Yaml(file, diagnostics, fields => Read(file.Id, fields));

    private static Source Read(Slug id, Fields fields) => new()
    {
        Id = id,
        Span = fields.LocationOf("title"),
        Title = fields.Name("title"),
        Also = fields.Names("also"),
        Summary = fields.Sentence("form"),
        Audience = fields.Sentence("audience"),
        Points = fields.Named("points", point => ReadPoint(id, point), point => new(point.Id, point.Span)),
    };

    private static Point ReadPoint(Slug source, Fields fields) => new()
    {
        Id = ReadPointId(source, fields),
        Span = fields.LocationOf("id"),
        Kind = fields.Name("kind"),
        Says = fields.Sentence("says"),
        Facts =
        [
            .. fields.Pairs<ImmutableArray<string>>("facts", OneOrMore, Conversions.OneOrMore).Select(pair => new Fact(pair.Key, pair.Value)),
        ],
        CreditedTo = fields.OptionalName("credited-to"),
        Hedge = fields.OptionalName("hedge"),
        Unused = fields.OptionalName("unused"),
    };

    private static string ReadPointId(Slug source, Fields fields)
    {
        var id = fields.Token("id", $"{source}.01");
        if (id.Length == 0) return "";
        var number = id.AsSpan().StartsWith(source.Value) ? id.AsSpan(source.Value.Length) : default;
        if (number.Length > 1 && number[0] == '.' && !number[1..].ContainsAnyExceptInRange('0', '9')) return id;
        fields.Report(Codes.BadPointId, fields.LocationOf("id"), $"A point of the source '{source}' has an id such as '{source}.01'; this is '{TypeHints.Short(id)}'.");
        return "";
    }
}
