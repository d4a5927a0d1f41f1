using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>
/// Lays out a plan as pages: every day takes whole spreads, every week starts on a right page, the help lines end on the inside of the
/// back cover, and the number of pages is a multiple of four.
/// </summary>
/// <param name="numbers">The numbers of pages that the browser measured; texts take one page until it has.</param>
public sealed class BookletPages(PrintSource source, Plan plan, PageNumbers numbers)
{
    private const int PagesASheet = 4;

    // A booklet of a week needs no table of contents and no index.
    private const int ShortDays = 7;

    private readonly ContentsList contents = new(plan, source.Strings, source.Measures.Booklet);
    private readonly FrontMatterPages front = new(source, plan, numbers);

    /// <summary>The numbered pages of the whole plan, in reading order.</summary>
    public ImmutableArray<BookletPage> OfWhole()
    {
        var composer = new WeekPages(source, plan, numbers);
        ImmutableArray<ImmutableArray<BookletPage>> weeks = [.. plan.Weeks.Select(composer.Create)];
        var isShort = plan.Days.Length <= ShortDays;
        ImmutableArray<BookletPage> opening = [.. front.Create(isShort ? Days([.. weeks.SelectMany(week => week)]) : [])];
        ImmutableArray<BookletPage> index = isShort ? [] : [.. PracticeIndex.Pages(source, plan)];
        ImmutableArray<BookletPage> back = [.. index, .. front.Help()];
        List<BookletPage> pages = [new CoverPage("cover", plan)];
        if (!isShort) pages.AddRange(contents.Pages(opening, plan.Weeks.Select((week, i) => WithBefore(composer, week, weeks[i])), back));
        pages.AddRange(opening);
        foreach (var (week, weekPages) in plan.Weeks.Zip(weeks)) AddWeek(pages, composer, week, weekPages);
        pages.AddRange(index);
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
        return Numbering.Create([new InsideTitlePage("title-page", plan), .. pages[1..^1], Notes([.. pages])]);
    }

    /// <summary>The numbered pages of a thin booklet for one week: cover, days, instructions, the week and the help lines.</summary>
    public ImmutableArray<BookletPage> OfWeek(Week week)
    {
        var composer = new WeekPages(source, plan, numbers, week);
        var own = composer.Create(week);
        var days = Days(own);
        var isLong = days.Length > source.Measures.Booklet.DaysAhead;
        List<BookletPage> pages = [new CoverPage("cover", plan, week), .. front.Create(isLong ? [] : days, hasText: false)];
        AddWeek(pages, composer, week, own);
        return Closed(pages);
    }

    private static ImmutableArray<BookletPage> WithBefore(WeekPages composer, Week week, ImmutableArray<BookletPage> pages) =>
        [.. composer.Before(week), .. pages];

    private void AddWeek(List<BookletPage> pages, WeekPages composer, Week week, ImmutableArray<BookletPage> weekPages)
    {
        pages.AddRange(composer.Before(week));
        if (NextIsLeft(pages)) pages.Add(Ahead(week, Days(weekPages)));
        pages.AddRange(weekPages);
    }

    /// <summary>
    /// Numbers the pages, fills the last sheet with empty pages, and ends with the help lines and the back cover.
    /// </summary>
    private ImmutableArray<BookletPage> Closed(List<BookletPage> pages)
    {
        ImmutableArray<BookletPage> help = [.. front.Help()];
        while ((pages.Count + help.Length + 1) % PagesASheet != 0) pages.Add(Notes(pages));
        pages.AddRange(help);
        pages.Add(new BackCoverPage("back-cover", plan, help.FirstOrDefault()?.Id));
        return Numbering.Create(pages);
    }

    private static bool NextIsLeft(List<BookletPage> pages) => pages.Count % 2 == 1;

    private ImmutableArray<ContentsRow> Days(ImmutableArray<BookletPage> pages) =>
        [.. contents.Rows(pages).Where(row => row.Level == ContentsLevel.Day)];

    private WeekViewPage Ahead(Week week, ImmutableArray<ContentsRow> days)
    {
        var mark = new WeekMark(week.Number, plan.Weeks.Length);
        var isTooLong = days.Length > source.Measures.Booklet.DaysAhead;
        return new WeekViewPage(WeekPages.Id(week, "-ahead"), plan, week, isTooLong ? [] : days) { Week = mark };
    }

    private NotesPage Notes(List<BookletPage> pages) =>
        new(string.Create(CultureInfo.InvariantCulture, $"notes-{pages.OfType<NotesPage>().Count() + 1}"), plan);
}
