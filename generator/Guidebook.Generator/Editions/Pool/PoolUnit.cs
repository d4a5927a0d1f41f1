using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>A day of a plan or a practice, with its pages: whole spreads from a left page on.</summary>
/// <param name="Id">The id in the pool: <c>plan_day-1</c> or <c>_practice</c>.</param>
/// <param name="Sheet">The day; for a practice, a day of the pool's own plan.</param>
public sealed record PoolUnit(string Id, DaySheet Sheet, ImmutableArray<BookletPage> Pages)
{
    /// <summary>The id of a day of a plan; for the pool's own plan, that of the practice.</summary>
    public static string IdOf(Plan plan, DaySheet sheet, Plan own) => plan == own ? $"_{sheet.Practice.Id}" : $"{plan.Id}_{sheet.Day.Id}";
}
