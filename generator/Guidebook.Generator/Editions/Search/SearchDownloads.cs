using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The results for printed files and calendars. Files lead to their first question.</summary>
internal static class SearchDownloads
{
    /// <summary>The page, then each group of its files as a part of it, with the texts that are indexed.</summary>
    public static IEnumerable<(SearchEntry Entry, IEnumerable<string> Texts)> Create(
        SearchEntry page, DownloadsModel downloads, Strings strings)
    {
        if (!downloads.Groups.IsEmpty) page = page with { Names = ["PDF"] };
        var items = downloads.Groups.SelectMany(group => group.Items);
        return [(page, []), .. items.Select(item => Create(item, page, strings)), .. Calendars(page, downloads, strings)];
    }

    private static (SearchEntry Entry, IEnumerable<string> Texts) Create(PrintItem item, SearchEntry page, Strings strings)
    {
        var entry = new SearchEntry(page.Kind, item.Title.Text, item.Page.Value)
        {
            Summary = strings[item.TextKey],
            Of = page,
        };
        return (entry, [$"{item.Files[0].Name} {(item.Edition is EditionName.Ebook ? "EPUB" : "PDF")}"]);
    }

    private static IEnumerable<(SearchEntry Entry, IEnumerable<string> Texts)> Calendars(
        SearchEntry page, DownloadsModel downloads, Strings strings)
    {
        if (downloads.Calendars.IsEmpty) yield break;
        var titles = downloads.Calendars.Select(group => group.Plan.Title);
        var entry = new SearchEntry(page.Kind, strings["calendar-files"], page.Where)
        {
            Names = ["ICS"],
            Summary = string.Join(strings.ListSeparator, titles),
            Of = page,
        };
        yield return (entry, []);
    }
}
