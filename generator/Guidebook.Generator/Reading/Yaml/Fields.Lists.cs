using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <content>Keys with several values.</content>
internal sealed partial class Fields
{
    /// <summary>Reads names; empty if there is no key.</summary>
    public ImmutableArray<string> Names(string key) => ListOrNone<string>(key, Shape.Name, Conversions.Name);

    /// <summary>Reads names; at least one.</summary>
    public ImmutableArray<string> SomeNames(string key)
    {
        RequireSome(key);
        return Names(key);
    }

    /// <summary>Reads names with their locations; empty if there is no key.</summary>
    public ImmutableArray<Located<string>> LocatedNames(string key) => ListOrNone<Located<string>>(key, Shape.Name, LocatedName);

    /// <summary>Reads sentences; empty if there is no key.</summary>
    public ImmutableArray<Passage> Sentences(string key) => ListOrNone<Passage>(key, Shape.Sentence, Conversions.Sentence);

    /// <summary>Reads texts that the program interprets and no reader sees; empty if there is no key.</summary>
    public ImmutableArray<string> Tokens(string key) => ListOrNone<string>(key, Shape.Token, Conversions.Printed);

    /// <summary>Reads texts that the program interprets, with their locations; empty if there is no key.</summary>
    public ImmutableArray<Located<string>> LocatedTokens(string key) => ListOrNone<Located<string>>(key, Shape.Token, LocatedToken);

    /// <summary>Reads texts that the program interprets; at least one.</summary>
    public ImmutableArray<string> SomeTokens(string key)
    {
        RequireSome(key);
        return Tokens(key);
    }

    /// <summary>Reads dates with their locations; at least one.</summary>
    public ImmutableArray<Located<DateOnly>> SomeDates(string key)
    {
        RequireSome(key);
        return ListOrNone<Located<DateOnly>>(key, Shape.Date, LocatedDate);
    }

    /// <summary>Reads items with a conversion; empty if there is no key.</summary>
    public ImmutableArray<T> Items<T>(string key, Shape shape, Conversion<T> conversion) => ListOrNone(key, shape, conversion);

    /// <summary>Reads items with a conversion; at least one.</summary>
    public ImmutableArray<T> SomeItems<T>(string key, Shape shape, Conversion<T> conversion)
    {
        RequireSome(key);
        return Items(key, shape, conversion);
    }

    /// <summary>Reads Markdown texts; empty if there is no key.</summary>
    public ImmutableArray<Passage> Proses(string key) => ListOrNone<Passage>(key, Shape.Prose, Conversions.Prose);

    /// <summary>Reads Markdown texts; at least one.</summary>
    public ImmutableArray<Passage> SomeProses(string key)
    {
        RequireSome(key);
        return ListOrNone<Passage>(key, Shape.Prose, Conversions.Prose);
    }

    /// <summary>Reads references to entries; empty if there is no key.</summary>
    public ImmutableArray<Reference> References(string key, IdSource from) =>
        ListOrNone<Reference>(key, new Shape.Reference(from), Conversions.Reference);

    /// <summary>Reads references to entries; default if there is no key.</summary>
    public ImmutableArray<Reference> ReferencesOrDefault(string key, IdSource from) =>
        List<Reference>(key, new Shape.Reference(from), Conversions.Reference);

    /// <summary>Reads citations of points; default if there is no key, empty for an empty list or an unreadable file.</summary>
    public ImmutableArray<Citation> Citations(string key)
    {
        var list = List<Citation>(key, new Shape.Reference(IdSource.Points), Conversions.Citation);
        return map is null ? [] : list;
    }

