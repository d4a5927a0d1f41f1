using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>Creates the theme's strings in the guide's language, with the guide's overrides.</summary>
public static partial class ThemeStrings
{
    /// <summary>The number of missing keys up to which a finding lists all of them.</summary>
    private const int ListedKeys = 12;

    private const string AnyForm = ".other";

    /// <summary>Reads a theme's words in English, which guides of every language need.</summary>
    public static Dictionary<string, string> ReadEnglish(ITheme theme, DiagnosticBag diagnostics) =>
        Read(theme.WordsIn(LanguageTable.English.Tag), diagnostics);

    /// <summary>
    /// All words, in English where neither the theme nor the guide has them in the guide's language. Words that are missing so are a
    /// finding, and so is a key of the guide that the theme does not have.
    /// </summary>
    /// <param name="known">The theme's words in English, if they have been read.</param>
    public static Strings Create(ITheme theme, Settings settings, DiagnosticBag diagnostics, Dictionary<string, string>? known = null)
    {
        var language = settings.Language;
        var english = known ?? ReadEnglish(theme, diagnostics);
        var file = language == LanguageTable.English ? null : theme.WordsIn(language.Tag);
        var isEnglish = file is null && language.Primary == LanguageTable.English.Tag;
        var words = isEnglish ? new(english) : Read(file ?? theme.WordsIn(language.Primary), diagnostics);
        foreach (var change in settings.Words)
            if (english.ContainsKey(change.Key) || words.ContainsKey(change.Key) || IsForm(change.Key, english, language))
                Override(words, change, english, diagnostics);
            else diagnostics.Report(
                Codes.UnknownWord, change.Span,
                $"The theme has no words under '{change.Key}'.{Nearest.Suggestion(change.Key, english.Keys.Union(words.Keys))} 'guidebook explain words' lists all keys.");
        var named = NounWords.NamedSections(settings).ToHashSet();
        // A language without a plural form does not lack it; English words keep their own forms.
        var missing = english.Keys
            .Where(key => !words.ContainsKey(key) && !named.Contains(key))
            .Where(key => FamilyOf(key, english) is not { } family
                || IsForm(key, english, language) || !words.ContainsKey(family + AnyForm))
            .ToFrozenSet();
        foreach (var key in missing) words[key] = english[key];
        if (missing.Count > 0) Report(missing, english, settings, diagnostics);
        return new(
            NounWords.PutInto(words, settings).ToFrozenDictionary(StringComparer.Ordinal), language,
            missing.Count > 0 ? new(LanguageTable.English, missing) : null);
    }

    /// <summary>Takes over a string of the guide; each of its slots must be one of the theme's English string.</summary>
    private static void Override(
        Dictionary<string, string> words, StringOverride change, Dictionary<string, string> english, DiagnosticBag diagnostics)
    {
        words[change.Key] = change.Says;
        var original = english.GetValueOrDefault(change.Key) ?? english.GetValueOrDefault(FamilyOf(change.Key, english) + AnyForm);
        if (original is null) return;
        foreach (var slot in Slots(change.Says).Except(Slots(original)))
            diagnostics.Report(Codes.UnfilledSlot, change.Span,
                $"The theme fills in no value for '{slot}' in '{change.Key}'; its own words are: {original}");
    }

    private static IEnumerable<string> Slots(string text) => Slot().Matches(text).Select(slot => slot.Value);

    /// <summary>Whether the theme has all words that its templates have asked for so far; reports those that it lacks.</summary>
    public static bool HasAll(Strings strings, ITheme theme, DiagnosticBag diagnostics)
    {
        if (strings.MissingKeys.ToList() is not [var first, ..] keys) return true;
        diagnostics.Report(Codes.MissingWord,
            $"The theme '{theme.Name}' asks for words that it lacks in every language: {string.Join(", ", keys.Select(key => $"'{key}'"))}."
            + $" The keys would stand on pages. Add a line '{first}: …' to the theme's English strings, or mend the key in its template.");
        return false;
    }

    private static Dictionary<string, string> Read(byte[]? file, DiagnosticBag diagnostics)
    {
        if (file is null) return [];
        using var stream = new MemoryStream(file);
        return StringsReader.Read(stream, "strings", diagnostics);
    }

    /// <summary>Whether a key names a plural form, such as <c>card-count.few</c>, that the guide's language has.</summary>
    private static bool IsForm(string key, Dictionary<string, string> words, Language language) =>
        FamilyOf(key, words) is { } family
        && language.Plurals.Select(rule => rule.Form).Append(PluralForm.Other)
            .Any(form => Strings.NameOf(form) == key[(family.Length + 1)..]);

    /// <summary>The key without the ending for a plural form: <c>card-count</c>; null where its words are not counted.</summary>
    private static string? FamilyOf(string key, Dictionary<string, string> words) =>
        key.LastIndexOf('.') is >= 0 and var dot && words.ContainsKey(key[..dot] + AnyForm)
        && Enum.GetValues<PluralForm>().Any(form => Strings.NameOf(form) == key[(dot + 1)..])
            ? key[..dot]
            : null;

    private static void Report(FrozenSet<string> missing, Dictionary<string, string> english, Settings settings, DiagnosticBag diagnostics)
    {
        var keys = missing.Order(StringComparer.Ordinal).ToList();
        var listed = keys.Count > ListedKeys ? $"such as '{english[keys[0]]}'" : $"those under {string.Join(", ", keys)}";
        diagnostics.Report(Codes.NoThemeWords, settings.LanguageSpan,
            $"The theme lacks words in '{settings.Language}': {keys.Count} of its {english.Count} labels, buttons and titles stand in English, {listed}."
            + " Write them under 'words'; 'explain GB4503' says how.");
    }

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Slot();
}
