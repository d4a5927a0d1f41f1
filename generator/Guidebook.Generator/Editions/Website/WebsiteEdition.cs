using System.Collections.Immutable;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Composes the pages of the website, not yet drawn. A page exists only if there is content for it.</summary>
public static class WebsiteEdition
{
    /// <summary>Composes all pages: the front pages first, then the sections.</summary>
    /// <param name="downloads">The downloads on the website.</param>
    /// <param name="kept">The unchanged page of each article, in order, or null; empty if no page is cached.</param>
    public static ImmutableArray<WebPage> Compose(
        Guide guide, Strings strings, ImmutableArray<Download> downloads, ImmutableArray<WebPage?> kept = default)
    {
        var site = new Composition(
            guide, strings, SiteOf(guide, strings, !downloads.IsEmpty || !CalendarEdition.Compose(guide).IsEmpty), downloads)
        { KeptArticles = kept };
        var alphabet = Task.Run(() => AlphabetPages.Create(site)); // the page that takes longest
        return
        [
            .. FrontPages.Create(site), .. KindPages.All.SelectMany(pages => pages.Compose?.Invoke(site) ?? []),
            .. DownloadPages.Create(site),
            alphabet.GetAwaiter().GetResult(),
        ];
    }

    private static Site SiteOf(Guide guide, Strings strings, bool hasDownloads)
    {
        var (content, paths) = (guide.Content, new WebsitePaths(guide.Settings));
        var sections = KindPages.Sections.Where(pages => content.Entries.Has(pages.Kind)).ToDictionary(
            pages => pages.Kind.Section!, pages => new NavItem(strings.Localized[pages.Kind.Section!], paths.ListOf(pages.Kind)));
        NavItem Find(Reference item) => sections.GetValueOrDefault(item.Target.Value) ?? NavItemOf(guide.Find(item));
        var wanted = guide.Settings.Navigation;
        var navigation = wanted.IsDefault ? sections.Values.ToList() : wanted.Select(Find).ToList();
        ImmutableArray<NavItem> parts = [.. content.All<Part>().Select(NavItemOf)];
        NavItem? downloads = hasDownloads ? new(DownloadPages.TitleIn(guide, strings), WebsitePaths.Downloads) : null;
        var pages = content.All<ContentPage>().Select(NavItemOf).ToImmutableArray();
        return new([.. navigation], parts, [.. FootMap.Create(sections, parts, downloads, pages)])
        {
            Paths = paths.ForTemplates,
            Feed = WebsitePaths.FeedOf(content),
        };

        NavItem NavItemOf(Entry entry) => new(entry.Title, paths.Find(entry));
    }
}