    /// <summary>Reads words from a list of allowed words; empty if there is no key.</summary>
    public ImmutableArray<T> Words<T>(string key, ImmutableArray<(string Word, T Value)> words)
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var (text, span) in ListOrNone<Located<string>>(key, ShapeOf(words), LocatedToken))
            if (Find(document, new(key, true), text, span, words, out var value)) found.Add(value);
        return found.ToImmutable();
    }

    /// <summary>
    /// Reads groups of keys; empty if there is no key. An item of another type gives a stand-in, so that the positions of the others stay.
    /// </summary>
    public ImmutableArray<T> Groups<T>(string key, Func<Fields, T> read)
    {
        if (recorder is not null) Visit(key, new Shape.ListOf(new Shape.Group(recorder.Inner(key))), isNeeded: false, read);
        if (Find(key) is not { } node || !TypeHints.IsList(document, node, new(key, false), out var list)) return [];
        var found = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        foreach (var item in list.Items)
            found.Add(item is YamlText { IsEmpty: false } ? ReadPlainItem(key, item, read)
                : Read(document, TypeHints.IsMap(document, item, new(key, true), out var keys) ? keys : null, read));
        return found.ToImmutable();
    }

    /// <summary>Reports an item that is a text in place of a group of keys, with the keys that it can have.</summary>
    private T ReadPlainItem<T>(string key, YamlNode item, Func<Fields, T> read)
    {
        var fields = new Fields(document.Silent, null);
        var value = read(fields);
        var first = fields.missing is [var (needed, _), ..] ? needed : fields.asked.Contains("text") ? "text" : fields.asked[0];
        document.ReportAlike(Codes.WrongType, item.Span,
            $"An item of '{key}' should be keys with values; this is a text. Write '- {first}: …'. The keys are {string.Join(", ", fields.asked.Distinct())}.");
        return value;
    }

    /// <summary>Reads groups of keys; at least one.</summary>
    public ImmutableArray<T> SomeGroups<T>(string key, Func<Fields, T> read)
    {
        RequireSome(key);
        return Groups(key, read);
    }

    /// <summary>Reads groups of keys with unique names; groups with a missing or repeated name are reported and left out.</summary>
    public ImmutableArray<T> Named<T>(string key, Func<Fields, T> read, Func<T, Located<string>> nameOf)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Groups(key, read))
        {
            var (name, span) = nameOf(item);
            if (name.Length == 0) continue;
            if (seen.TryAdd(name, span.Line)) found.Add(item);
            else document.Report(Codes.DuplicateId, span, $"'{name}' is given a second time in '{key}'; the first is in line {seen[name]}. Choose another.");
        }

        return found.ToImmutable();
    }

    /// <summary>Reads entries with unique ids.</summary>
    public ImmutableArray<T> Entries<T>(string key, Func<Fields, T> read) where T : Entry =>
        Named(key, read, entry => new(entry.Id.Value, entry.Span));

    /// <summary>Reads entries with unique ids; at least one.</summary>
    public ImmutableArray<T> SomeEntries<T>(string key, Func<Fields, T> read) where T : Entry
    {
        RequireSome(key);
        return Entries(key, read);
    }

    /// <summary>Reads pairs of a free key and a value.</summary>
    public ImmutableArray<(string Key, T Value, SourceSpan Span)> Pairs<T>(string key, Shape shape, Conversion<T> conversion)
    {
        if (Ask(key, new Shape.Pairs(shape)) is not { } node || !TypeHints.IsMap(document, node, new(key, false), out var inner)) return [];
        return Read(document, inner, fields => fields.AllPairs(shape, conversion));
    }

    /// <summary>Reads all keys of this group as free keys.</summary>
    public ImmutableArray<(string Key, T Value, SourceSpan Span)> AllPairs<T>(Shape shape, Conversion<T> conversion)
    {
        var found = ImmutableArray.CreateBuilder<(string, T, SourceSpan)>();
        allowsRest = true;
        recorder?.Free(shape);
        if (map is null) return [];
        foreach (var (name, entry) in map.Entries)
            if (conversion(document, entry.Value, new(name, false), out var value)) found.Add((name, value, entry.Key.Span));
        return found.ToImmutable();
    }

    private static bool LocatedName(SourceDocument document, YamlNode node, Subject subject, out Located<string> value)
    {
        var fits = Conversions.Name(document, node, subject, out var text);
        value = new(text, node.Span);
        return fits;
    }

    private static bool LocatedToken(SourceDocument document, YamlNode node, Subject subject, out Located<string> value)
    {
        var fits = Conversions.Printed(document, node, subject, out var text);
        value = new(text, node.Span);
        return fits;
    }

    private static bool LocatedDate(SourceDocument document, YamlNode node, Subject subject, out Located<DateOnly> value)
    {
        var fits = Conversions.Date(document, node, subject, out var day);
        value = new(day, node.Span);
        return fits;
    }

    private ImmutableArray<T> ListOrNone<T>(string key, Shape shape, Conversion<T> conversion) =>
        List(key, shape, conversion) is { IsDefault: false } list ? list : [];

    private ImmutableArray<T> List<T>(string key, Shape shape, Conversion<T> conversion)
    {
        if (Ask(key, new Shape.ListOf(shape)) is not { } node) return default;
        if (!TypeHints.IsList(document, node, new(key, false), out var list)) return [];
        var found = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        foreach (var item in list.Items)
            if (conversion(document, item, SubjectOf(key, shape, isItem: true), out var value)) found.Add(value);
        return found.Count == list.Items.Count ? found.MoveToImmutable() : found.ToImmutable();
    }

    /// <summary>Reports a missing or empty list.</summary>
    private void RequireSome(string key)
    {
        if (recorder is not null) recorder.Add(key).NeedItem();
        else if (!Has(key)) missing.Add((key, $"'{key}: …' with a list"));
        else if (map!.Entries[key].Value is YamlList { Items.Count: 0 } none)
            document.Report(Codes.Empty, none.Span, $"'{key}' is an empty list. It needs at least one item.");
    }
}
