using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Languages;

/// <summary>
/// A file of the theme's strings, <c>strings/nl.yaml</c>, held against the English one. Finds what a translator has to mend.
/// </summary>
internal sealed partial class StringsFile
{
    private const string Other = ".other";

    private readonly Dictionary<string, string> words;
    private readonly Dictionary<string, string> english;
    private readonly Language language;
    private readonly List<string> problems = [];

    private StringsFile(string tag, string text, string englishText)
    {
        words = Read($"{tag}.yaml", text, problems);
        english = Read("en.yaml", englishText, []);
        language = LanguageTable.Find(tag);
    }

    /// <summary>The problems of a file with the name <c>tag.yaml</c>, a line each; empty where all is well.</summary>
    public static IReadOnlyList<string> FindProblems(string tag, string text, string englishText)
    {
        if (!LanguageTag.TryParse(tag, out var parsed) || !LanguageTable.Primaries.Contains(parsed.Language))
            return [$"'{tag}' is no BCP 47 tag of a language in Unicode's tables. Name the file nl.yaml, pt-BR.yaml and the like."];
        if (parsed.ToString() != tag) return [$"Name the file {parsed}.yaml: '{tag}' has small and capital letters in other places."];
        var file = new StringsFile(tag, text, englishText);
        file.FindMissing();
        file.FindUnknown();
        foreach (var (key, words) in file.words.OrderBy(pair => pair.Key, StringComparer.Ordinal)) file.CheckSlots(key, words);
        return file.problems;
    }

    /// <summary>The plural forms of the language, by the ending of their keys.</summary>
    private IEnumerable<string> Forms =>
        language.Plurals.Select(rule => rule.Form).Append(PluralForm.Other).Distinct().Select(Strings.NameOf);

    private void FindMissing()
    {
        foreach (var key in english.Keys.Order(StringComparer.Ordinal).Where(key => FamilyOf(key) is null && !words.ContainsKey(key)))
            problems.Add($"{key}: missing. In English: {english[key]}");
        foreach (var family in english.Keys.Select(FamilyOf).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            foreach (var form in Forms.Where(form => !words.ContainsKey($"{family}.{form}")))
                problems.Add($"{family}.{form}: missing. '{language}' has this plural form, {ExamplesOf(form)}. In English: {EnglishOf(family, form)}");
    }

    private void FindUnknown()
    {
        foreach (var key in words.Keys.Order(StringComparer.Ordinal))
            if (FamilyOf(key) is { } family && !Forms.Contains(key[(family.Length + 1)..]))
                problems.Add($"{key}: '{language}' has no such plural form, only {string.Join(", ", Forms)}. Delete the line.");
            else if (FamilyOf(key) is null && !english.ContainsKey(key) && !IsNounForm(key))
                problems.Add($"{key}: the theme has no such key.{Nearest.Suggestion(key, english.Keys)}");
    }

    /// <summary>A number in braces that is filled in must not be lost or invented; a noun in braces must be one of the theme's.</summary>
    private void CheckSlots(string key, string text)
    {
        var family = FamilyOf(key);
        if (family is not null && !Forms.Contains(key[(family.Length + 1)..])) return;
        if (!english.TryGetValue(family is null ? key : family + Other, out var original)) return;
        foreach (var slot in SlotsIn(text).Where(slot => !char.IsAsciiDigit(slot[1]) && !IsNoun(slot)))
            problems.Add($"{key}: {slot} is no noun of the theme. Nouns are the keys that begin with 'noun.', such as {{practice.one}}.");
        var (here, there) = (NumbersIn(text), NumbersIn(original));
        foreach (var slot in here.Except(there)) problems.Add($"{key}: nothing fills in {slot}. In English: {original}");
        foreach (var slot in there.Except(here).Where(slot => family is null || slot != "{0}" || !StandsForOneNumber(key)))
            problems.Add($"{key}: {slot} is missing. In English: {original}");
        if (Slot().Replace(text, "").AsSpan().ContainsAny('{', '}')) problems.Add($"{key}: a brace is opened or closed alone, or holds what nothing fills in: {text}");
    }

    /// <summary>
    /// The key without the ending for a plural form, if its words are counted: in English they have <c>.one</c> and <c>.other</c>.
    /// </summary>
    private string? FamilyOf(string key) =>
        key.LastIndexOf('.') is > 0 and var dot && english.ContainsKey($"{key[..dot]}.one") && english.ContainsKey(key[..dot] + Other)
        && IsFormName(key[(dot + 1)..])
            ? key[..dot]
            : null;

    private bool IsNounForm(string key) =>
        key.StartsWith("noun.", StringComparison.Ordinal) && key.LastIndexOf('.') is var dot
        && english.ContainsKey($"{key[..dot]}.many") && Forms.Contains(key[(dot + 1)..]);

    private bool IsNoun(string slot)
    {
        var parts = slot.Trim('{', '}').ToLowerInvariant().Split('.');
        return parts.Length == 2 && english.ContainsKey($"noun.{parts[0]}.many") && IsFormName(parts[1]);
    }

    /// <summary>
    /// Whether only one number takes the form, so that its words can say the number: 1 in English, not 1 and 21 as in Russian.
    /// </summary>
    private bool StandsForOneNumber(string key) => NumbersWith(key[(key.LastIndexOf('.') + 1)..]).Take(2).Count() == 1;

    private IEnumerable<int> NumbersWith(string form) =>
        Enumerable.Range(0, 1001).Where(number => Strings.NameOf(language.PluralOf(number)) == form);

    private string EnglishOf(string family, string form) => english.GetValueOrDefault($"{family}.{form}") ?? english[family + Other];

    private string ExamplesOf(string form) => NumbersWith(form).Take(4).ToList() switch
    {
        [] => "for fractions and very large numbers",
        { Count: <= 3 } numbers => $"for {string.Join(", ", numbers)}",
        var numbers => $"for {string.Join(", ", numbers.Take(3))} …",
    };

    private static bool IsFormName(string ending) => Enum.GetValues<PluralForm>().Any(form => Strings.NameOf(form) == ending);

    private static IEnumerable<string> SlotsIn(string text) => Slot().Matches(text).Select(slot => slot.Value);

    private static HashSet<string> NumbersIn(string text) => [.. SlotsIn(text).Where(slot => char.IsAsciiDigit(slot[1]))];

    private static Dictionary<string, string> Read(string name, string text, List<string> problems)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var words = StringsReader.Read(stream, name, diagnostics);
        problems.AddRange(diagnostics.Sorted.Select(found => found.ToString()));
        return words;
    }

    [GeneratedRegex(@"\{(?:[0-9]|[A-Za-z][a-z-]*\.[a-z]+)\}")]
    private static partial Regex Slot();
}
