using System.Collections.Frozen;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>The theme's words in the guide's language, with those that the guide says otherwise.</summary>
public static class ThemeWords
{
    /// <summary>All words; a key that the theme does not have is a finding.</summary>
    public static Phrases Of(Settings settings, Findings findings)
    {
        using var file = new MemoryStream(HearthAssets.Strings(settings.Language));
        var words = new Dictionary<string, string>(WordsReader.Read(file, "strings", findings));
        foreach (var change in settings.Words)
            if (words.ContainsKey(change.Key)) words[change.Key] = change.Says;
            else findings.Add(Codes.UnknownWord, change.Span, $"The theme has no words under '{change.Key}'.{Nearest.Suggestion(change.Key, words.Keys)}");
        return new(words.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
