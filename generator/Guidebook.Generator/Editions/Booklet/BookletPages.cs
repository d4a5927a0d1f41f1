using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>
/// Lays out a plan as pages: every day takes whole spreads, every week starts on a right page, and the number of pages is a multiple of
/// four.
/// </summary>
/// <param name="numbers">The numbers of pages that the browser measured; texts take one page until it has.</param>
public sealed class BookletPages(PrintSource source, Plan plan, PageNumbers numbers)
{
    private const int PagesASheet = 4;

    private readonly ContentsList contents = new(plan, source.Strings, source.Measures.Booklet);
    private readonly WeekPages composer = new(source, plan, numbers);

    /// <summary>The numbered pages of the whole plan, in reading order.</summary>
    public ImmutableArray<BookletPage> OfWhole()
    {
        ImmutableArray<BookletPage> front = [.. FrontMatterPages.Create(source, plan, numbers)];
        ImmutableArray<ImmutableArray<BookletPage>> weeks = [.. plan.Weeks.Select(composer.Create)];
        ImmutableArray<BookletPage> back = [.. PracticeIndex.Pages(source, plan)];
        List<BookletPage> pages = [.. front, .. contents.Pages(front, weeks, back)];
        foreach (var (week, weekPages) in plan.Weeks.Zip(weeks))
        {
            if (NextIsLeft(pages)) pages.Add(Ahead(week, contents.Rows(weekPages)));
            pages.AddRange(weekPages);
        }

        pages.AddRange(back);
        return Closed(pages);
    }

    /// <summary>
    /// The numbered pages for a print shop. A book too thick for staples gets a cover of its own, so its first page is a title page and its
    /// last is for notes; all other pages keep their numbers.
    /// </summary>
    public ImmutableArray<BookletPage> OfPress()
    {
        var pages = OfWhole();
        if (pages.Length <= PressFormat.MostStitched) return pages;
        return Numbering.Create([new TitlePage("title-page", plan), .. pages[1..^1], Notes([.. pages])]);
    }

    /// <summary>The numbered pages of a thin booklet for one week: cover, help lines and the week.</summary>
    public ImmutableArray<BookletPage> OfWeek(Week week)
    {
        var own = composer.Create(week);
        List<BookletPage> pages = [new CoverPage("cover", plan, week), .. FrontMatterPages.Help(source, plan)];
        if (NextIsLeft(pages)) pages.Add(Ahead(week, contents.Rows(own)));
        pages.AddRange(own);
        return Closed(pages);
    }

    /// <summary>Numbers the pages, and fills the last sheet with empty pages before the back cover.</summary>
    private ImmutableArray<BookletPage> Closed(List<BookletPage> pages)
    {
        while ((pages.Count + 1) % PagesASheet != 0) pages.Add(Notes(pages));
        pages.Add(new BackCoverPage("back-cover", plan, pages.OfType<HelpPage>().FirstOrDefault()?.Id));
        return Numbering.Create(pages);
    }

    private static bool NextIsLeft(List<BookletPage> pages) => pages.Count % 2 == 1;

    private WeekViewPage Ahead(Week week, ImmutableArray<ContentsRow> rows)
    {
        ImmutableArray<ContentsRow> days = [.. rows.Where(row => row.Level == ContentsLevel.Day)];
        var mark = new WeekMark(week.Number, plan.Weeks.Length);
        var isTooLong = days.Length > source.Measures.Booklet.DaysAhead;
        return new WeekViewPage(WeekPages.Id(week, "-ahead"), plan, week, isTooLong ? [] : days) { Week = mark };
    }

    private NotesPage Notes(List<BookletPage> pages) =>
        new(string.Create(CultureInfo.InvariantCulture, $"notes-{pages.OfType<NotesPage>().Count() + 1}"), plan);
}
