using System.Collections.Immutable;

namespace Guidebook.Generator.Linking.Danger;

/// <summary>A danger phrase: for each position its alternative words; a position with the empty word is optional.</summary>
/// <param name="Text">The phrase as the list spells it.</param>
internal sealed record DangerPhrase(string Text, ImmutableArray<ImmutableArray<string>> Positions)
{
    /// <summary>Parses a phrase of a list: <c>HE hit/hits my? dog</c>.</summary>
    public static DangerPhrase Parse(string text, IReadOnlyDictionary<string, string> groups) =>
        new(text, [.. text.Split(' ').Select(written => WordsOf(written, groups))]);

    /// <summary>All forms that the phrase matches, with spaces between the words.</summary>
    public IEnumerable<string> Forms => Positions.Aggregate(
        (IEnumerable<string>)[""], (forms, words) => forms.SelectMany(form => words.Select(word => $"{form} {word}".Trim())));

    /// <summary>Whether one of the phrase's forms consists of exactly these words.</summary>
    public bool Says(ReadOnlySpan<string> words) => Choose(Positions.AsSpan(), words) is not null;

    /// <summary>
    /// The phrases that together match all forms but this one: for each position, its other words, after the form's words before it.
    /// </summary>
    public IEnumerable<DangerPhrase> Without(string[] form)
    {
        if (Choose(Positions.AsSpan(), form) is not { } chosen) return [this];
        return Enumerable.Range(0, chosen.Length).Where(position => Positions[position].Length > 1)
            .SelectMany(position => OtherAt(position, chosen).Without(form));
    }

    private DangerPhrase OtherAt(int position, string[] chosen)
    {
        var before = chosen.Take(position).Select(word => ImmutableArray.Create(word));
        ImmutableArray<ImmutableArray<string>> positions =
            [.. before, Positions[position].Remove(chosen[position]), .. Positions.Skip(position + 1)];
        positions = positions.RemoveAll(words => words is [""]);
        return new(string.Join(' ', positions.Select(Format)), positions);
    }

    private static string Format(ImmutableArray<string> words) =>
        string.Join('/', words.Where(word => word.Length > 0)) + (words.Contains("") ? "?" : "");

    private static ImmutableArray<string> WordsOf(string written, IReadOnlyDictionary<string, string> groups)
    {
        var words = written.TrimEnd('?').Split('/').SelectMany(word => groups.TryGetValue(word, out var group) ? group.Split('/') : [word]);
        return written.EndsWith('?') ? [.. words, ""] : [.. words];
    }

    /// <summary>The matching word of each position, empty if the position is left out; null if the words do not match.</summary>
    private static string[]? Choose(ReadOnlySpan<ImmutableArray<string>> positions, ReadOnlySpan<string> words)
    {
        if (positions.IsEmpty) return words.IsEmpty ? [] : null;
        if (!words.IsEmpty && positions[0].Contains(words[0]) && Choose(positions[1..], words[1..]) is { } rest) return [words[0], .. rest];
        return positions[0].Contains("") && Choose(positions[1..], words) is { } others ? ["", .. others] : null;
    }
}
