using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The kinds under which results are listed: the sections of the website, and pages that stand in none.</summary>
internal static class SearchKinds
{
    private const string Elsewhere = "more-pages";

    /// <summary>The theme's words for all kinds, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Settings.SectionWords, Elsewhere];

    private static readonly Dictionary<SitePath, string> Sections = Settings.SectionWords.ToDictionary(WebsitePaths.OfSection);

    /// <summary>The kind of an entry.</summary>
    public static string Of(Entry entry) => entry switch
    {
        Article or Part => "articles",
        Practice or Strand => "practices",
        Plan => "plans",
        Deck => "decks",
        Worksheet => "worksheets",
        SelfCheck or Sign => "self-check",
        Term => "glossary",
        Question => "faq",
        QuickRow => "quick-reference",
        Source => "sources",
        _ => Elsewhere,
    };

    /// <summary>The kind of a page, by the section in which it stands.</summary>
    public static string Of(WebPage page) =>
        page.Model.Frame.Section is { } section && Sections.TryGetValue(section, out var word) ? word : Elsewhere;
}
