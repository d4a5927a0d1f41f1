using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The home page, the settings, the 404 page and the standalone pages.</summary>
public static class FrontPages
{
    private const int EntriesOnHome = 12;

    /// <summary>The home page, the 404 page, and the settings if the guide has them.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        yield return Home(site);
        yield return NotFound(site);
        if (!site.Guide.Settings.Site.Settings) yield break;
        yield return Choices(site);
        if (HasKept(site)) yield return Kept(site);
    }

    /// <summary>The standalone pages.</summary>
    public static IEnumerable<WebPage> OfPages(Composition site) => site.Content.All<ContentPage>().Select(page => Alone(site, page));

    private static WebPage Home(Composition site)
    {
        var settings = site.Guide.Settings;
        var startsExercise = site.Content.Entries.Has(Practice.Definition);
        var description = site.Guide.Plain(settings.Summary);
        var frame = site.Frame(WebsitePaths.Home, settings.Title, description) with { StartsExercise = startsExercise };
        var start = settings.Start.Select(site.Guide.Find).ToList();
        var check = site.Content.All<SelfCheck>().FirstOrDefault(self => !start.Contains(self));
        var plans = site.Content.All<Plan>().Except(start.OfType<Plan>());
        var articles = site.Content.All<Article>();
        var model = new HomeModel(
            frame, TonightPages.TimesOf(site), [.. start.Select(Listed.From)],
            check is null ? null : Listed.From(check),
            [.. plans.Select(Listed.From)], PracticesOnHome(site),
            [.. articles.Take(EntriesOnHome).Select(Listed.From)],
            articles.Length > EntriesOnHome ? site.Section(Article.Definition).Path : null, [.. More(site)])
        {
            Kept = HasKept(site),
            Days = site.Guide.Settings.Site.Settings
                ? [.. site.Content.All<Plan>().SelectMany(plan => plan.Days.Select(day => DaySheet.Create(site.Guide, plan, day)))] : [],
        };
        return WebPage.Create<HomeModel>(model, settings.Span);
    }

    /// <summary>The strands; in a guide without strands, the first practices. Null without practices.</summary>
    private static PracticesOnHome? PracticesOnHome(Composition site)
    {
        var strands = site.Strands;
        if (strands.IsEmpty) return null;
        ImmutableArray<Listed> first = strands is [{ Strand: null } all] ? [.. all.Practices.Take(EntriesOnHome).Select(Listed.From)] : [];
        ImmutableArray<Strand> named = [.. strands.Select(group => group.Strand).OfType<Strand>()];
        return new(site.Section(Practice.Definition), named, first, MapPages.HasMap(site));
    }

    /// <summary>The links to sections besides practices and plans that readers use, such as decks and worksheets.</summary>
    private static IEnumerable<NavCard> More(Composition site) =>
        from pages in KindPages.Sections
        where pages.IsToUse && site.Content.Entries.Has(pages.Kind)
        let section = site.Section(pages.Kind)
        select new NavCard(section.Title, site.Localized[$"{pages.Kind.Section}.summary"], section.Path);

    private static WebPage Alone(Composition site, ContentPage page)
    {
        var frame = site.Frame(site.Paths.Find(page), page.Title, site.Guide.Plain(page.Summary)) with
        {
            Breadcrumb = site.BreadcrumbTo(),
            Contents = page.Sections,
            StartsExercise = page.StartsExercise,
            Sensitive = page.Sensitive,
            Section = site.Paths.Find(page),
        };
        var model = new PageModel(
            frame, page,
            page.Shows.Contains(PageList.HelpLines) ? site.Content.HelpLines : [],
            page.Shows.Contains(PageList.Downloads)
                ? [.. PrintItems.Group(site.Downloads, site.Localized).SelectMany(group => group.Items)] : []);
        return WebPage.Create<PageModel>(model, page.Span);
    }

    private static WebPage Choices(Composition site) => WebPage.Create<SettingsModel>(
        new(site.SectionFrame(WebsitePaths.Settings, "settings") with { Unlisted = true }), site.Guide.Settings.Span);

    private static bool HasKept(Composition site) =>
        site.Guide.Settings.Site.Settings && (site.Content.Entries.Has(Practice.Definition) || site.Content.Entries.Has(Deck.Definition));

    private static WebPage Kept(Composition site) => WebPage.Create<KeptModel>(
        new(site.SectionFrame(WebsitePaths.Kept, "kept") with { Unlisted = true, StartsExercise = true },
            site.Content.All<Practice>(), site.Content.All<Deck>()),
        site.Guide.Settings.Span);

    private static WebPage NotFound(Composition site)
    {
        var (lines, help) = (site.Content.HelpLines, site.Guide.Settings.Safety?.Page);
        var emergency = lines.Any(line => line.Emergency) ? [.. lines.Where(line => line.Emergency)] : lines;
        var frame = site.Frame(WebsitePaths.NotFound, site.Localized["not-found"], "") with { Unlisted = true, Sensitive = !emergency.IsEmpty };
        var model = new NotFoundModel(frame, WebsitePaths.Home, emergency, help is { } page ? Listed.From(site.Guide.Find(page)) : null);
        return WebPage.Create<NotFoundModel>(model, site.Guide.Settings.Span);
    }
}
