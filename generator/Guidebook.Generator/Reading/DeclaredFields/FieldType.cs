using System.Collections.Immutable;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.DeclaredFields;

/// <summary>A type of custom fields.</summary>
/// <param name="Word">The type's name in <c>guide.yaml</c>.</param>
/// <param name="Needs">The expected value, as worded in the message about a missing field.</param>
/// <param name="Convert">Converts a value.</param>
internal sealed record FieldType(string Word, string Needs, Func<FieldDeclaration, WrittenValue, FieldValue?> Convert)
{
    /// <summary>The types.</summary>
    public static ImmutableArray<FieldType> All { get; } =
    [
        new("text", "a text", FieldConversions.Text) { IsShort = true },
        new("prose", "a text in Markdown", FieldConversions.Prose),
        new("list", "a list of lines", FieldConversions.List),
        new("proses", "a list of texts in Markdown", FieldConversions.Proses),
        new("number", "a whole number", FieldConversions.Number) { IsShort = true, IsComparable = true },
        new("choice", "one of the values that guide.yaml declares", FieldConversions.Choice) { IsShort = true, IsComparable = true },
        new("link", "a web address or an id", FieldConversions.Link) { IsShort = true },
        new("picture", "the keys 'file' and 'alt'", FieldConversions.Picture),
        new("date", "a day such as 2026-11-22", FieldConversions.Date) { IsShort = true },
        new("groups", "a list of groups, each with 'title' and 'items'", FieldConversions.Groups),
    ];

    /// <summary>The stand-in for an invalid type: it accepts every value and returns none.</summary>
    public static FieldType Unknown { get; } = new("", "a value", (_, _) => null) { IsShort = true };

    /// <summary>Whether the values fit into the line of facts.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether the practice finder can filter by the values.</summary>
    public bool IsComparable { get; init; }

    /// <summary>The type with a name.</summary>
    public static FieldType Find(string word) => All.FirstOrDefault(type => type.Word == word) ?? Unknown;

    /// <summary>The expected value of a field.</summary>
    public static string NeedsOf(FieldDeclaration field) => Find(field.Type).Needs;

    /// <summary>Converts a value of a field; null for an invalid value, which is reported.</summary>
    public static FieldValue? ValueOf(FieldDeclaration field, WrittenValue written) => Find(field.Type).Convert(field, written);
}
