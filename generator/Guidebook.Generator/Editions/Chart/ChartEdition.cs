using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Chart;

/// <summary>
/// Composes the plans as charts for the wall: one document for each plan and paper size, the main plan first. Its boxes can be ticked on a
/// screen, too.
/// </summary>
public static class ChartEdition
{
    /// <summary>Composes the documents; a plan without days has none.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var (guide, wanted) = (source.Guide, source.Guide.Settings.Print);
        if (!wanted.Editions.Contains(EditionName.Chart)) return [];
        return
        [
            .. guide.Plans.Where(plan => !plan.Days.IsEmpty)
                .SelectMany(plan => wanted.Papers.Select(paper => DocumentOf(source, plan, paper))),
        ];
    }

    private static PrintDocument DocumentOf(PrintSource source, Plan plan, Paper paper)
    {
        var (guide, strings, measures) = source;
        var sheets = ChartPages.Create(guide, plan, PageSize.From(paper), measures.Chart);
        var view = new PrintView(sheets, new PaperMedium(guide, strings));
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, plan.Title),
            Name = strings.Format("chart-of", plan.Title),
            Subject = strings["chart.summary"],
            Size = sheets.Page,
            View = _ => view,
            Locations = sheets.Pages.SelectMany(page => Locations(page, guide, plan)).ToFrozenDictionary(),
            LineMm = measures.Chart.LineMm,
            Orders =
            [
                new(new($"downloads/{FileNames.StemOf(guide, plan)}-chart-{Papers.Word(paper)}.pdf"), EditionName.Chart, new Finishing.FillIn())
                {
                    IsReady = plan == guide.MainPlan,
                },
            ],
        };
    }

    /// <summary>The source locations: for a day, its practice, because its title determines the length; for a page, the plan.</summary>
    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(ChartPage page, Guide guide, Plan plan) =>
        page.Rows.SelectMany(row => row.Days)
            .Select(day => KeyValuePair.Create(day.Id, guide.Find(plan.Days.First(own => own.Number == day.Number).Practice).Span))
            .Prepend(KeyValuePair.Create(page.Id, plan.Span));
}
