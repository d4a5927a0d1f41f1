using System.Collections.Immutable;

namespace Guidebook.Generator.Linking.Danger;

/// <summary>A danger phrase: for each position its alternative words; a position with the empty word is optional.</summary>
/// <param name="Text">The phrase as the list spells it.</param>
internal sealed record DangerPhrase(string Text, ImmutableArray<ImmutableArray<string>> Locations)
{
    /// <summary>Parses a phrase of a list: <c>HE hit/hits my? dog</c>.</summary>
    public static DangerPhrase Parse(string text, IReadOnlyDictionary<string, string> groups) =>
        new(text, [.. text.Split(' ').Select(anchor => WordsAt(anchor, groups))]);

    /// <summary>All forms that the phrase matches, with spaces between the words.</summary>
    public IEnumerable<string> Forms => Locations.Aggregate(
        (IEnumerable<string>)[""], (forms, words) => forms.SelectMany(form => words.Select(word => $"{form} {word}".Trim())));

    /// <summary>Whether one of the phrase's forms consists of exactly these words.</summary>
    public bool Says(ReadOnlySpan<string> words) => Choose(Locations.AsSpan(), words) is not null;

    /// <summary>
    /// The phrases that together match all forms but this one: for each position, its other words, after the form's words before it.
    /// </summary>
    public IEnumerable<DangerPhrase> Without(string[] form)
    {
        if (Choose(Locations.AsSpan(), form) is not { } chosen) return [this];
        return Enumerable.Range(0, chosen.Length).Where(anchor => Locations[anchor].Length > 1)
            .SelectMany(anchor => OtherAt(anchor, chosen).Without(form));
    }

    private DangerPhrase OtherAt(int anchor, string[] chosen)
    {
        var before = chosen.Take(anchor).Select(word => ImmutableArray.Create(word));
        ImmutableArray<ImmutableArray<string>> locations =
            [.. before, Locations[anchor].Remove(chosen[anchor]), .. Locations.Skip(anchor + 1)];
        locations = locations.RemoveAll(words => words is [""]);
        return new(string.Join(' ', locations.Select(Written)), locations);
    }

    private static string Written(ImmutableArray<string> words) =>
        string.Join('/', words.Where(word => word.Length > 0)) + (words.Contains("") ? "?" : "");

    private static ImmutableArray<string> WordsAt(string anchor, IReadOnlyDictionary<string, string> groups)
    {
        var words = anchor.TrimEnd('?').Split('/').SelectMany(word => groups.TryGetValue(word, out var group) ? group.Split('/') : [word]);
        return anchor.EndsWith('?') ? [.. words, ""] : [.. words];
    }

    /// <summary>The matching word of each position, empty if the position is left out; null if the words do not match.</summary>
    private static string[]? Choose(ReadOnlySpan<ImmutableArray<string>> locations, ReadOnlySpan<string> words)
    {
        if (locations.IsEmpty) return words.IsEmpty ? [] : null;
        if (!words.IsEmpty && locations[0].Contains(words[0]) && Choose(locations[1..], words[1..]) is { } rest) return [words[0], .. rest];
        return locations[0].Contains("") && Choose(locations[1..], words) is { } others ? ["", .. others] : null;
    }
}
