using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Creates the pages of a week: opener, a spread or more for each day, and a review page.</summary>
/// <param name="numbers">The numbers of pages that the browser measured.</param>
/// <param name="only">The week of a thin booklet; null for the whole plan.</param>
public sealed class WeekPages(PrintSource source, Plan plan, PageNumbers numbers, Week? only = null)
{
    private readonly BookletMeasures measures = source.Measures.Booklet;

    /// <summary>The pages before a week's opener: those that its first day puts before itself.</summary>
    public IEnumerable<BookletPage> Before(Week week)
    {
        var mark = new WeekMark(week.Number, plan.Weeks.Length);
        return plan.Days.Where(day => day.Number == week.FirstDay).SelectMany(day => InsertedPages.Before(source.Guide, plan, day))
            .SelectMany(page => Overleaf.Create(page, numbers)).Select(page => page with { Week = mark });
    }

    /// <summary>The pages in order. The first must be a right page; days and reviews of all days are then whole spreads.</summary>
    public ImmutableArray<BookletPage> Create(Week week)
    {
        var pages = ImmutableArray.CreateBuilder<BookletPage>();
        pages.AddRange(Overleaf.Create(new WeekPage(Id(week, ""), plan, week), numbers));
        if (pages.Count % 2 == 0) pages.Add(new NotesPage(Id(week, "-notes"), plan));
        var days = plan.DaysOf(week);
        ImmutableArray<DaySheet> sheets = [.. days.Select(day => DaySheet.Create(source.Guide, plan, day))];
        foreach (var sheet in sheets)
        {
            if (sheet != sheets[0]) pages.AddRange(InsertedPages.Opening(InsertedPages.Before(source.Guide, plan, sheet.Day), numbers));
            pages.AddRange(Day(sheet));
            pages.AddRange(InsertedPages.Opening(InsertedPages.After(source.Guide, plan, sheet.Day), numbers));
        }

        if (sheets is [.., { Day.LookBack: false }])
            pages.Add(new WeekBackPage(Id(week, "-back"), plan, week, sheets.Length > measures.DaysToMark ? [] : sheets));
        var mark = new WeekMark(week.Number, plan.Weeks.Length);
        return [.. pages.Select(page => page with { Week = mark })];
    }

    /// <summary>The id of a page of a week.</summary>
    public static string Id(Week week, string part) => string.Create(CultureInfo.InvariantCulture, $"week-{week.Number}{part}");

    private IEnumerable<BookletPage> Day(DaySheet sheet)
    {
        var id = sheet.Day.Id;
        ImmutableArray<BookletPage> practice = [.. Overleaf.Create(new DayPage(id, sheet) { StepsOn = StepsOn(sheet.Day) }, numbers)];
        foreach (var page in practice) yield return page;
        foreach (var page in Writing(sheet, isOpening: practice.Length % 2 == 0)) yield return page;
        if (!sheet.Day.LookBack) yield break;
        var isForTwo = plan.People is People.Two;
        var (one, other) = isForTwo ? (source.Strings["first-person"], source.Strings["second-person"]) : ("", "");
        yield return new LookBackPage($"{id}-back", plan, sheet.Day, one, true);
        yield return new LookBackPage($"{id}-back-2", plan, sheet.Day, other, false);
    }

    /// <summary>The first day of the booklet with the steps of a recurring practice; null if this day has them.</summary>
    private Day? StepsOn(Day day) => plan.EarlierRounds(day).FirstOrDefault(earlier => only is null || plan.WeekOf(earlier) == only);

    /// <summary>The page to write on; or an opening, with a page for each of two people, or the second for more lines.</summary>
    private IEnumerable<WritingPage> Writing(DaySheet sheet, bool isOpening)
    {
        var (id, lines) = (sheet.Day.Id, measures.Writing.Only);
        ImmutableArray<WritingRoom> rooms = [.. Rooms(sheet.Day)];
        var page = new WritingPage($"{id}-write", sheet, rooms)
        {
            Space = plan.SpaceOf(sheet.Day),
            HasRounds = sheet.Day.Space is null && plan.EarlierRounds(sheet.Day).Any(),
        };
        if (!isOpening)
        {
            yield return page;
            yield break;
        }

        var second = rooms.Length > 1 ? rooms[1] : rooms[0] with { Prompt = null };
        yield return page with { Rooms = [rooms[0] with { Lines = lines }], IsLast = false };
        yield return page with { Id = $"{id}-write-2", Rooms = [second with { Lines = lines }], HasRounds = false, IsFirst = false };
    }

    private IEnumerable<WritingRoom> Rooms(Day day)
    {
        if (plan.People is not People.Two || day is { ForOne: true, PromptB: null })
        {
            yield return new("", day.Prompt, measures.Writing.Only);
            yield break;
        }

        yield return new(source.Strings["first-person"], day.Prompt, measures.Writing.Each);
        yield return new(source.Strings["second-person"], day.PromptB ?? day.Prompt, measures.Writing.Each);
    }
}
