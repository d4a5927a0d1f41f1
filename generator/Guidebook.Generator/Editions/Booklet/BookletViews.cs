using System.Collections.Frozen;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The views of a booklet: it knows its page numbers itself and changes only when a text needs more pages than before.</summary>
/// <param name="compose">Composes the booklet for the numbers of pages that the browser measured.</param>
internal sealed class BookletViews(Guide guide, Strings strings, Func<PageNumbers, Themes.Kit.Print.Booklet> compose)
{
    /// <summary>Whether the booklet is folded from sheets, which then have labels.</summary>
    public bool IsFolded { get; init; }

    private (PageNumbers Numbers, PrintView View)? last;

    /// <summary>The view with these numbers of pages; the same view as long as they do not change.</summary>
    public PrintView Find(PageNumbers numbers)
    {
        if (last is { } known && known.Numbers.Lengths.SequenceEqual(numbers.Lengths)) return known.View;
        var booklet = compose(numbers);
        var pages = booklet.Pages.ToFrozenDictionary(page => page.Id, page => page.Number);
        var medium = new PrintMedium(guide, strings, Anchors.Create(guide, booklet.Plan, pages), pages);
        last = (numbers, new(booklet, medium)
        {
            NotesPages = booklet.Pages.OfType<NotesPage>().Count(),
            SheetLabels = IsFolded ? FoldLabels.Create(booklet.Pages.Length, guide.Settings.Print.SheetsPerSignature, strings) : [],
            Pages = booklet.Pages.Length,
        });
        return last.Value.View;
    }
}
