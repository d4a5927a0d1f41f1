using System.Collections.Frozen;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>Creates the theme's strings in the guide's language, with the guide's overrides.</summary>
public static class ThemeStrings
{
    /// <summary>The fallback for languages in which the theme has no strings.</summary>
    private const string StandIn = "en";

    private const string AnyForm = ".other";

    /// <summary>All strings; reports keys that the theme does not have, and a language without strings.</summary>
    public static Strings Create(ITheme theme, Settings settings, DiagnosticBag diagnostics)
    {
        var spoken = theme.WordsIn(settings.Language.Tag) ?? theme.WordsIn(settings.Language.Primary);
        using var file = new MemoryStream(spoken ?? theme.WordsIn(StandIn)!);
        var own = StringsReader.Read(file, "strings", diagnostics);
        var words = new Dictionary<string, string>(own);
        foreach (var change in settings.Words)
            if (own.ContainsKey(change.Key) || IsFormOf(change.Key, own, settings.Language)) words[change.Key] = change.Says;
            else diagnostics.Report(Codes.UnknownWord, change.Span, $"The theme has no words under '{change.Key}'.{Nearest.Suggestion(change.Key, words.Keys)}");
        var language = spoken is null && ReportMissing(own, settings, diagnostics) ? LanguageTable.Find(StandIn) : settings.Language;
        return new(NounWords.PutInto(words, settings).ToFrozenDictionary(StringComparer.Ordinal), language);
    }

    /// <summary>
    /// Whether a key is a plural form, such as <c>card-count.few</c>, that the guide's language has but the theme's strings do not.
    /// </summary>
    private static bool IsFormOf(string key, FrozenDictionary<string, string> words, Language language) =>
        key.LastIndexOf('.') is >= 0 and var dot
        && words.ContainsKey(key[..dot] + AnyForm)
        && language.Plurals.Any(rule => Strings.NameOf(rule.Form) == key[(dot + 1)..]);

    /// <summary>Reports the strings in the fallback language; false if the guide overrides all of them.</summary>
    private static bool ReportMissing(FrozenDictionary<string, string> own, Settings settings, DiagnosticBag diagnostics)
    {
        var said = settings.Words.Select(change => change.Key).ToHashSet();
        var missing = own.Keys.Where(key => !said.Contains(key)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count == 0) return false;
        diagnostics.Report(Codes.NoThemeWords, settings.LanguageSpan,
            $"The theme has no words in '{settings.Language}': its labels, buttons and titles stand in English, such as '{own[missing[0]]}'."
            + " Write them under 'words'; 'explain GB4503' says how.");
        return true;
    }
}
