using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// The views of a book. The text flows, so page numbers are known after a print round: the next one has blank pages, index, running heads
/// and folios.
/// </summary>
internal sealed class BookViews(Guide guide, Strings strings, BookletLayout layout, ImmutableArray<BookSection> sections)
{
    private const int PagesOfThreeDigits = 100;
    private const int PagesOfStitchedSheet = 4;
    private const int PagesOfLeaf = 2;
    private readonly IndexComposer index = new(guide, sections);

    /// <summary>Whether the book is for a print shop, which binds whole sheets: blank pages at the end fill the last.</summary>
    public bool IsForPress { get; init; }

    /// <summary>How the sheets are folded, which then have labels; null for a book that is not folded.</summary>
    public Finishing.Fold? Fold { get; init; }

    /// <summary>The view with the page numbers of the last print round.</summary>
    public PrintView Create(PageNumbers drawn)
    {
        var (placed, numbers) = BookPaging.Create(sections, drawn);
        var book = new PrintedBook(layout, [.. placed.Select(Filled)], numbers)
        {
            BlankAtEnd = IsForPress ? BlankPages(numbers.PageCount) : 0,
            Placeholder = sections.Sum(section => section.Units.Count()) < PagesOfThreeDigits / 2 ? 10 : PagesOfThreeDigits,
        };
        return new(book, new BookMedium(guide, strings, new(book, index.Terms)))
        {
            SheetLabels = Fold is null ? [] : FoldLabels.Create(numbers.PageCount, Fold.SheetsPerSignature, strings),
        };

        static int BlankPages(int pages)
        {
            var sheet = pages <= PressFormat.MostStitched ? PagesOfStitchedSheet : PagesOfLeaf;
            return (sheet - pages % sheet) % sheet;
        }

        BookSection Filled(BookSection section) => section is BookIndex empty ? empty with { Letters = index.Create(numbers) } : section;
    }
}
