using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The kinds under which results are listed: the sections of the website, and pages that stand in none.</summary>
internal static class SearchKinds
{
    private const string Elsewhere = "more-pages";

    /// <summary>The theme's words for all kinds, in order, and how much a word counts in their entries.</summary>
    public static ImmutableArray<(string Word, double Weight)> All { get; } =
        [.. KindPages.Sections.Select(pages => (pages.Kind.Section!, pages.Kind.SearchWeight)), (Elsewhere, 1)];

    /// <summary>The kind of an entry.</summary>
    public static string Find(Entry entry) => entry.Kind.Section ?? Elsewhere;

    /// <summary>The kind of a page, by the section in which it stands.</summary>
    public static string Find(WebPage page, Settings settings)
    {
        var paths = new WebsitePaths(settings);
        return KindPages.Sections.FirstOrDefault(pages => paths.ListOf(pages.Kind) == page.Model.Frame.Section)?.Kind.Section ?? Elsewhere;
    }
}
