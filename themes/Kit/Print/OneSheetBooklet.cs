using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>
/// Days of a plan as a booklet of eight small pages that are printed on one side of a sheet: the cover, then a page for each of seven days.
/// A day has what its page has room for; the booklet of the plan tells it whole.
/// </summary>
/// <param name="Page">The size of a page, an eighth of the sheet.</param>
public sealed record OneSheetBooklet(PageSize Page, Plan Plan, ImmutableArray<DaySheet> Days)
{
    /// <summary>The emergency numbers, for a cover without the foot of loose sheets; empty for none.</summary>
    public ImmutableArray<HelpLine> Emergency { get; init; } = [];
}
