using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.DeclaredFields;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the list <c>fields</c> of <c>guide.yaml</c>: the custom fields of practices.</summary>
internal static class FieldDeclarationReader
{
    private static readonly ImmutableArray<(string, FieldType)> Types = [.. FieldType.All.Select(type => (type.Word, type))];

    private static readonly ImmutableArray<(string, FieldPlace)> LongPlaces =
        [("after", FieldPlace.After), ("before-steps", FieldPlace.BeforeSteps), ("margin", FieldPlace.Margin)];

    private static readonly ImmutableArray<(string, FieldPlace)> ShortPlaces = [("glance", FieldPlace.Glance), .. LongPlaces];

    private static readonly ImmutableArray<(string, FieldMedium)> Media =
        [("website", FieldMedium.Website), ("card", FieldMedium.Card), ("booklet", FieldMedium.Booklet), ("book", FieldMedium.Book)];

    /// <summary>Reads all declarations; ids are unique.</summary>
    public static ImmutableArray<FieldDeclaration> Read(Fields fields) =>
        fields.Named("fields", ReadOne, field => new(field.Id.Value, field.Span));

    /// <summary>Whether every declaration has a valid id, so that unknown keys of practices can be reported.</summary>
    public static bool AreAllNamed(Fields fields) => !fields.Has("fields") || fields.AllItemsHave("fields", "id");

    private static FieldDeclaration ReadOne(Fields fields)
    {
        var (id, label) = (fields.Id("id"), fields.Name("label"));
        ReportClash(fields, id);
        return fields.Variant("type", Types, type => ReadOne(fields, id, label, type), () => ReadOne(fields, id, label, FieldType.Unknown));
    }

    private static FieldDeclaration ReadOne(Fields fields, Located<Slug> id, string label, FieldType type)
    {
        var unit = Belongs(fields, "unit", type, type.Word == "number") ? fields.Unit("unit") : [];
        return new(id.Value, label, id.Span)
        {
            Type = type.Word,
            IsShort = type.IsShort,
            IsRequired = fields.Flag("required"),
            Place = fields.OptionalWord("place", type.IsShort ? ShortPlaces : LongPlaces),
            Media = ReadMedia(fields, type),
            IsInFinder = Belongs(fields, "finder", type, type.IsComparable) && fields.Flag("finder"),
            Unit = unit,
            // A number with a unit, such as "4 servings", is clear by itself.
            ShowsLabel = Belongs(fields, "show-label", type, type.IsShort) && fields.Flag("show-label", absent: unit.IsEmpty),
            Values = Belongs(fields, "values", type, type.Word == "choice") && type != FieldType.Unknown ? ReadValues(fields) : [],
        };
    }

    /// <summary>Reads the media; by default all, but no cards for long fields, because they do not fit there.</summary>
    private static ImmutableArray<FieldMedium> ReadMedia(Fields fields, FieldType type) =>
        fields.Words("media", Media, isNeeded: fields.Has("media")) is { IsEmpty: false } media ? media
        : [.. Media.Select(pair => pair.Item2).Where(medium => type.IsShort || medium != FieldMedium.Card)];

    private static ImmutableArray<Choice> ReadValues(Fields fields) =>
        fields.SomeNamed("values", VocabularyReader.ReadChoice, value => new(value.Id.Value, value.Span));

    /// <summary>Whether the field's type supports a key that only some types have; reports the key if not.</summary>
    private static bool Belongs(Fields fields, string key, FieldType type, bool fits)
    {
        if (fits || type == FieldType.Unknown) return true;
        if (!fields.Has(key)) return false;
        var types = key switch { "unit" => "number", "values" => "choice", "show-label" => "text, number, choice, date or link", _ => "choice or number" };
        fields.Report(Codes.NotAllowed, fields.LocationOf(key),
            $"'{key}' belongs to fields of the type {types}; this one is of the type {type.Word}. Take the line away, or change the type.");
        fields.Pass(key);
        return false;
    }

    private static void ReportClash(Fields fields, Located<Slug> id)
    {
        if (!PracticeReader.Keys.Contains(id.Value.Value)) return;
        fields.Report(Codes.FieldClash, id.Span,
            $"The key '{id.Value}' exists already. Use it, or choose another id for the field, such as 'own-{id.Value}'.");
    }
}
