using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.DeclaredFields;

/// <summary>The values that custom fields accept.</summary>
internal static class FieldShapes
{
    /// <summary>A Markdown line without pictures.</summary>
    public static Shape Sentence => Shape.Sentence;

    /// <summary>Markdown.</summary>
    public static Shape Prose => Shape.Prose;

    /// <summary>A list of Markdown lines.</summary>
    public static Shape Lines { get; } = new Shape.ListOf(Shape.Line, Least: 1);

    /// <summary>A list of Markdown texts.</summary>
    public static Shape Proses { get; } = new Shape.ListOf(Shape.Prose, Least: 1);

    /// <summary>A whole number, 0 or more.</summary>
    public static Shape Number { get; } = new Shape.Number(0, FieldConversions.MostInNumber);

    /// <summary>A web address or the id of an entry.</summary>
    public static Shape Link { get; } = new Shape.Either(Shape.Address, new Shape.Reference(IdSource.Anything));

    /// <summary>A date.</summary>
    public static Shape Date => Shape.Date;

    /// <summary>One of the values that the field declares; any text if the declaration is broken.</summary>
    public static Shape Choice(FieldDeclaration field) =>
        field.Values.IsEmpty ? Shape.Token : new Shape.Word([.. field.Values.Select(value => value.Id.Value)]);

    /// <summary>A picture with its alternative text.</summary>
    public static Shape Picture() => Group(FigureReader.Read);

    /// <summary>Lists with titles.</summary>
    public static Shape Groups() => new Shape.ListOf(Group(FieldConversions.ReadGroup), Least: 1);

    private static Shape.Group Group<T>(Func<Fields, T> read)
    {
        var keys = new KeyGroup();
        Fields.Record(keys, LanguageTable.English, read);
        return new(keys);
    }
}
