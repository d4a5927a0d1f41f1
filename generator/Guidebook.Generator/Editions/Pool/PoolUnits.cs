using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>Creates the units of the pool from the pages that booklets have for their days.</summary>
/// <param name="own">The plan with every practice.</param>
/// <param name="numbers">The numbers of pages that the browser measured, by ids of the pool.</param>
internal sealed class PoolUnits(PrintSource source, Plan own, PageNumbers numbers)
{
    /// <summary>The units of all plans, then those of all practices.</summary>
    public IEnumerable<PoolUnit> Create() => source.Guide.Content.All<Plan>().Append(own).SelectMany(Create);

    private IEnumerable<PoolUnit> Create(Plan plan)
    {
        var composer = new WeekPages(source, plan, NumbersOf(plan));
        var pages = plan.Weeks.SelectMany(week => composer.Create(week)).ToList();
        var starts = pages.Index().Where(page => page.Item is DayPage).Select(page => page.Index).ToList();
        foreach (var (start, end) in starts.Zip(starts.Skip(1).Append(pages.Count)))
        {
            var sheet = ((DayPage)pages[start]).Sheet;
            var id = PoolUnit.IdOf(plan, sheet, own);
            var unit = pages.GetRange(start, end - start).Where(page => IsOf(sheet.Day, page));
            yield return new(id, sheet, [.. unit.Select(page => Renamed(page, sheet.Day.Id, id) with { Week = null })]);
        }
    }

    /// <summary>The lengths by the ids that the pages of days have in booklets of their own plan.</summary>
    private PageNumbers NumbersOf(Plan plan)
    {
        var lengths = PageNumbers.None.Lengths.ToBuilder();
        foreach (var day in plan.Days)
        {
            var id = PoolUnit.IdOf(plan, DaySheet.Create(source.Guide, plan, day), own);
            foreach (var (page, length) in
                numbers.Lengths.Where(page => page.Key == id || page.Key.StartsWith(id + '-', StringComparison.Ordinal)))
                lengths[day.Id + page[id.Length..]] = length;
        }

        return PageNumbers.None with { Lengths = lengths.ToImmutable() };
    }

    /// <summary>Whether a page belongs to a day, and not to its week or its neighbor.</summary>
    private static bool IsOf(Day day, BookletPage page) => page.Id == day.Id || page.Id.StartsWith(day.Id + '-', StringComparison.Ordinal);

    /// <summary>The page with another id; its day has its own steps, because an earlier one may not be in the booklet.</summary>
    private static BookletPage Renamed(BookletPage page, string from, string to)
    {
        var named = page with { Id = to + page.Id[from.Length..] };
        if (named is DayPage day) named = day with { StepsOn = null };
        return named is OverleafPage overleaf ? overleaf with { Of = Renamed(overleaf.Of, from, to) } : named;
    }
}
