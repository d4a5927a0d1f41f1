using System.Collections.Immutable;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.DeclaredFields;

/// <summary>A type of custom fields.</summary>
/// <param name="Word">The type's name in <c>guide.yaml</c>.</param>
/// <param name="Needs">The expected value, as worded in the message about a missing field.</param>
/// <param name="Shape">The values that a field accepts.</param>
/// <param name="Convert">Converts a value.</param>
internal sealed record FieldType(
    string Word, string Needs, Func<FieldDeclaration, Shape> Shape, Func<FieldDeclaration, WrittenValue, FieldValue?> Convert)
{
    /// <summary>The types.</summary>
    public static ImmutableArray<FieldType> All { get; } =
    [
        new("text", "a text", _ => FieldShapes.Sentence, FieldConversions.Text) { IsShort = true },
        new("prose", "a text in Markdown", _ => FieldShapes.Prose, FieldConversions.Prose),
        new("list", "a list of lines", _ => FieldShapes.Lines, FieldConversions.List),
        new("proses", "a list of texts in Markdown", _ => FieldShapes.Proses, FieldConversions.Proses),
        new("number", "a whole number", _ => FieldShapes.Number, FieldConversions.Number) { IsShort = true, IsComparable = true },
        new("choice", "one of the values that guide.yaml declares", FieldShapes.Choice, FieldConversions.Choice) { IsShort = true, IsComparable = true },
        new("link", "a web address or an id", _ => FieldShapes.Link, FieldConversions.Link) { IsShort = true },
        new("picture", "the keys 'file' and 'alt'", _ => FieldShapes.Picture(), FieldConversions.Picture),
        new("date", "a day such as 2026-11-22", _ => FieldShapes.Date, FieldConversions.Date) { IsShort = true },
        new("groups", "a list of groups, each with 'title' and 'items'", _ => FieldShapes.Groups(), FieldConversions.Groups),
    ];

    /// <summary>The stand-in for an invalid type: it accepts every value and returns none.</summary>
    public static FieldType Unknown { get; } = new("", "a value", _ => FieldShapes.Prose, (_, _) => null) { IsShort = true };

    /// <summary>Whether the values fit into the line of facts.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether the practice finder can filter by the values.</summary>
    public bool IsComparable { get; init; }

    /// <summary>The type with a name.</summary>
    public static FieldType Find(string word) => All.FirstOrDefault(type => type.Word == word) ?? Unknown;

    /// <summary>The values that a field accepts.</summary>
    public static Shape ShapeOf(FieldDeclaration field) => Find(field.Type).Shape(field);

    /// <summary>The expected value of a field.</summary>
    public static string NeedsOf(FieldDeclaration field) => Find(field.Type).Needs;

    /// <summary>Converts a value of a field; null for an invalid value, which is reported.</summary>
    public static FieldValue? ValueOf(FieldDeclaration field, WrittenValue written) => Find(field.Type).Convert(field, written);
}
