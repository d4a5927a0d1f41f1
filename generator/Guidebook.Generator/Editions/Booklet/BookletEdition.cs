using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Print;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The plans of the guide as booklets: takes the guide and returns the documents, not yet drawn. The main plan is the
/// one to which the home page sends newcomers, else the first; its booklet is simply the guide's. A guide without a plan has none.</summary>
public static class BookletEdition
{
    // 11.5 points of text on 16.4.
    private const double LineMm = 5.8;

    /// <summary>All booklets: first those of the guide's main plan, then the others in their order.</summary>
    public static ImmutableArray<PrintDocument> Compose(Guide guide, Strings strings)
    {
        var main = guide.MainPlan;
        return [.. guide.Content.All<Plan>().OrderBy(plan => plan != main).SelectMany(plan => Documents(guide, plan, strings))];
    }

    private static IEnumerable<PrintDocument> Documents(Guide guide, Plan plan, Strings strings)
    {
        var orders = new BookletOrders(guide, plan);
        var pages = BookletPages.Create(guide, plan, strings);
        foreach (var (layout, files) in orders.OfWhole()) yield return DocumentOf(guide, strings, new(plan, pages, layout), files);
        foreach (var week in plan.Weeks)
            foreach (var (layout, files) in orders.OfWeek(week))
                yield return DocumentOf(guide, strings, new(plan, BookletPages.OfWeek(guide, week, plan, strings), layout) { Name = strings.Format("plan-and-week", plan.Title, week.Number) }, files);
    }

    private static PrintDocument DocumentOf(Guide guide, Strings strings, Themes.Kit.Print.Booklet booklet, ImmutableArray<PrintOrder> orders)
    {
        var numbers = booklet.Pages.ToFrozenDictionary(page => page.Id, page => page.Number);
        var view = new PrintView(booklet, new PrintMedium(guide, strings, Anchors.Create(guide, booklet.Plan, numbers), numbers));
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, booklet.Name),
            Name = booklet.Name,
            Subject = booklet.Plan.Summary,
            Size = booklet.Layout.Page,
            Template = typeof(BookletDocument),
            View = _ => view,
            Locations = booklet.Pages.ToFrozenDictionary(page => page.Id, page => Locations.Find(page, guide)),
            LineMm = LineMm,
            NotesPages = booklet.Pages.OfType<NotesPage>().Count(),
            Orders = orders,
        };
    }
}
