using System.Collections.Immutable;

namespace Guidebook.Generator.Linking.Danger;

/// <summary>A phrase of danger, place by place: each takes one of some words, and one that takes the empty word can be left out.</summary>
/// <param name="Text">As it is written in the list.</param>
internal sealed record DangerPhrase(string Text, ImmutableArray<ImmutableArray<string>> Places)
{
    /// <summary>A phrase as lists have it: <c>HE hit/hits my? dog</c>.</summary>
    public static DangerPhrase Parse(string text, IReadOnlyDictionary<string, string> groups) =>
        new(text, [.. text.Split(' ').Select(place => WordsAt(place, groups))]);

    /// <summary>Everything that it says, each with spaces between the words.</summary>
    public IEnumerable<string> Forms => Places.Aggregate(
        (IEnumerable<string>)[""], (forms, words) => forms.SelectMany(form => words.Select(word => $"{form} {word}".Trim())));

    /// <summary>Whether these words, and nothing else, are one of its forms.</summary>
    public bool Says(ReadOnlySpan<string> words) => Choose(Places.AsSpan(), words) is not null;

    /// <summary>What is left of it without one of its forms: for each place the other words there, behind the form's own words.</summary>
    public IEnumerable<DangerPhrase> Without(string[] form)
    {
        if (Choose(Places.AsSpan(), form) is not { } chosen) return [this];
        return Enumerable.Range(0, chosen.Length).Where(place => Places[place].Length > 1).SelectMany(place => OtherAt(place, chosen).Without(form));
    }

    private DangerPhrase OtherAt(int place, string[] chosen)
    {
        var before = chosen.Take(place).Select(word => ImmutableArray.Create(word));
        ImmutableArray<ImmutableArray<string>> places = [.. before, Places[place].Remove(chosen[place]), .. Places.Skip(place + 1)];
        places = places.RemoveAll(words => words is [""]);
        return new(string.Join(' ', places.Select(Written)), places);
    }

    private static string Written(ImmutableArray<string> words) =>
        string.Join('/', words.Where(word => word.Length > 0)) + (words.Contains("") ? "?" : "");

    private static ImmutableArray<string> WordsAt(string place, IReadOnlyDictionary<string, string> groups)
    {
        var words = place.TrimEnd('?').Split('/').SelectMany(word => groups.TryGetValue(word, out var group) ? group.Split('/') : [word]);
        return place.EndsWith('?') ? [.. words, ""] : [.. words];
    }

    /// <summary>For each place the word that stands there, empty where it is left out; null where the words do not fit.</summary>
    private static string[]? Choose(ReadOnlySpan<ImmutableArray<string>> places, ReadOnlySpan<string> words)
    {
        if (places.IsEmpty) return words.IsEmpty ? [] : null;
        if (!words.IsEmpty && places[0].Contains(words[0]) && Choose(places[1..], words[1..]) is { } rest) return [words[0], .. rest];
        return places[0].Contains("") && Choose(places[1..], words) is { } others ? ["", .. others] : null;
    }
}
