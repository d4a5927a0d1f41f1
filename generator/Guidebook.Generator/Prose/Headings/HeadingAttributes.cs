using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;

namespace Guidebook.Generator.Prose.Headings;

/// <summary>The attributes that an author gives a section, after its heading.</summary>
/// <param name="Id">The explicit id with its location; null if there is none.</param>
/// <param name="Sources">The cited points; default without the attribute, empty for a section without external sources.</param>
internal sealed partial record HeadingAttributes(Located<string>? Id, ImmutableArray<Citation> Sources)
{
    private const string Form = """Write it like {#some-id sources="s1.10 s1.12"}, at the end of the heading.""";

    /// <summary>No attributes.</summary>
    public static HeadingAttributes None { get; } = new(null, default);

    /// <summary>Parses an attribute block; reports and drops invalid attributes, or the whole block on a syntax error.</summary>
    public static HeadingAttributes Read(ProseText text, HeadingAttributesInline block)
    {
        var (source, found, at) = (block.Source, None, 1);
        while (!IsEnd(source, at))
        {
            var match = Attribute().Match(source, at);
            if (!match.Success || (match.Groups["id"].Success && found.Id is not null))
            {
                text.Report(Codes.HeadingAttributesMalformed, block.Span,
                    $"What stands in braces behind this heading cannot be read. {Form}");
                return None;
            }

            found = found.With(text, match, block.Span.Start);
            at += match.Length;
        }

        return found;
    }

    private static bool IsEnd(string source, int at) => source[^1] == '}' && source.AsSpan(at, source.Length - 1 - at).Trim().IsEmpty;

    private HeadingAttributes With(ProseText text, Match match, int start)
    {
        var (id, name, value) = (match.Groups["id"], match.Groups["name"], match.Groups["value"]);
        if (id.Success) return WithId(text, id.Value, text.At(start + id.Index, id.Length));
        if (name.Value == "sources") return this with { Sources = Citations(text, value.Value, start + value.Index) };
        var hint = name.Value is "id" ? $" Write #{Ids.From(value.Value)} for an id." : Nearest.Suggestion(name.Value, ["sources"]);
        text.Report(Codes.HeadingAttributeUnknown, text.At(start + name.Index, name.Length),
            $"A heading has no attribute '{name.Value}', only an id (#some-id) and sources.{hint}");
        return this;
    }

    private HeadingAttributes WithId(ProseText text, string id, SourceSpan location)
    {
        if (Ids.TryParse(id, out _)) return this with { Id = new(id, location) };
        text.Report(Codes.HeadingIdMalformed, location,
            $"'{id}' is not an id: ids have small letters, digits and single hyphens. Write #{Ids.From(id)}.");
        return this;
    }

    private static ImmutableArray<Citation> Citations(ProseText text, string value, int start)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var point in Point().EnumerateMatches(value))
            citations.Add(new Citation(value.Substring(point.Index, point.Length), text.At(start + point.Index, point.Length)));
        return citations.ToImmutable();
    }

    [GeneratedRegex("""\G\s*(?:#(?<id>[^\s"=#{}]+)|(?<name>[^\s"=#{}]+)="(?<value>[^"]*)")""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Point();
}
