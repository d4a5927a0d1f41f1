using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The results for printed files and calendars. They lead to the page of downloads, which says what each file is for.</summary>
internal static class SearchDownloads
{
    /// <summary>The page, then each group of its files as a part of it, with the texts that are indexed.</summary>
    public static IEnumerable<(SearchEntry Entry, IEnumerable<string> Texts)> Create(
        SearchEntry page, DownloadsModel downloads, Strings strings)
    {
        if (!downloads.Groups.IsEmpty) page = page with { Names = ["PDF"] };
        var groups = downloads.Groups.SelectMany(group => group.Others.Prepend(group)).Where(group => !group.Files.IsEmpty);
        return [(page, []), .. groups.Select(group => Create(group, page, strings)), .. Calendars(page, downloads, strings)];
    }

    private static (SearchEntry Entry, IEnumerable<string> Texts) Create(DownloadGroup group, SearchEntry page, Strings strings)
    {
        var entry = new SearchEntry(page.Kind, strings[$"group.{group.Word}"], page.Where)
        {
            Summary = strings[$"group.{group.Word}.text"],
            Of = page,
        };
        return (entry, group.Files.Select(file => $"{file.Name} PDF"));
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
