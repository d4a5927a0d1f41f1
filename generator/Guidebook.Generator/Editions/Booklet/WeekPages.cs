using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Creates the pages of a week: opener, a spread or more for each day, and a review page.</summary>
/// <param name="numbers">The numbers of pages that the browser measured.</param>
public sealed class WeekPages(PrintSource source, Plan plan, PageNumbers numbers)
{
    private readonly BookletMeasures measures = source.Measures.Booklet;

    /// <summary>The pages in order. The first must be a right page; days and reviews of all days are then whole spreads.</summary>
    public ImmutableArray<BookletPage> Create(Week week)
    {
        var pages = ImmutableArray.CreateBuilder<BookletPage>();
        pages.AddRange(Overleaf.Create(new WeekPage(Id(week, ""), plan, week), numbers));
        if (pages.Count % 2 == 0) pages.Add(new NotesPage(Id(week, "-notes"), plan));
        var days = plan.Days.Where(day => plan.WeekOf(day) == week);
        ImmutableArray<DaySheet> sheets = [.. days.Select(day => DaySheet.Create(source.Guide, plan, day))];
        foreach (var sheet in sheets) pages.AddRange(Day(sheet));
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
        ImmutableArray<BookletPage> practice = [.. Overleaf.Create(new DayPage(id, sheet), numbers)];
        foreach (var page in practice) yield return page;
        ImmutableArray<WritingRoom> rooms = [.. Rooms(sheet.Day)];
        if (practice.Length % 2 == 1) yield return new WritingPage($"{id}-write", sheet, rooms);
        else foreach (var page in Opening(sheet, rooms)) yield return page;
        if (!sheet.Day.LookBack) yield break;
        var isForTwo = plan.People is People.Two;
        var (one, other) = isForTwo ? (source.Strings["first-person"], source.Strings["second-person"]) : ("", "");
        yield return new LookBackPage($"{id}-back", plan, sheet.Day, one, true);
        yield return new LookBackPage($"{id}-back-2", plan, sheet.Day, other, false);
    }

    /// <summary>An opening to write on: a page for each of two people, or the second for more lines.</summary>
    private IEnumerable<WritingPage> Opening(DaySheet sheet, ImmutableArray<WritingRoom> rooms)
    {
        var lines = measures.Writing.Only;
        var second = rooms.Length > 1 ? rooms[1] : rooms[0] with { Prompt = null };
        yield return new($"{sheet.Day.Id}-write", sheet, [rooms[0] with { Lines = lines }]) { IsLast = false };
        yield return new($"{sheet.Day.Id}-write-2", sheet, [second with { Lines = lines }]) { IsFirst = false };
    }

    private IEnumerable<WritingRoom> Rooms(Day day)
    {
        if (plan.People is not People.Two || day is { ForOne: true, PromptB: null })
        {
            yield return new("", day.Prompt, measures.Writing.Only);
            yield break;
        }

        yield return new(source.Strings["first-person"], day.Prompt, day.ForOne ? measures.Writing.First : measures.Writing.Each);
        yield return new(source.Strings["second-person"], day.PromptB ?? day.Prompt, day.ForOne ? measures.Writing.Second : measures.Writing.Each);
    }
}
