using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.DeclaredFields;

/// <summary>Converts the values of custom fields, with a method for each type; null for an invalid value, which is reported.</summary>
internal static class FieldConversions
{
    public const int MostInNumber = 1_000_000;

    /// <summary>Reads a Markdown line.</summary>
    public static FieldValue? Text(FieldDeclaration field, WrittenValue written) =>
        written.Is<Passage>(Conversions.Sentence, out var line) ? new FieldValue.Text(field.Id, line) : null;

    /// <summary>Reads Markdown.</summary>
    public static FieldValue? Prose(FieldDeclaration field, WrittenValue written) =>
        written.Is<Passage>(Conversions.Prose, out var passage) ? new FieldValue.Prose(field.Id, passage) : null;

    /// <summary>Reads a list of Markdown lines.</summary>
    public static FieldValue? List(FieldDeclaration field, WrittenValue written) =>
        Some<Passage>(written, Conversions.Line) is { } lines ? new FieldValue.List(field.Id, lines) : null;

    /// <summary>Reads a list of Markdown texts.</summary>
    public static FieldValue? Proses(FieldDeclaration field, WrittenValue written) =>
        Some<Passage>(written, Conversions.Prose) is { } passages ? new FieldValue.Proses(field.Id, passages) : null;

    /// <summary>Reads a whole number, 0 or more.</summary>
    public static FieldValue? Number(FieldDeclaration field, WrittenValue written)
    {
        if (!written.Is<Located<long>>(Conversions.Number, out var number)) return null;
        if (number.Value is >= 0 and <= MostInNumber) return new FieldValue.Number(field.Id, (int)number.Value);
        written.ReportAlike(Codes.OutOfRange,
            $"{written.Subject} should be from 0 to {MostInNumber}; this is {((YamlText)written.Node).Value}.");
        return null;
    }

    /// <summary>Reads one of the values that the field declares.</summary>
    public static FieldValue? Choice(FieldDeclaration field, WrittenValue written)
    {
        if (!written.Is<string>(Conversions.Plain, out var word) || field.Values.IsEmpty) return null;
        ImmutableArray<(string, Slug)> words = [.. field.Values.Select(one => (one.Id.Value, one.Id))];
        return Fields.Find(written.Document, written.Subject, word, written.Span, words, out var id)
            ? new FieldValue.Choice(field.Id, id)
            : null;
    }

    /// <summary>Reads a web address or the id of an entry.</summary>
    public static FieldValue? Link(FieldDeclaration field, WrittenValue written)
    {
        var isAddress = written.Node is YamlText { Value: var text } && text.AsSpan().ContainsAny('/', '.', ':');
        Inline? link = isAddress
            ? written.Is<Uri>(Conversions.Address, out var address) ? ToSite(address) : null
            : written.Is<Reference>(Conversions.Reference, out var reference) ? new Inline.Link(reference, []) : null;
        return link is null ? null : new FieldValue.Link(field.Id, new([new Block.Paragraph([link])], written.Span));
    }

    /// <summary>Reads a picture with its alternative text.</summary>
    public static FieldValue? Picture(FieldDeclaration field, WrittenValue written) =>
        written.IsMap(out var map) && Fields.Read(written.Document, map, FigureReader.Read) is { } figure
            ? new FieldValue.Image(field.Id, figure) : null;

    /// <summary>Reads a date.</summary>
    public static FieldValue? Date(FieldDeclaration field, WrittenValue written) =>
        written.Is<DateOnly>(Conversions.Date, out var day) ? new FieldValue.Date(field.Id, day) : null;

    /// <summary>Reads lists with titles.</summary>
    public static FieldValue? Groups(FieldDeclaration field, WrittenValue written) =>
        Some<FieldGroup>(written, Group) is { } groups ? new FieldValue.Groups(field.Id, groups) : null;

    private static bool Group(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldGroup value)
    {
        value = TypeHints.IsMap(document, node, subject, out var map)
            ? Fields.Read(document, map, ReadGroup) : null;
        return value is not null;
    }

    /// <summary>Reads a list with a title.</summary>
    public static FieldGroup ReadGroup(Fields keys) => new(keys.OptionalName("title"), keys.SomeLines("items"), keys.Span);

    /// <summary>The valid items of a list; null if there are none.</summary>
    private static ImmutableArray<T>? Some<T>(WrittenValue written, Conversion<T> conversion)
    {
        if (!TypeHints.IsList(written.Document, written.Node, written.Subject, out var list)) return null;
        if (list.Items.Count == 0)
            written.Document.Report(Codes.Empty, written.Span, $"{written.Subject} is an empty list. It needs at least one item.");
        var found = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        foreach (var item in list.Items)
            if (conversion(written.Document, item, written.Subject with { IsItem = true }, out var value)) found.Add(value);
        return found.Count > 0 ? found.DrainToImmutable() : null;
    }

    /// <summary>A link whose text is the address without its scheme and trailing slash.</summary>
    private static Inline.ExternalLink ToSite(Uri address)
    {
        var words = address.OriginalString[(address.Scheme.Length + Uri.SchemeDelimiter.Length)..].TrimEnd('/');
        return new(address.AbsoluteUri, [new Inline.Literal(words)]);
    }
}
