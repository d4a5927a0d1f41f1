using Guidebook.Generator.Languages;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The list of all titles from A to Z, which replaces the search for readers without scripts.</summary>
public static class AlphabetPages
{
    /// <summary>Creates the page; every website has it.</summary>
    public static WebPage Create(Composition site)
    {
        var alphabet = new Alphabet(site.Guide.Settings.Language);
        var letters = site.Guide.Shown.Where(entry => entry.Kind.HasNames)
            .OrderBy(entry => alphabet.ListKeyOf(entry.Title), StringComparer.Ordinal).ThenBy(entry => entry.Id)
            .GroupBy(entry => alphabet.LetterOf(entry.Title), site.ListedOf)
            .Select(group => new LetterGroup(group.Key, [.. group]));
        var frame = site.SectionFrame(WebsitePaths.Alphabet, "a-to-z") with { Section = null };
        return WebPage.Create<AlphabetModel>(new(frame, [.. letters]), site.Guide.Settings.Span);
    }
}
