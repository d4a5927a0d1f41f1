using System.Collections.Immutable;

namespace Guidebook.Generator.Linking.Danger;

/// <summary>A phrase of danger, place by place: each takes one of some words, and one that takes the empty word can be left out.</summary>
/// <param name="Text">As it is written in the list.</param>
internal sealed record DangerPhrase(string Text, ImmutableArray<ImmutableArray<string>> Locations)
{
    /// <summary>A phrase as lists have it: <c>HE hit/hits my? dog</c>.</summary>
    public static DangerPhrase Parse(string text, IReadOnlyDictionary<string, string> groups) =>
        new(text, [.. text.Split(' ').Select(anchor => WordsAt(anchor, groups))]);

    /// <summary>Everything that it says, each with spaces between the words.</summary>
    public IEnumerable<string> Forms => Locations.Aggregate(
        (IEnumerable<string>)[""], (forms, words) => forms.SelectMany(form => words.Select(word => $"{form} {word}".Trim())));

    /// <summary>Whether these words, and nothing else, are one of its forms.</summary>
    public bool Says(ReadOnlySpan<string> words) => Choose(Locations.AsSpan(), words) is not null;

    /// <summary>What is left of it without one of its forms: for each place the other words there, behind the form's own words.</summary>
    public IEnumerable<DangerPhrase> Without(string[] form)
    {
        if (Choose(Locations.AsSpan(), form) is not { } chosen) return [this];
        return Enumerable.Range(0, chosen.Length).Where(anchor => Locations[anchor].Length > 1).SelectMany(anchor => OtherAt(anchor, chosen).Without(form));
    }

    private DangerPhrase OtherAt(int anchor, string[] chosen)
    {
        var before = chosen.Take(anchor).Select(word => ImmutableArray.Create(word));
        ImmutableArray<ImmutableArray<string>> locations = [.. before, Locations[anchor].Remove(chosen[anchor]), .. Locations.Skip(anchor + 1)];
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

    /// <summary>For each place the word that stands there, empty where it is left out; null where the words do not fit.</summary>
    private static string[]? Choose(ReadOnlySpan<ImmutableArray<string>> locations, ReadOnlySpan<string> words)
    {
        if (locations.IsEmpty) return words.IsEmpty ? [] : null;
        if (!words.IsEmpty && locations[0].Contains(words[0]) && Choose(locations[1..], words[1..]) is { } rest) return [words[0], .. rest];
        return locations[0].Contains("") && Choose(locations[1..], words) is { } others ? ["", .. others] : null;
    }
}
