using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <content>Keys with one value.</content>
internal sealed partial class Fields
{
    private const int MostInRange = 10_000;

    /// <summary>Reads a required name: plain text on one line, in which Markdown is reported.</summary>
    /// <param name="example">An example for the message; null if any text is valid.</param>
    public string Name(string key, string? example = null) => Required<string>(key, Shape.Name, Conversions.Name, "", WayTo(key, example));

    /// <summary>Reads an optional name.</summary>
    public string? OptionalName(string key) => Optional<string>(key, Shape.Name, Conversions.Name, out var value) ? value : null;

    /// <summary>Reads a required sentence: a Markdown line without pictures.</summary>
    public Passage Sentence(string key) => Required<Passage>(key, Shape.Sentence, Conversions.Sentence, new([], Span));

    /// <summary>Reads an optional sentence.</summary>
    public Passage? OptionalSentence(string key) =>
        Optional<Passage>(key, Shape.Sentence, Conversions.Sentence, out var value) ? value : null;

    /// <summary>Reads a required text that the program interprets and no reader sees, such as a language tag.</summary>
    /// <param name="example">An example for the message.</param>
    public string Token(string key, string example) => Required<string>(key, Shape.Token, Conversions.Printed, "", WayTo(key, example));

    /// <summary>Reads an optional text that the program interprets.</summary>
    public string? OptionalToken(string key) => Optional<string>(key, Shape.Token, Conversions.Printed, out var value) ? value : null;

    /// <summary>Reads required Markdown.</summary>
    /// <param name="way">The advice if the key is missing; null if any text is valid.</param>
    public Passage Prose(string key, string? way = null) => Required<Passage>(key, Shape.Prose, Conversions.Prose, new([], Span), way);

    /// <summary>Reads optional Markdown.</summary>
    public Passage? OptionalProse(string key) => Optional<Passage>(key, Shape.Prose, Conversions.Prose, out var value) ? value : null;

    /// <summary>Reads a required id; the default id if it is missing or invalid.</summary>
    public Located<Slug> Id(string key) => Required<Located<Slug>>(key, new Shape.Id(), Conversions.Id, new(default, Span));

    /// <summary>Reads an optional id.</summary>
    public Located<Slug>? OptionalId(string key) =>
        Optional<Located<Slug>>(key, new Shape.Id(), Conversions.Id, out var value) ? value : null;

    /// <summary>Reads a required reference to an entry; the default id, which no entry has, if it is missing or invalid.</summary>
    /// <param name="way">The advice if the key is missing; null if any id is valid.</param>
    public Reference Reference(string key, IdSource from, string? way = null) =>
        Required<Reference>(key, new Shape.Reference(from), Conversions.Reference, new(default, null, Span), way);

    /// <summary>Reads an optional reference to an entry.</summary>
    public Reference? OptionalReference(string key, IdSource from) =>
        Optional<Reference>(key, new Shape.Reference(from), Conversions.Reference, out var value) ? value : null;

    /// <summary>Reads true or false; false if there is no key.</summary>
    public bool Flag(string key) => Flag(key, absent: false);

    /// <summary>Reads true or false.</summary>
    /// <param name="absent">The value if there is no key.</param>
    public bool Flag(string key, bool absent)
    {
        var isValid = Optional<bool>(key, new Shape.Flag(absent), Conversions.Flag, out var value);
        return isValid ? value : absent && !Has(key);
    }

    /// <summary>Whether a group of keys is switched off: <c>key: false</c>.</summary>
    public bool IsFalse(string key)
    {
        recorder?.Add(key, new Shape.False(), isNeeded: false);
        var isFalse = recorder is null && Has(key) && map!.Entries[key].Value is YamlText { Style: YamlStyle.Plain, Value: "false" };
        if (isFalse) asked.Add(key);
        return isFalse;
    }

    /// <summary>Reads an optional date.</summary>
    public DateOnly? OptionalDate(string key) => Optional<DateOnly>(key, Shape.Date, Conversions.Date, out var value) ? value : null;

    /// <summary>Reads a required date.</summary>
    public DateOnly Date(string key) => Required<DateOnly>(key, Shape.Date, Conversions.Date, default);

    /// <summary>Reads an optional web address.</summary>
    public Uri? OptionalAddress(string key) => Optional<Uri>(key, Shape.Address, Conversions.Address, out var value) ? value : null;

    /// <summary>Reads the optional path of a decorative drawing.</summary>
    public Picture? OptionalDrawing(string key) => Optional<Picture>(key, Shape.Drawing, Conversions.Drawing, out var value) ? value : null;

    /// <summary>Reads a required whole number in a range; the minimum if it is missing or invalid.</summary>
    /// <param name="from">The numbers to choose from; null for all in the range.</param>
    /// <param name="way">The advice if the key is missing; null for the range.</param>
    public Located<int> Number(string key, int least, int most, IdSource? from = null, string? way = null)
    {
        var shape = new Shape.Number(least, most, from);
        var number = Required<Located<long>>(
            key, shape, Conversions.Number, new(least, Span), way ?? $"'{key}: …' with a whole number, {Bounds(least, most)}");
        if (InRange(key, number, least, most) is { } value) return value;
        IsIncomplete = true;
        return new(least, LocationOf(key));
    }

    /// <summary>Reads an optional whole number in a range.</summary>
    /// <param name="from">The numbers to choose from; null for all in the range.</param>
    public int? OptionalNumber(string key, int least, int most, IdSource? from = null) =>
        Optional<Located<long>>(key, new Shape.Number(least, most, from), Conversions.Number, out var value)
            ? InRange(key, value, least, most)?.Value : null;

