using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>
/// Reads a mapping's keys. Requested keys are allowed; all others are reported as unknown. Invalid values are reported, and reading
/// continues with stand-ins.
/// </summary>
internal sealed partial class Fields
{
    private readonly SourceDocument document;
    private readonly YamlMap? map;
    private readonly List<string> asked = [];
    private readonly List<(string Key, string Hint)> missing = [];
    private bool allowsRest;
    private string? kind;

    private Fields(SourceDocument document, YamlMap? map) => (this.document, this.map) = (document, map);

    /// <summary>Whether a required value is missing or invalid.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The location of the first key.</summary>
    public SourceSpan Span => map?.Span ?? SourceSpan.Whole(document.Name);

    /// <summary>Reads a mapping as a record; null, for an unreadable mapping, gives stand-ins without diagnostics.</summary>
    /// <param name="kind">The kind of the entry of which these are all keys; null for other groups of keys.</param>
    public static T Read<T>(SourceDocument document, YamlMap? map, Func<Fields, T> read, string? kind = null)
    {
        var fields = new Fields(map is null ? document.Silent : document, map) { kind = kind };
        var value = read(fields);
        fields.ReportUnknownAndMissing();
        return value;
    }

    /// <summary>The location of a key's value; of the mapping if there is no key.</summary>
    public SourceSpan LocationOf(string key) => map is not null && map.Entries.TryGetValue(key, out var entry) ? entry.Value.Span : Span;

    /// <summary>Whether the key exists.</summary>
    public bool Has(string key) => recorder is null ? map is not null && map.Entries.ContainsKey(key) : assumesPresence;

    /// <summary>Whether the value of a key is a mapping.</summary>
    public bool HasKeys(string key) => recorder is null
        ? map is not null && map.Entries.TryGetValue(key, out var entry) && entry.Value is YamlMap
        : assumesPresence;

    /// <summary>Whether an item of a list has a duplicate key, which suggests a missing item.</summary>
    public bool HasDoubles(string key) =>
        map is not null && map.Entries.TryGetValue(key, out var entry) && entry.Value is YamlList list
        && list.Items.OfType<YamlMap>().Any(item => item.HasDoubles);

    /// <summary>The existing keys, in order.</summary>
    public IEnumerable<string> Keys => map is null ? [] : map.Entries.Keys;

    /// <summary>Reports a diagnostic about several keys.</summary>
    public void Report(Code code, SourceSpan span, string message) => document.Report(code, span, message);

    /// <summary>Reports a diagnostic that is likely to occur many times in the file.</summary>
    public void ReportAlike(Code code, SourceSpan span, string message) => document.ReportAlike(code, span, message);

    /// <summary>Accepts all unrequested keys, because the allowed keys are unknown after an error.</summary>
    public void AllowRest()
    {
        allowsRest = true;
        recorder?.Open();
    }

    private YamlNode? Ask(string key, Shape shape, bool isNeeded = false)
    {
        recorder?.Add(key, shape, isNeeded);
        return Find(key);
    }

    private YamlNode? Find(string key)
    {
        if (!asked.Contains(key)) asked.Add(key);
        return map is not null && map.Entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private T Required<T>(string key, Shape shape, Conversion<T> conversion, T fallback, string? way = null)
    {
        var node = Ask(key, shape, isNeeded: true);
        if (node is null) missing.Add((key, way ?? $"'{key}: …' with {Conversions.SortOf(typeof(T))}"));
        else if (conversion(document, node, SubjectOf(key, shape) with { IsNeeded = true }, out var value)) return value;
        IsIncomplete = true;
        return fallback;
    }

    private bool Optional<T>(string key, Shape shape, Conversion<T> conversion, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Ask(key, shape) is { } node && conversion(document, node, SubjectOf(key, shape), out value);
    }

    private static Subject SubjectOf(string key, Shape shape, bool isItem = false) => shape is Shape.Reference { From: var from }
        ? new(key, isItem) { Choice = from.Phrase, ChoosesEntry = from.AreEntries }
        : new(key, isItem);

    private void ReportUnknownAndMissing()
    {
        if (map is null) return;
        var guesses = new List<string>();
        YamlEntry? before = null;
        foreach (var (name, entry) in map.Entries)
        {
            var above = before;
            before = entry;
            if (allowsRest || asked.Contains(name)) continue;
            if (ListHints.OfComma(above, entry) is { } comma)
            {
                document.ReportAlike(Codes.UnknownKey, entry.Key.Span, comma);
                continue;
            }

            var guess = Nearest.Suggestion(name, asked);
            guesses.Add(guess);
            document.ReportAlike(Codes.UnknownKey, entry.Key.Span,
                $"There is no key '{name}' here.{guess} Allowed are: {string.Join(", ", asked.Distinct())}.{(guess.Length == 0 ? hint : "")}");
        }

        // A misspelt key is one mistake, so it is not reported as missing too.
        missing.RemoveAll(lack => guesses.Exists(guess => guess.Contains($"'{lack.Key}'", StringComparison.Ordinal)));
        if (missing.Count > 0) document.ReportAlike(Codes.MissingKey, Span, Lack());
    }

    private string Lack()
    {
        if (missing is [var (key, way)]) return $"The key '{key}' is missing here. Add a line {way}.";
        var rest = missing.Skip(1).Select(lack => lack.Hint);
        return $"The keys {string.Join(", ", missing.Select(lack => $"'{lack.Key}'"))} are missing here. Add the lines {missing[0].Hint}; {string.Join("; ", rest)}."
            + (kind is null ? "" : $" 'guidebook new {kind} ID' writes a file with all keys.");
    }
}
