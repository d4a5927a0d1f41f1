using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Entries;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>Reads the danger words of a language from its embedded file, such as <c>Languages/Danger/en.yaml</c>.</summary>
internal static class DangerListReader
{
    /// <summary>
    /// Reads the list of a language tag, or else of its primary language; null if there is none. Mistakes in the list are reported.
    /// </summary>
    public static DangerList? Read(Language language, DiagnosticBag diagnostics) =>
        Read(language.Tag, diagnostics) ?? Read(language.Primary, diagnostics);

    private static DangerList? Read(string tag, DiagnosticBag diagnostics)
    {
        var name = $"danger/{tag}.yaml";
        return EmbeddedFile.Find(name) is { } bytes && TextFile.Decode(name, bytes, diagnostics) is { } document
            ? FileReading.Yaml(document, Read)
            : null;
    }

    private static DangerList Read(Fields fields) => new()
    {
        Small = Words(fields, "small"),
        Groups = Groups(fields.Pairs<string>("groups", Shape.Token, Conversions.Plain)),
        Phrases = fields.SomeTokens("danger"),
        Harmless = fields.Tokens("harmless"),
        Alike = Words(fields, "alike"),
    };

    /// <summary>Removes the spaces that YAML inserts where a group continues on the next line.</summary>
    private static ImmutableSortedDictionary<string, string> Groups(ImmutableArray<(string Key, string Words, SourceSpan Span)> pairs) =>
        pairs.ToImmutableSortedDictionary(
        group => group.Key, group => group.Words.Replace(" ", "", StringComparison.Ordinal), StringComparer.Ordinal);

    private static ImmutableArray<string> Words(Fields fields, string key) => [.. fields.Tokens(key).SelectMany(line => line.Split('/'))];
}
