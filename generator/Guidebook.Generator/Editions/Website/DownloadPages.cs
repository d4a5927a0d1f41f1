using System.Collections.Immutable;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The page of downloads: files to print, and calendars.</summary>
public static class DownloadPages
{
    /// <summary>Creates the page; none if there are no files.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var calendars = CalendarEdition.Compose(site.Guide);
        if (site.Downloads.IsEmpty && calendars.IsEmpty) yield break;
        var summary = site.Guide.Settings.Print.IsOff ? "" : site.Localized["downloads.summary"];
        var frame = site.Frame(WebsitePaths.Downloads, TitleIn(site.Guide, site.Strings), summary) with
        { Breadcrumb = site.BreadcrumbTo(), Section = WebsitePaths.Downloads };
        yield return WebPage.Create<DownloadsModel>(new(frame, Groups(site.Downloads), calendars), site.Guide.Settings.Span);
    }

    /// <summary>What the page is called: where nothing is printed, it holds calendars only.</summary>
    public static LocalizedText TitleIn(Guide guide, Strings strings) =>
        strings.Localized[guide.Settings.Print.IsOff ? "calendar-files" : "downloads"];

    /// <summary>The files grouped by purpose; groups without files are omitted.</summary>
    public static ImmutableArray<DownloadGroup> Groups(ImmutableArray<Download> files)
    {
        DownloadGroup Group(string word, EditionName edition) => new(word, [.. files.Where(file => file.Edition == edition)], []);
        DownloadGroup[] groups =
        [
            Group("screen", EditionName.Booklet), Group("book", EditionName.Book),
            Fold("fold-a4", files, Paper.A4), Fold("fold-letter", files, Paper.Letter),
            Group("one-sheet", EditionName.OneSheet), Group("test-sheet", EditionName.TestSheet),
            Group("large", EditionName.LargePrint), Group("cards", EditionName.Cards), Group("chart", EditionName.Chart),
            Group("sheets", EditionName.Worksheets), Group("fill-in", EditionName.FillIn), Group("press", EditionName.Press),
        ];
        return [.. groups.Where(group => !group.IsEmpty)];
    }

    /// <summary>
    /// The fold files of a paper size. The main files are those for short-edge duplex: the weeks' booklets, if there are any, else the
    /// whole booklet. All other files are in subgroups.
    /// </summary>
    private static DownloadGroup Fold(string word, ImmutableArray<Download> files, Paper paper)
    {
        var folded = files.Where(file => file.Paper == paper && file.Way is not null).ToList();
        var easy = folded.Exists(file => file.Edition == EditionName.Weeks) ? EditionName.Weeks : EditionName.Home;
        DownloadGroup Ways(string name, EditionName edition, params FoldWay[] ways) =>
            new(name, [.. folded.Where(file => file.Edition == edition && ways.Contains(file.Way!.Value))], []);
        DownloadGroup[] others =
        [
            Ways("one-sided", easy, FoldWay.Fronts, FoldWay.Backs), Ways("long-edge", easy, FoldWay.LongEdge),
            easy == EditionName.Home ? new("whole", [], []) : Ways("whole", EditionName.Home, Enum.GetValues<FoldWay>()),
        ];
        return new(word, Ways(word, easy, FoldWay.ShortEdge).Files, [.. others.Where(group => !group.IsEmpty)]);
    }
}