    /// <summary>Reads an optional whole number, or a range such as <c>10-20</c>, within bounds; null if it is missing or invalid.</summary>
    public (int Least, int Most)? OptionalRange(string key, int least, int most)
    {
        var shape = new Shape.Range(least, most);
        if (!Optional<(Located<long> First, Located<long> Last)>(key, shape, Conversions.Range, out var range)) return null;
        if (InRange(key, range.First, least, most) is not { } first || InRange(key, range.Last, least, most) is not { } last) return null;
        if (first.Value <= last.Value) return (first.Value, last.Value);
        document.Report(Codes.OutOfRange, LocationOf(key),
            $"'{key}' ends before it begins. Write the smaller number first: {last.Value}-{first.Value}.");
        return null;
    }

    /// <summary>Reads a required pair of whole numbers from 1, <c>[first, last]</c>; zeros if it is missing or invalid.</summary>
    public (int First, int Last) Range(string key)
    {
        var (first, last) = Required<(Located<long> First, Located<long> Second)>(
            key, new Shape.Pair(new Shape.Number(1, MostInRange)), Conversions.Pair, default);
        if (first.Span.File is null) return default;
        return InRange(key, first, 1, MostInRange) is { } from && InRange(key, last, 1, MostInRange) is { } to
            ? (from.Value, to.Value)
            : default;
    }

    /// <summary>Reads a required word from a list; the first word if it is missing or invalid.</summary>
    public T Word<T>(string key, ImmutableArray<(string Word, T Value)> words)
    {
        var text = Required<string>(key, ShapeOf(words), Conversions.Plain, "", words is [var (only, _)] ? $"'{key}: {only}'" : $"'{key}: …' with one of {string.Join(", ", words.Select(pair => pair.Word))}");
        if (text.Length == 0) return words[0].Value;
        if (Find(document, new(key, false), text, LocationOf(key), words, out var value)) return value;
        IsIncomplete = true;
        return words[0].Value;
    }

    /// <summary>Reads an optional word from a list; the first word if it is missing or invalid.</summary>
    public T OptionalWord<T>(string key, ImmutableArray<(string Word, T Value)> words) =>
        Optional<string>(key, ShapeOf(words) with { Usual = words[0].Word }, Conversions.Plain, out var text)
        && Find(document, new(key, false), text, LocationOf(key), words, out var value) ? value : words[0].Value;

    /// <summary>Reads an optional group of keys.</summary>
    public T? Group<T>(string key, Func<Fields, T?> read) where T : class => Group(key, read, isNeeded: false);

    /// <summary>Reads an optional record, written as a text or as a group of keys.</summary>
    public T? TextOrGroup<T>(string key, Func<string, SourceSpan, T> fromText, Func<Fields, T> read) where T : class
    {
        if (Ask(key, Shape.Token) is not YamlText) return Group(key, read);
        return Optional<string>(key, Shape.Token, Conversions.Plain, out var text) ? fromText(text, LocationOf(key)) : null;
    }

    /// <summary>Reads a required group of keys; null if it is missing or of another type.</summary>
    public T? SomeGroup<T>(string key, Func<Fields, T?> read) where T : class
    {
        if (!Has(key)) missing.Add((key, $"'{key}:' with keys of its own"));
        return Group(key, read, isNeeded: true);
    }

    /// <summary>Reads the required labels of a scale's two ends.</summary>
    public ScaleEnds Ends(string key) => Required<ScaleEnds>(key, Shape.Ends, Conversions.Ends, new("", ""));

    private static Shape.Word ShapeOf<T>(ImmutableArray<(string Word, T Value)> words) => new([.. words.Select(pair => pair.Word)]);

    private T? Group<T>(string key, Func<Fields, T?> read, bool isNeeded) where T : class
    {
        if (recorder is not null) return Visit(key, new Shape.Group(recorder.Inner(key)), isNeeded, read);
        return Find(key) is { } node && TypeHints.IsMap(document, node, new(key, false), out var inner)
            ? Read(document, inner, read) : null;
    }

    private static string? WayTo(string key, string? example) => example is null ? null : $"'{key}: {example}' or the like";

    /// <summary>Registers a key as allowed, and returns the value for its absence.</summary>
    public T Asked<T>(string key, T absent)
    {
        asked.Add(key);
        recorder?.Add(key);
        return absent;
    }

    private Located<int>? InRange(string key, Located<long> number, int least, int most)
    {
        if (number.Value >= least && number.Value <= most) return new((int)number.Value, number.Span);
        document.ReportAlike(Codes.OutOfRange, number.Span, $"'{key}' should be {Bounds(least, most)}; this is {document.Line(number.Span.Line).Slice(number.Span.Column - 1, number.Span.Length)}.");
        return null;
    }

    private static string Bounds(int least, int most) => most == int.MaxValue ? $"{least} or more" : $"from {least} to {most}";

    /// <summary>Finds the value of a word in a list; reports a word that is not in the list.</summary>
    public static bool Find<T>(
        SourceDocument document, Subject subject, string text, SourceSpan span, ImmutableArray<(string Word, T Value)> words,
        [MaybeNullWhen(false)] out T value)
    {
        foreach (var (word, meaning) in words)
            if (word == text)
            {
                value = meaning;
                return true;
            }

        value = default;
        var all = words.Select(pair => pair.Word).ToList();
        document.ReportAlike(Codes.NotAllowed, span, all is [var only]
            ? $"{subject} can only be {only} here; this is '{TypeHints.Short(text)}'."
            : $"{subject} should be one of {string.Join(", ", all)}; '{TypeHints.Short(text)}' is none of them.{CharacterHints.Hint(text) ?? Nearest.Suggestion(text, all)}");
        return false;
    }
}
