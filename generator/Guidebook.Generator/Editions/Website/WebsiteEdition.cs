using System.Collections.Immutable;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>
/// The guide as a website: takes the guide and returns its pages, not yet drawn. A page appears only where there is content for it.
/// </summary>
public static class WebsiteEdition
{
    /// <summary>All pages: home first, then section by section.</summary>
    /// <param name="downloads">The files to print that stand beside the pages.</param>
    /// <param name="kept">For each article in order, the page that is known to be its own still, or null; empty where nothing is
    /// known.</param>
    public static ImmutableArray<WebPage> Compose(
        Guide guide, Strings strings, ImmutableArray<Download> downloads, ImmutableArray<WebPage?> kept = default)
    {
        var site = new Composition(
            guide, strings, SiteOf(guide, strings, !downloads.IsEmpty || !CalendarEdition.Compose(guide).IsEmpty), downloads)
        { KeptArticles = kept };
        return
        [
            .. FrontPages.Create(site), .. KindPages.All.SelectMany(pages => pages.Compose?.Invoke(site) ?? []),
            .. DownloadPages.Create(site),
            AlphabetPages.Create(site),
        ];
    }

    private static Site SiteOf(Guide guide, Strings strings, bool hasDownloads)
    {
        var (content, paths) = (guide.Content, new WebsitePaths(guide.Settings));
        var sections = KindPages.Sections.Where(pages => content.Entries.Has(pages.Kind)).ToDictionary(
            pages => pages.Kind.Section!, pages => new NavItem(strings.Localized[pages.Kind.Section!], paths.ListOf(pages.Kind)));
        NavItem NavCard(Reference item) => sections.GetValueOrDefault(item.Target.Value) ?? WayPointOf(guide.Find(item));
        var wanted = guide.Settings.Navigation;
        var navigation = wanted.IsDefault ? sections.Values.ToList() : wanted.Select(NavCard).ToList();
        IEnumerable<NavItem> downloads = hasDownloads ? [new(DownloadPages.TitleIn(guide, strings), WebsitePaths.Downloads)] : [];
        var others = sections.Values.Concat(downloads).Concat(content.All<ContentPage>().Select(WayPointOf)).Except(navigation);
        return new([.. navigation], [.. content.All<Part>().Select(WayPointOf)], [.. others]) { Paths = paths.ForTemplates };

        NavItem WayPointOf(Entry entry) => new(entry.Title, paths.Find(entry));
    }
}
