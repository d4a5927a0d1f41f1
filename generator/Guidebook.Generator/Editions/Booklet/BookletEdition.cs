using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The plans of the guide as booklets: takes the guide and returns the documents, not yet drawn. The main plan is the
/// one to which the home page sends newcomers, else the first; its booklet is simply the guide's. A guide without a plan has
/// none.</summary>
public static class BookletEdition
{
    /// <summary>All booklets: first those of the guide's main plan, then the others in their order.</summary>
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
            Subject = booklet.Plan.Summary,
            Size = booklet.Layout.Page,
            View = _ => view,
            Locations = booklet.Pages.ToFrozenDictionary(page => page.Id, page => Locations.Find(page, guide)),
            LineMm = measures.Booklet.LineMm,
            NotesPages = booklet.Pages.OfType<NotesPage>().Count(),
            Orders = orders,
        };
    }
}
