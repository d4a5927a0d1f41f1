using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The pages of a week: its opener, a spread for each day, and a page to look back.</summary>
public sealed class WeekPages(Guide guide, Plan plan, Strings strings)
{
    // Measured: the right page of a day has room for sixteen lines with one question, for fourteen with two.
    private const int LinesForOneQuestion = 16;
    private const int LinesForEach = 7;
    private const int LinesForFirst = 9;
    private const int LinesForSecond = 5;

    // A page to look back holds so many days to mark above its lines.
    private const int MostDaysToMark = 8;

    /// <summary>The pages in order, to begin on a right page; those after the opener and those of every look back are whole spreads.</summary>
    public ImmutableArray<BookletPage> Create(Week week)
    {
        var pages = ImmutableArray.CreateBuilder<BookletPage>();
        pages.Add(new WeekPage(Id(week, ""), plan, week));
        var sheets = plan.Days.Where(day => plan.WeekOf(day) == week).Select(day => DaySheet.Create(guide, plan, day)).ToImmutableArray();
        foreach (var sheet in sheets) pages.AddRange(Day(sheet));
        if (sheets is [.., { Day.LookBack: false }])
            pages.Add(new WeekBackPage(Id(week, "-back"), plan, week, sheets.Length > MostDaysToMark ? [] : sheets));
        var mark = new WeekMark(week.Number, plan.Weeks.Length);
        return [.. pages.Select(page => page with { Week = mark })];
    }

    /// <summary>The id of a page of a week.</summary>
    public static string Id(Week week, string part) => string.Create(CultureInfo.InvariantCulture, $"week-{week.Number}{part}");

    private IEnumerable<BookletPage> Day(DaySheet sheet)
    {
        var id = sheet.Day.Id;
        yield return new DayPage(id, sheet);
        yield return new WritingPage($"{id}-write", sheet, [.. Rooms(sheet.Day)]);
        if (!sheet.Day.LookBack) yield break;
        yield return new LookBackPage($"{id}-back", plan, sheet.Day, strings["first-person"], true);
        yield return new LookBackPage($"{id}-back-2", plan, sheet.Day, strings["second-person"], false);
    }

    private IEnumerable<WritingRoom> Rooms(Day day)
    {
        if (day is { ForOne: true, PromptB: null })
        {
            yield return new("", day.Prompt, LinesForOneQuestion);
            yield break;
        }

        yield return new(strings["first-person"], day.Prompt, day.ForOne ? LinesForFirst : LinesForEach);
        yield return new(strings["second-person"], day.PromptB ?? day.Prompt, day.ForOne ? LinesForSecond : LinesForEach);
    }
}
