using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The groups of search results: the sections of the website, and other pages.</summary>
internal static class SearchKinds
{
    private const string Elsewhere = "more-pages";

    /// <summary>The string keys of all groups in order, with the weights of their words.</summary>
    public static ImmutableArray<(string Word, double Weight)> All { get; } =
        [.. KindPages.Sections.Select(pages => (pages.Kind.Section!, pages.Kind.SearchWeight)), (Elsewhere, 1)];

    /// <summary>The group of an entry.</summary>
    public static string Find(Entry entry) => entry.Kind.Section ?? Elsewhere;

    /// <summary>The group of a page, from its section.</summary>
    public static string Find(WebPage page, Settings settings)
    {
        var paths = new WebsitePaths(settings);
        return KindPages.Sections.FirstOrDefault(pages => paths.ListOf(pages.Kind) == page.Model.Frame.Section)?.Kind.Section ?? Elsewhere;
    }
}
