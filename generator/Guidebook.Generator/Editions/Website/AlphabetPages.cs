using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Every title from A to Z: search for those who have no scripts.</summary>
public static class AlphabetPages
{
    private const string Digits = "0–9";

    /// <summary>The page; there is always one.</summary>
    public static WebPage Of(Composition site)
    {
        var letters = site.Guide.Shown.Where(entry => entry.Kind.HasNames)
            .Select(entry => (entry, key: Key(entry.Title)))
            .OrderBy(pair => pair.key, StringComparer.Ordinal).ThenBy(pair => pair.entry.Id)
            .GroupBy(pair => Initial(pair.key), pair => Listed.Of(pair.entry))
            .Select(group => new LetterGroup(group.Key, [.. group]));
        var frame = site.SectionFrame(WebsitePaths.Alphabet, "a-to-z") with { Section = null };
        return WebPage.Of<AlphabetPage, AlphabetModel>(new(frame, [.. letters]), site.Guide.Settings.Span);
    }

    /// <summary>The title as it is sorted: from its first letter or digit, in capitals.</summary>
    private static string Key(string title) => title[title.TakeWhile(letter => !char.IsLetterOrDigit(letter)).Count()..].ToUpperInvariant();

    private static string Initial(string key) => key.Length == 0 || char.IsDigit(key[0]) ? Digits : key[..1];
}
