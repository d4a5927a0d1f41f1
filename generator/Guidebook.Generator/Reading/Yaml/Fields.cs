using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>
/// Keys with values while they are read: a key that is asked for is allowed, one that nobody asks for is unknown.
/// What does not fit is reported, and reading goes on with a stand-in.
/// </summary>
internal sealed partial class Fields
{
    private readonly SourceDocument document;
    private readonly YamlMap? map;
    private readonly List<string> asked = [];
    private readonly List<(string Key, string Hint)> missing = [];
    private bool allowsRest;

    private Fields(SourceDocument document, YamlMap? map) => (this.document, this.map) = (document, map);

    /// <summary>Whether something required is missing or does not fit.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Where the keys begin.</summary>
    public SourceSpan Span => map?.Span ?? SourceSpan.Whole(document.Name);

    /// <summary>
    /// Reads keys as a record; without any keys, because they were broken, everything in it is a stand-in and nothing is reported.
    /// </summary>
    public static T Read<T>(SourceDocument document, YamlMap? map, Func<Fields, T> read)
    {
        var fields = new Fields(map is null ? document.Silent : document, map);
        var value = read(fields);
        fields.ReportUnknownAndMissing();
        return value;
    }

    /// <summary>Where the value of a key is written; where the keys begin, if it is not.</summary>
    public SourceSpan LocationOf(string key) => map is not null && map.Entries.TryGetValue(key, out var entry) ? entry.Value.Span : Span;

    /// <summary>Whether the key is written.</summary>
    public bool Has(string key) => map is not null && map.Entries.ContainsKey(key);

    /// <summary>Whether the value of a key is made of keys.</summary>
    public bool HasKeys(string key) => map is not null && map.Entries.TryGetValue(key, out var entry) && entry.Value is YamlMap;

    /// <summary>Whether an item of a list has a key twice, so that the list may be meant to have more items.</summary>
    public bool HasDoubles(string key) =>
        map is not null && map.Entries.TryGetValue(key, out var entry) && entry.Value is YamlList list
        && list.Items.OfType<YamlMap>().Any(item => item.HasDoubles);

    /// <summary>The keys that are written, in order.</summary>
    public IEnumerable<string> Keys => map is null ? [] : map.Entries.Keys;

    /// <summary>Reports something that the keys together do not say well.</summary>
    public void Report(Code code, SourceSpan span, string message) => document.Report(code, span, message);

    /// <summary>Reports what is likely to stand in the file again and again.</summary>
    public void ReportAlike(Code code, SourceSpan span, string message) => document.ReportAlike(code, span, message);

    /// <summary>Lets all keys pass that were not asked for: nobody can tell which would be right.</summary>
    public void AllowRest() => allowsRest = true;

    private YamlNode? Ask(string key)
    {
        if (!asked.Contains(key)) asked.Add(key);
        return map is not null && map.Entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private T Required<T>(string key, Conversion<T> conversion, T fallback, string? way = null)
    {
        var node = Ask(key);
        if (node is null) missing.Add((key, way ?? $"'{key}: …' with {Conversions.SortOf(typeof(T))}"));
        else if (conversion(document, node, new(key, false) { IsNeeded = true }, out var value)) return value;
        IsIncomplete = true;
        return fallback;
    }

    private bool Optional<T>(string key, Conversion<T> conversion, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Ask(key) is { } node && conversion(document, node, new(key, false), out value);
    }

    private void ReportUnknownAndMissing()
    {
        if (map is null) return;
        var guesses = new List<string>();
        foreach (var (name, entry) in map.Entries)
        {
            if (allowsRest || asked.Contains(name)) continue;
            var guess = Nearest.Suggestion(name, asked);
            guesses.Add(guess);
            document.ReportAlike(Codes.UnknownKey, entry.Key.Span,
                $"There is no key '{name}' here.{guess} Allowed are: {string.Join(", ", asked)}.{(guess.Length == 0 ? hint : "")}");
        }

        // A misspelt key is one mistake, not two: it is not reported as missing too.
        foreach (var (key, way) in missing)
            if (!guesses.Exists(guess => guess.Contains($"'{key}'", StringComparison.Ordinal)))
                document.ReportAlike(Codes.MissingKey, Span, $"The key '{key}' is missing here. Add a line {way}.");
    }
}
