using System.Collections.Immutable;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>
/// The pages of downloads: the first asks what to print, the next ones which paper and whether on both sides, and the last has one file.
/// </summary>
public static class DownloadPages
{
    /// <summary>Creates the pages; none if there are no files.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var calendars = CalendarEdition.Compose(site.Guide);
        if (site.Downloads.IsEmpty && calendars.IsEmpty) yield break;
        var summary = site.Guide.Settings.Print.IsOff ? "" : site.Localized["downloads.summary"];
        var frame = site.Frame(WebsitePaths.Downloads, TitleIn(site.Guide, site.Strings), summary) with
        { Breadcrumb = site.BreadcrumbTo(), Section = WebsitePaths.Downloads };
        var groups = PrintItems.Group(site.Downloads, site.Localized);
        var own = OwnBookletPages.Create(site).ToImmutableArray();
        yield return WebPage.Create<DownloadsModel>(new(frame, groups, own.FirstOrDefault()?.Path, calendars), site.Guide.Settings.Span);
        foreach (var page in groups.SelectMany(group => group.Items).SelectMany(item => Create(site, item))) yield return page;
        foreach (var page in own) yield return page;
    }

    /// <summary>What the first page is called: where nothing is printed, it holds calendars only.</summary>
    public static LocalizedText TitleIn(Guide guide, Strings strings) =>
        strings.Localized[guide.Settings.Print.IsOff ? "calendar-files" : "downloads"];

    /// <summary>The frame of a page below the first.</summary>
    internal static Frame FrameOf(Composition site, SitePath path, LocalizedText title, LocalizedText summary) =>
        site.Frame(path, title, summary) with
        {
            Breadcrumb = site.BreadcrumbTo(new NavItem(TitleIn(site.Guide, site.Strings), WebsitePaths.Downloads)),
            Section = WebsitePaths.Downloads,
        };

    private static IEnumerable<WebPage> Create(Composition site, PrintItem item)
    {
        var papers = item.Files.GroupBy(file => file.Paper, (_, files) => files.ToImmutableArray()).ToList();
        if (papers.Count > 1)
        {
            var answers = papers.Select(files => new PrintAnswer($"{files[0].Paper}", PrintItems.PageAfterPaper(files)));
            yield return Question(site, item, "paper", item.Files[0], answers);
        }

        foreach (var files in papers.Where(PrintItems.AskSides))
        {
            var one = PrintItems.PageOf(files.First(file => file.Way == FoldWay.OneSided));
            PrintAnswer[] answers =
            [
                new("both", PrintItems.PageOf(files.First(file => file.Way != FoldWay.OneSided))), new("one", one), new("unknown", one),
            ];
            yield return Question(site, item, "sides", files[0], answers);
        }

        foreach (var file in item.Files) yield return FilePage(site, item, file);
    }

    private static WebPage Question(Composition site, PrintItem item, string question, Download about, IEnumerable<PrintAnswer> answers)
    {
        var title = TitleOf(site, item, about, isFile: false);
        var frame = FrameOf(site, PrintItems.PageOf(question, about), title, "") with { Unlisted = true };
        return WebPage.Create<PrintQuestionModel>(new(frame, item, $"print-{question}", [.. answers]), site.Guide.Settings.Span);
    }

    private static WebPage FilePage(Composition site, PrintItem item, Download file)
    {
        var frame = FrameOf(site, PrintItems.PageOf(file), TitleOf(site, item, file, isFile: true), "") with
        {
            Unlisted = true,
            StartsExercise = file.Edition != EditionName.TestSheet && site.Content.Entries.Has(Practice.Definition),
        };
        var isBothSides = file.Way is FoldWay.ShortEdge or FoldWay.LongEdge;
        var test = isBothSides ? site.Downloads.FirstOrDefault(
            other => other.Edition == EditionName.TestSheet && other.Paper == file.Paper && other.Missing is null) : null;
        var other = file.Way == FoldWay.ShortEdge
            ? item.Files.FirstOrDefault(one => one.Paper == file.Paper && one.Way == FoldWay.LongEdge) : null;
        var model = new PrintFileModel(frame, item, file, test, other is null ? null : PrintItems.PageOf(other))
        {
            Partner = PartnerOf(site, file) is { } partner ? PrintItems.PageOf(partner) : null,
        };
        return WebPage.Create<PrintFileModel>(model, site.Guide.Settings.Span);
    }

    /// <summary>The cover of an inside for a print shop, or the inside of a cover; null for other files.</summary>
    private static Download? PartnerOf(Composition site, Download file) => site.Downloads.FirstOrDefault(
        other => other.Missing is null && (other.Path == file.Cover || other.Cover == file.Path));

    /// <summary>The item's title, with the answers that have been given.</summary>
    private static LocalizedText TitleOf(Composition site, PrintItem item, Download file, bool isFile)
    {
        var title = item.Title;
        var papers = item.Files.Select(one => one.Paper).Distinct().Count();
        if (papers > 1 && (isFile || PrintItems.PageOf("sides", file) != item.Page) && file.Paper is { } paper)
            title = site.Localized.Format("field-of", title.Text, paper);
        return isFile && item.Files.Select(one => one.Way).Distinct().Count() > 1
            ? site.Localized.Format("field-of", title.Text, site.Localized[$"way.{file.Way}"]) : title;
    }
}
