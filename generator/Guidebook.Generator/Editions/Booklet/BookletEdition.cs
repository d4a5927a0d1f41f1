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
        foreach (var (layout, files) in orders.OfWhole())
        {
            var isForPress = files.Any(file => file.Finishing is Finishing.Press);
            var book = new PressBook(layout.Trim, plan.Title, plan.Summary, files[0].Path) { HelpAt = HelpPart.Id };
            Themes.Kit.Print.Booklet Whole(PageNumbers numbers)
            {
                var pages = new BookletPages(source, plan, numbers);
                return new(plan, isForPress ? pages.OfPress() : pages.OfWhole(), layout);
            }

            var document = DocumentOf(source, Whole, files);
            yield return isForPress ? document with { Cover = numbers => PressCovers.Compose(source, book, numbers) } : document;
        }

        foreach (var week in plan.Weeks)
            foreach (var (layout, files) in orders.OfWeek(week))
            {
                var name = source.Strings.Format("plan-and-week", plan.Title, week.Number);
                Themes.Kit.Print.Booklet Thin(PageNumbers numbers) =>
                    new(plan, new BookletPages(source, plan, numbers).OfWeek(week), layout) { Name = name };
                yield return DocumentOf(source, Thin, files);
            }
    }

    private static PrintDocument DocumentOf(
        PrintSource source, Func<PageNumbers, Themes.Kit.Print.Booklet> compose, ImmutableArray<PrintOrder> orders)
    {
        var (guide, strings, measures) = source;
        var booklet = compose(PageNumbers.None);
        var views = new BookletViews(guide, strings, compose) { IsFolded = orders.Any(order => order.Finishing is Finishing.Fold) };
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, booklet.Name),
            Name = booklet.Name,
            Subject = guide.Plain(booklet.Plan.Summary),
            Size = booklet.Layout.Page,
            View = views.Find,
            Locations = booklet.Pages.ToFrozenDictionary(page => page.Id, page => Locations.Find(page, guide)),
            LineMm = measures.Booklet.LineMm,
            Orders = orders,
        };
    }
}
