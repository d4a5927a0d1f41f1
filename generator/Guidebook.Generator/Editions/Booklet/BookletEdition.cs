using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>
/// Composes the plans as booklets that are not yet drawn. The files of the main plan (the first that the home page recommends, else the
/// first) have the guide's name alone. A guide without plans has no booklets.
/// </summary>
public static class BookletEdition
{
    /// <summary>Composes all booklets: those of the main plan first, then the others in the order of the plans.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var (guide, main) = (source.Guide, source.Guide.MainPlan);
        return [.. guide.Content.All<Plan>().OrderBy(plan => plan != main).SelectMany(plan => Documents(source, plan))];
    }

    private static IEnumerable<PrintDocument> Documents(PrintSource source, Plan plan)
    {
        var orders = new BookletOrders(source.Guide, plan);
        var composer = new BookletPages(source, plan);
        var pages = composer.OfWhole();
        foreach (var (layout, files) in orders.OfWhole()) yield return DocumentOf(source, new(plan, pages, layout), files);
        foreach (var week in plan.Weeks)
            foreach (var (layout, files) in orders.OfWeek(week))
            {
                var name = source.Strings.Format("plan-and-week", plan.Title, week.Number);
                yield return DocumentOf(source, new(plan, composer.OfWeek(week), layout) { Name = name }, files);
            }
    }

    private static PrintDocument DocumentOf(PrintSource source, Themes.Kit.Print.Booklet booklet, ImmutableArray<PrintOrder> orders)
    {
        var (guide, strings, measures) = source;
        var numbers = booklet.Pages.ToFrozenDictionary(page => page.Id, page => page.Number);
        var view = new PrintView(booklet, new PrintMedium(guide, strings, Anchors.Create(guide, booklet.Plan, numbers), numbers));
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, booklet.Name),
            Name = booklet.Name,
            Subject = guide.Plain(booklet.Plan.Summary),
            Size = booklet.Layout.Page,
            View = _ => view,
            Locations = booklet.Pages.ToFrozenDictionary(page => page.Id, page => Locations.Find(page, guide)),
            LineMm = measures.Booklet.LineMm,
            NotesPages = booklet.Pages.OfType<NotesPage>().Count(),
            Orders = orders,
        };
    }
}
