using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>How the values of declared fields are read, a method for each type.</summary>
internal static class FieldConversions
{
    private const int MostInNumber = 1_000_000;

    /// <summary>Plain words on one line.</summary>
    public static bool Text(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = Conversions.Printed(document, node, subject, out var words) ? new FieldValue.Text(field.Id, words, node.Span) : null;
        return value is not null;
    }

    /// <summary>Markdown.</summary>
    public static bool Prose(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = Conversions.Prose(document, node, subject, out var passage) ? new FieldValue.Prose(field.Id, passage) : null;
        return value is not null;
    }

    /// <summary>Lines of Markdown.</summary>
    public static bool List(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = Some<Passage>(document, node, subject, Conversions.Line) is { } lines ? new FieldValue.List(field.Id, lines) : null;
        return value is not null;
    }

    /// <summary>Texts in Markdown.</summary>
    public static bool Proses(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = Some<Passage>(document, node, subject, Conversions.Prose) is { } passages ? new FieldValue.Proses(field.Id, passages) : null;
        return value is not null;
    }

    /// <summary>A whole number from 0.</summary>
    public static bool Number(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = null;
        if (!Conversions.Number(document, node, subject, out var number)) return false;
        if (number.Value is >= 0 and <= MostInNumber) value = new FieldValue.Number(field.Id, (int)number.Value);
        else document.AddAlike(Codes.OutOfRange, node.Span, $"{subject} should be from 0 to {MostInNumber}; this is {((YamlText)node).Value}.");
        return value is not null;
    }

    /// <summary>One of the values that the field declares.</summary>
    public static bool Choice(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = null;
        if (!Conversions.Plain(document, node, subject, out var word) || field.Values.IsEmpty) return false;
        ImmutableArray<(string, Slug)> words = [.. field.Values.Select(one => (one.Id.Value, one.Id))];
        if (Fields.Find(document, subject, word, node.Span, words, out var id)) value = new FieldValue.Choice(field.Id, id);
        return value is not null;
    }

    /// <summary>A web address, or the id of an entry.</summary>
    public static bool Link(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        var isAddress = node is YamlText { Value: var text } && text.AsSpan().ContainsAny('/', '.', ':');
        Inline? link = isAddress
            ? Conversions.Address(document, node, subject, out var address) ? ToSite(address) : null
            : Conversions.Reference(document, node, subject, out var reference) ? new Inline.Link(reference, []) : null;
        value = link is null ? null : new FieldValue.Link(field.Id, new([new Block.Paragraph([link])], node.Span));
        return value is not null;
    }

    /// <summary>A picture with its description.</summary>
    public static bool Picture(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = Misfits.IsMap(document, node, subject, out var map) && Fields.Read(document, map, FigureReader.Read) is { } figure
            ? new FieldValue.Image(field.Id, figure) : null;
        return value is not null;
    }

    /// <summary>A day of the calendar.</summary>
    public static bool Date(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = Conversions.Date(document, node, subject, out var day) ? new FieldValue.Date(field.Id, day) : null;
        return value is not null;
    }

    /// <summary>Lists with titles.</summary>
    public static bool Groups(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = Some<FieldGroup>(document, node, subject, Group) is { } groups ? new FieldValue.Groups(field.Id, groups) : null;
        return value is not null;
    }

    /// <summary>Any value, which gives nothing: its field is not declared well, and that was reported.</summary>
    public static bool Nothing(FieldDeclaration field, Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldValue value)
    {
        value = null;
        return false;
    }

    private static bool Group(Document document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out FieldGroup value)
    {
        value = Misfits.IsMap(document, node, subject, out var map)
            ? Fields.Read(document, map, keys => new FieldGroup(keys.OptionalPlain("title"), keys.SomeLines("items"), node.Span)) : null;
        return value is not null;
    }

    /// <summary>The items of a list that fit; null where none do.</summary>
    private static ImmutableArray<T>? Some<T>(Document document, YamlNode node, Subject subject, Conversion<T> conversion)
    {
        if (!Misfits.IsList(document, node, subject, out var list)) return null;
        if (list.Items.Count == 0) document.Add(Codes.Empty, node.Span, $"{subject} is an empty list. It needs at least one item.");
        var found = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        foreach (var item in list.Items)
            if (conversion(document, item, subject with { IsItem = true }, out var value)) found.Add(value);
        return found.Count > 0 ? found.DrainToImmutable() : null;
    }

    /// <summary>A link whose words are the address as people write it: without the scheme, and without a slash at its end.</summary>
    private static Inline.ExternalLink ToSite(Uri address) =>
        new(address.AbsoluteUri, [new Inline.Words(address.OriginalString[(address.Scheme.Length + Uri.SchemeDelimiter.Length)..].TrimEnd('/'))]);
}
