using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>The views of the pool; they change only when a text needs more pages than before.</summary>
/// <param name="own">The plan with every practice.</param>
internal sealed class PoolViews(PrintSource source, Plan own, BookletLayout layout)
{
    private (PageNumbers Numbers, PrintView View, PoolPages Pool)? last;

    /// <summary>The view with these numbers of pages.</summary>
    public PrintView Find(PageNumbers numbers) => Compose(numbers).View;

    /// <summary>The pool with these numbers of pages.</summary>
    public PoolPages FindPool(PageNumbers numbers) => Compose(numbers).Pool;

    private (PageNumbers Numbers, PrintView View, PoolPages Pool) Compose(PageNumbers numbers)
    {
        if (last is { } known && known.Numbers.Lengths.SequenceEqual(numbers.Lengths)) return known;
        ImmutableArray<PoolUnit> units = [.. new PoolUnits(source, own, numbers).Create()];
        var booklet = new Themes.Kit.Print.Booklet(own, Numbering.Create(Pages(units, numbers)), layout);
        var view = new PrintView(booklet, new PoolMedium(source.Guide, source.Strings, own));
        last = (numbers, view, new(booklet.Pages, units));
        return last.Value;
    }

    /// <summary>
    /// The cover, the help lines and the instructions of each plan, all units, a page for notes on each side, and the back cover. Every
    /// page is on the side of the fold that it has in a booklet.
    /// </summary>
    private List<BookletPage> Pages(ImmutableArray<PoolUnit> units, PageNumbers numbers)
    {
        List<BookletPage> pages = [new CoverPage("cover", own), .. new FrontMatterPages(source, own, numbers).Help()];
        var front = pages.Count;
        foreach (var plan in source.Guide.Content.All<Plan>().Where(plan => !plan.HowTo.IsEmpty))
        {
            if (pages.Count % 2 != front % 2) AddNotes(pages);
            pages.AddRange(Overleaf.Create(new HowToPage(PoolPages.HowToOf(plan), plan), numbers));
        }

        if (pages.Count % 2 == 0) AddNotes(pages);
        foreach (var unit in units)
        {
            pages.AddRange(unit.Pages);
            if (unit.Pages.Length % 2 == 1) AddNotes(pages);
        }

        AddNotes(pages);
        AddNotes(pages);
        pages.Add(new BackCoverPage("back-cover", own, pages.OfType<HelpPage>().FirstOrDefault()?.Id));
        return pages;
    }

    private void AddNotes(List<BookletPage> pages) =>
        pages.Add(new NotesPage(FormattableString.Invariant($"notes-{pages.OfType<NotesPage>().Count() + 1}"), own));
}
