using System.Collections.Immutable;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.DeclaredFields;

/// <summary>A type that a declared field can have.</summary>
/// <param name="Word">Its name in <c>guide.yaml</c>.</param>
/// <param name="Needs">What to write for a value, as a finding about a missing one says it.</param>
/// <param name="Convert">Reads a value.</param>
internal sealed record FieldType(string Word, string Needs, Func<FieldDeclaration, WrittenValue, FieldValue?> Convert)
{
    /// <summary>The types, a line each.</summary>
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

    /// <summary>Stands for a type that could not be read: whatever is written passes, and gives no value.</summary>
    public static FieldType Unknown { get; } = new("", "a value", (_, _) => null) { IsShort = true };

    /// <summary>Whether its values fit into a line of facts.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether practices can be found by its values.</summary>
    public bool IsComparable { get; init; }

    /// <summary>The type with a name.</summary>
    public static FieldType Find(string word) => All.FirstOrDefault(type => type.Word == word) ?? Unknown;

    /// <summary>What to write for a value of a field.</summary>
    public static string NeedsOf(FieldDeclaration field) => Find(field.Type).Needs;

    /// <summary>The value of a field; null where it does not fit, which is then reported.</summary>
    public static FieldValue? ValueOf(FieldDeclaration field, WrittenValue written) => Find(field.Type).Convert(field, written);
}
