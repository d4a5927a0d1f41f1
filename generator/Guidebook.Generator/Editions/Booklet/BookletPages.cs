using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Lays out a plan as pages: every day on a spread, every week from a right page, a multiple of four in all.</summary>
public static class BookletPages
{
    private const int PagesASheet = 4;

    // A page for the week ahead holds so many days; a longer week gets an empty page there.
    private const int MostDaysAhead = 22;

    /// <summary>All pages in reading order, numbered.</summary>
    public static ImmutableArray<BookletPage> Create(Guide guide, Plan plan, Strings strings)
    {
        var contents = new ContentsList(plan, strings);
        var composer = new WeekPages(guide, plan, strings);
        ImmutableArray<BookletPage> front = [.. FrontMatterPages.Create(guide, plan)];
        ImmutableArray<ImmutableArray<BookletPage>> weeks = [.. plan.Weeks.Select(composer.Create)];
        ImmutableArray<BookletPage> back = [.. PracticeIndex.Pages(guide, plan)];
        List<BookletPage> pages = [.. front, .. contents.Pages(front, weeks, back)];
        foreach (var (week, weekPages) in plan.Weeks.Zip(weeks))
        {
            if (NextIsLeft(pages)) pages.Add(Ahead(plan, week, contents.Rows(weekPages)));
            pages.AddRange(weekPages);
        }

        pages.AddRange(back);
        return Closed(plan, pages);
    }

    /// <summary>The pages of a thin booklet for one week, numbered: a cover of its own, the lines to call, the week.</summary>
    public static ImmutableArray<BookletPage> OfWeek(Guide guide, Week week, Plan plan, Strings strings)
    {
        var own = new WeekPages(guide, plan, strings).Create(week);
        List<BookletPage> pages = [new CoverPage("cover", plan, week), .. FrontMatterPages.Help(guide, plan)];
        if (NextIsLeft(pages)) pages.Add(Ahead(plan, week, new ContentsList(plan, strings).Rows(own)));
        pages.AddRange(own);
        return Closed(plan, pages);
    }

    /// <summary>Numbers the pages, with empty ones and the back cover to fill the last sheet.</summary>
    private static ImmutableArray<BookletPage> Closed(Plan plan, List<BookletPage> pages)
    {
        while ((pages.Count + 1) % PagesASheet != 0) pages.Add(Notes(plan, pages));
        pages.Add(new BackCoverPage("back-cover", plan, pages.OfType<HelpPage>().FirstOrDefault()?.Id));
        return Numbering.Create(pages);
    }

    private static bool NextIsLeft(List<BookletPage> pages) => pages.Count % 2 == 1;

    private static WeekViewPage Ahead(Plan plan, Week week, ImmutableArray<ContentsRow> rows)
    {
        ImmutableArray<ContentsRow> days = [.. rows.Where(row => row.Level == ContentsLevel.Day)];
        var mark = new WeekMark(week.Number, plan.Weeks.Length);
        return new WeekViewPage(WeekPages.Id(week, "-ahead"), plan, week, days.Length > MostDaysAhead ? [] : days) { Week = mark };
    }

    private static NotesPage Notes(Plan plan, List<BookletPage> pages) =>
        new(string.Create(CultureInfo.InvariantCulture, $"notes-{pages.OfType<NotesPage>().Count() + 1}"), plan);
}
