using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <content>Custom fields, with the parts of their declarations and values.</content>
internal sealed partial class Fields
{
    private string hint = "";

    /// <summary>The keys that a reader requests.</summary>
    public static ImmutableArray<string> KeysOf<T>(Func<Fields, T> read)
    {
        var fields = new Fields(SourceDocument.Unread(""), null);
        read(fields);
        return [.. fields.asked];
    }

    /// <summary>Reads the values of custom fields, in the order of the declarations; missing and invalid values are left out.</summary>
    /// <param name="declarations">The declarations; default if they are unknown, and then every key is accepted.</param>
    /// <param name="shape">The values that a field accepts.</param>
    /// <param name="needs">Describes the expected value of a field, for the message that it is missing.</param>
    /// <param name="convert">Converts a value of a field; null for an invalid value, which is reported.</param>
    public ImmutableArray<FieldValue> Declared(
        ImmutableArray<FieldDeclaration> declarations, Func<FieldDeclaration, Shape> shape, Func<FieldDeclaration, string> needs,
        Func<FieldDeclaration, WrittenValue, FieldValue?> convert)
    {
        if (declarations.IsDefault)
        {
            AllowRest();
            return [];
        }

        hint = " A field of the guide's own is declared in 'guide.yaml', under 'fields'.";
        return [.. declarations.Where(field => !asked.Contains(field.Id.Value)).Select(Value).OfType<FieldValue>()];

        FieldValue? Value(FieldDeclaration field)
        {
            var key = field.Id.Value;
            if (Ask(key, shape(field), field.IsRequired) is { } node)
                return convert(field, new(document, node, new(key, false) { IsNeeded = field.IsRequired }));
            if (field.IsRequired) missing.Add((key, $"'{key}: …' with {needs(field)}"));
            return null;
        }
    }

    /// <summary>Accepts a key without reading it, because it is reported already.</summary>
    public void Pass(string key) => asked.Add(key);

    /// <summary>Reads words from a list of allowed words; if they are required, at least one.</summary>
    public ImmutableArray<T> Words<T>(string key, ImmutableArray<(string Word, T Value)> words, bool isNeeded)
    {
        if (isNeeded) RequireSome(key);
        return Words(key, words);
    }

    /// <summary>Whether the value of a key is a list of groups that all have a valid id under another key.</summary>
    public bool AllItemsHave(string key, string idKey) =>
        map is not null && map.Entries[key].Value is YamlList list
        && list.Items.All(item => item is YamlMap keys && keys.Entries.TryGetValue(idKey, out var id) && IsId(id.Value));

    /// <summary>Reads groups with unique names; at least one.</summary>
    public ImmutableArray<T> SomeNamed<T>(string key, Func<Fields, T> read, Func<T, Located<string>> nameOf)
    {
        RequireSome(key);
        return Named(key, read, nameOf);
    }

    /// <summary>Reads Markdown lines; empty if there is no key.</summary>
    public ImmutableArray<Passage> Lines(string key) => ListOrNone<Passage>(key, Shape.Line, Conversions.Line);

    /// <summary>Reads Markdown lines; at least one.</summary>
    public ImmutableArray<Passage> SomeLines(string key)
    {
        RequireSome(key);
        return Lines(key);
    }

    /// <summary>Reads an optional Markdown line.</summary>
    public Passage? OptionalLine(string key) => Optional<Passage>(key, Shape.Line, Conversions.Line, out var value) ? value : null;

    /// <summary>Reads the path of a required picture; null if it is missing or invalid.</summary>
    public Picture? Drawing(string key) => Required<Picture>(key, Shape.Drawing, Conversions.Drawing, null!, $"'{key}: …' with a file below 'images/'");

    /// <summary>Reads the unit of a number: one text, or a text for each plural form; empty if there is no key.</summary>
    public ImmutableArray<UnitForm> Unit(string key)
    {
        if (recorder is not null) Visit(key, new Shape.Group(recorder.Inner(key)), isNeeded: false, ReadForms);
        if (Ask(key, Shape.Name) is not { } node) return [];
        if (node is YamlMap map) return Read(document, map, ReadForms);
        return Conversions.Name(document, node, new(key, false), out var words) ? [new(PluralForm.Other, words)] : [];
    }

    private static bool IsId(YamlNode node) => node is YamlText { Value: var text } && Ids.TryParse(text, out _);

    private static ImmutableArray<UnitForm> ReadForms(Fields fields)
    {
        var forms = ImmutableArray.CreateBuilder<UnitForm>();
        foreach (var form in Enum.GetValues<PluralForm>().Where(form => form != PluralForm.Other))
            if (fields.OptionalName(KebabCase.From(form)) is { } words) forms.Add(new(form, words));
        forms.Add(new(PluralForm.Other, fields.Name(KebabCase.From(PluralForm.Other))));
        return forms.ToImmutable();
    }
}
