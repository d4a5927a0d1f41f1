using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <content>Fields that a guide declares, and what their declarations and values are made of.</content>
internal sealed partial class Fields
{
    private string hint = "";

    /// <summary>The keys that a reader asks for.</summary>
    public static ImmutableArray<string> KeysOf<T>(Func<Fields, T> read)
    {
        var fields = new Fields(SourceDocument.UnreadFiles(""), null);
        read(fields);
        return [.. fields.asked];
    }

    /// <summary>
    /// The values of the declared fields, in the order of their declarations; those that are absent or do not fit are left out.
    /// </summary>
    /// <param name="declarations">Default where they are not known: then every key passes.</param>
    /// <param name="needs">What a value of a field is called in the message that it is missing.</param>
    /// <param name="convert">The value of a field; null where it does not fit, which is then reported.</param>
    public ImmutableArray<FieldValue> Declared(
        ImmutableArray<FieldDeclaration> declarations, Func<FieldDeclaration, string> needs,
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
            if (Ask(key) is { } node) return convert(field, new(document, node, new(key, false) { IsNeeded = field.IsRequired }));
            if (field.IsRequired) missing.Add((key, $"'{key}: …' with {needs(field)}"));
            return null;
        }
    }

    /// <summary>Lets a key pass of which all was said.</summary>
    public void Pass(string key) => asked.Add(key);

    /// <summary>Whether one of some words is written, which is required; reports it where not.</summary>
    public bool IsWord<T>(string key, ImmutableArray<(string Word, T Value)> words, [MaybeNullWhen(false)] out T value)
    {
        var wasIncomplete = IsIncomplete;
        IsIncomplete = false;
        value = Word(key, words);
        var isWord = !IsIncomplete;
        IsIncomplete |= wasIncomplete;
        return isWord;
    }

    /// <summary>Words out of a few, each with its meaning; at least one where that is needed.</summary>
    public ImmutableArray<T> Words<T>(string key, ImmutableArray<(string Word, T Value)> words, bool isNeeded)
    {
        if (isNeeded) RequireSome(key);
        return Words(key, words);
    }

    /// <summary>Whether the value of a key is a list of keys with values, of which each item has an id under one of them.</summary>
    public bool AllItemsHave(string key, string idKey) =>
        map is not null && map.Entries[key].Value is YamlList list
        && list.Items.All(item => item is YamlMap keys && keys.Entries.TryGetValue(idKey, out var id) && IsId(id.Value));

    /// <summary>Records of their own keys, each with a name of its own; at least one.</summary>
    public ImmutableArray<T> SomeNamed<T>(string key, Func<Fields, T> read, Func<T, Located<string>> nameOf)
    {
        RequireSome(key);
        return Named(key, read, nameOf);
    }

    /// <summary>Lines of Markdown; none where the key is absent.</summary>
    public ImmutableArray<Passage> Lines(string key) => ListOrNone<Passage>(key, Conversions.Line);

    /// <summary>Lines of Markdown, at least one.</summary>
    public ImmutableArray<Passage> SomeLines(string key)
    {
        RequireSome(key);
        return Lines(key);
    }

    /// <summary>A line of Markdown, or null.</summary>
    public Passage? OptionalLine(string key) => Optional<Passage>(key, Conversions.Line, out var value) ? value : null;

    /// <summary>A picture of the guide by its file, required; null where it is missing or bad.</summary>
    public Picture? Drawing(string key) => Required<Picture>(key, Conversions.Drawing, null!, $"'{key}: …' with a file below 'images/'");

    /// <summary>What a number counts: a text, or one for each plural form; none where the key is absent.</summary>
    public ImmutableArray<UnitForm> Unit(string key)
    {
        if (Ask(key) is not { } node) return [];
        if (node is YamlMap map) return Read(document, map, ReadForms);
        return Conversions.Printed(document, node, new(key, false), out var words) ? [new(PluralForm.Other, words)] : [];
    }

    private static bool IsId(YamlNode node) => node is YamlText { Value: var text } && Ids.TryParse(text, out _);

    private static ImmutableArray<UnitForm> ReadForms(Fields fields)
    {
        var forms = ImmutableArray.CreateBuilder<UnitForm>();
        foreach (var form in Enum.GetValues<PluralForm>().Where(form => form != PluralForm.Other))
            if (fields.OptionalPlain(KebabCase.From(form)) is { } words) forms.Add(new(form, words));
        forms.Add(new(PluralForm.Other, fields.Plain(KebabCase.From(PluralForm.Other))));
        return forms.ToImmutable();
    }
}
