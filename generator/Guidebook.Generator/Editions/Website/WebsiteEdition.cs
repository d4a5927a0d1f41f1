using System.Collections.Immutable;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The guide as a website: takes the guide and returns its pages, not yet drawn. A page appears only where there is content for it.</summary>
public static class WebsiteEdition
{
    /// <summary>All pages: home first, then section by section.</summary>
    /// <param name="downloads">The files to print that stand beside the pages.</param>
    /// <param name="kept">For each article in order, the page that is known to be its own still, or null; empty where nothing is known.</param>
    public static ImmutableArray<WebPage> Compose(Guide guide, Phrases say, ImmutableArray<Download> downloads, ImmutableArray<WebPage?> kept = default)
    {
        var site = new Composition(guide, say, SiteOf(guide, say, !downloads.IsEmpty || !CalendarEdition.Compose(guide).IsEmpty), downloads) { KeptArticles = kept };
        return
        [
            .. FrontPages.Of(site), .. ArticlePages.Of(site), .. PracticePages.Of(site), .. PlanPages.Of(site),
            .. DeckPages.Of(site), .. WorksheetPages.Of(site), .. ReferencePages.Of(site), .. DownloadPages.Of(site),
            AlphabetPages.Of(site),
        ];
    }

    private static Site SiteOf(Guide guide, Phrases say, bool hasDownloads)
    {
        var settings = guide.Settings;
        WayPoint Entrance(Reference reference) =>
            SectionTitle(guide, say, reference.Target.Value) is { } title
                ? new(title, WebsitePaths.OfSection(reference.Target.Value))
                : new(guide.Find(reference).Title, WebsitePaths.Of(guide.Find(reference)));
        var sections = Settings.SectionWords.Where(word => SectionTitle(guide, say, word) is not null)
            .Select(word => new WayPoint(say[word], WebsitePaths.OfSection(word))).ToList();
        var navigation = settings.Navigation.IsDefault ? sections : settings.Navigation.Select(Entrance).ToList();
        IEnumerable<WayPoint> downloads = hasDownloads ? [new(say["downloads"], WebsitePaths.Downloads)] : [];
        return new(
            [.. navigation],
            [.. settings.Parts.Select(part => new WayPoint(part.Title, WebsitePaths.Of(part)))],
            [.. sections.Concat(downloads).Concat(guide.Content.Pages.Select(page => new WayPoint(page.Title, WebsitePaths.Of(page)))).Except(navigation)]);
    }

    /// <summary>The title of a section that the word names, or null where the guide has nothing for it.</summary>
    private static string? SectionTitle(Guide guide, Phrases say, string word)
    {
        var content = guide.Content;
        var isThere = word switch
        {
            "articles" => !content.Articles.IsEmpty,
            "practices" => !content.Practices.IsEmpty,
            "plans" => !content.Plans.IsEmpty,
            "decks" => !content.Decks.IsEmpty,
            "worksheets" => !content.Worksheets.IsEmpty,
            "self-check" => content.SelfCheck is not null,
            "faq" => !content.Questions.IsEmpty,
            "quick-reference" => !content.QuickRows.IsEmpty,
            "glossary" => !content.Terms.IsEmpty,
            "sources" => !content.Sources.IsEmpty,
            _ => false,
        };
        return isThere ? say[word] : null;
    }
}
