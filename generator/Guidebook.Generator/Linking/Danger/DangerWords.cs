using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Danger;

/// <summary>The danger words of a guide: the list of its language with the guide's additions and removals.</summary>
internal sealed class DangerWords
{
    private readonly DangerList list;
    private readonly Language? unlisted;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private List<DangerPhrase> phrases;
    private List<DangerPhrase> harmless;

    private DangerWords(Settings settings, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        var known = DangerListReader.Read(settings.Language, diagnostics);
        unlisted = known is null ? settings.Language : null;
        list = known ?? DangerList.Empty;
        phrases = [.. list.Phrases.Select(phrase => DangerPhrase.Parse(phrase, list.Groups))];
        harmless = [.. list.Harmless.Select(phrase => DangerPhrase.Parse(phrase, list.Groups))];
    }

    /// <summary>Creates the list of the guide and reports invalid additions and removals.</summary>
    public static DangerList Create(Settings settings, DiagnosticBag diagnostics)
    {
        var words = new DangerWords(settings, diagnostics);
        foreach (var change in settings.Safety?.SearchWords ?? []) words.Apply(change);
        return words.list with { Phrases = Texts(words.phrases), Harmless = Texts(words.harmless) };
    }

    private void Apply(SearchWord change)
    {
        var words = change.Words.Split(' ');
        if (!lines.TryAdd(change.Words, change.Span.Line))
            Report(Codes.SearchWordTwice, change, $"is given a second time; the first is in line {lines[change.Words]}. Leave one out.");
        else if (Array.TrueForAll(words, word => list.Small.Contains(word)))
            Report(Codes.BadSearchWord, change, "has small words only, which stand in every question. Write the word that tells, too.");
        else if (change.Adds) Add(change, words);
        else Remove(change, words);
    }

    private void Add(SearchWord change, string[] words)
    {
        var meantNoHarm = TryTake(ref harmless, words);
        if (!meantNoHarm && FoundIn(words) is { } there)
            Report(Codes.SearchWordTwice, change, $"adds nothing: '{there}' is among the words of danger already. Leave the item out.");
        else phrases.Add(Phrase(words.Select(word => list.Small.Contains(word) ? $"{word}?" : word)));
    }

    /// <summary>
    /// Moves words to the harmless ones, because the search could still take them for a misspelling of another danger word.
    /// </summary>
    private void Remove(SearchWord change, string[] words)
    {
        if (TryTake(ref phrases, words)) harmless.Add(Phrase(words));
        else Report(Codes.UnknownSearchWord, change, $"takes away what is not among the words of danger. {WayFor(change.Words, words)}");
    }

    private string WayFor(string text, string[] words)
    {
        if (unlisted is not null && phrases.Count == 0) return $"There are none for the language '{unlisted}', so leave the item out.";
        if (FoundIn(words) is { } part) return $"It is found because of '{part}': take that away, or leave the item out.";
        var forms = phrases.SelectMany(phrase => phrase.Forms).ToList();
        var near = Nearest.Suggestion(text, forms);
        return near.Length > 0 ? near.TrimStart() : "Leave the item out.";
    }

    /// <summary>The consecutive words that match a phrase of the list; null if there are none.</summary>
    private string? FoundIn(string[] words)
    {
        string[] telling = [.. words.Where(word => !list.Small.Contains(word))];
        var found = Rows(words).Concat(Rows(telling)).FirstOrDefault(row => phrases.Exists(phrase => phrase.Says(row)));
        return found is null ? null : string.Join(' ', found);
    }

    private DangerPhrase Phrase(IEnumerable<string> words) => DangerPhrase.Parse(string.Join(' ', words), list.Groups);

    private static IEnumerable<string[]> Rows(string[] words) =>
        from start in Enumerable.Range(0, words.Length)
        from end in Enumerable.Range(start + 1, words.Length - start)
        select words[start..end];

    private static bool TryTake(ref List<DangerPhrase> from, string[] words)
    {
        if (!from.Exists(phrase => phrase.Says(words))) return false;
        from = [.. from.SelectMany(phrase => phrase.Without(words))];
        return true;
    }

    private static ImmutableArray<string> Texts(List<DangerPhrase> phrases) => [.. phrases.Select(phrase => phrase.Text)];

    private void Report(Code code, SearchWord change, string message) =>
        diagnostics.Report(code, change.Span, $"'{(change.Adds ? '+' : '-')}{change.Words}' {message}");
}
