using System.Collections.Immutable;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>
/// The running heads and folios of a book: the part, or the book, on left pages, the chapter on right pages. Pages on which a section
/// begins have no head; blank and display pages have neither. The pages are known after the first print; counter styles then give each
/// page its label.
/// </summary>
/// <param name="Heads">The running head of each page in order, empty for none; none before the first print.</param>
/// <param name="Folios">The folio of each page in order, empty for none.</param>
internal sealed record BookLabels(ImmutableArray<string> Heads, ImmutableArray<string> Folios)
{
    /// <summary>The labels of all pages.</summary>
    public static BookLabels Create(PrintedBook book, string title, PageStrings strings)
    {
        var letters = new BookPage(book.Layout).HeadLetters;
        var pages = Enumerable.Range(1, book.PageCount + book.BlankAtEnd);
        ImmutableArray<BookSection?> sections = [.. pages.Select(page => SectionAt(book, page))];
        return new(
            [.. sections.Select((section, i) => Head(section, i + 1))],
            [.. sections.Select((section, i) => section is null or { IsDisplay: true } ? "" : strings.Number(i + 1))]);

        string Head(BookSection? section, int page)
        {
            if (section is null or { IsDisplay: true } || book.PageOf(section.Id) == page) return "";
            var words = page % 2 == 0 ? section.PartTitle ?? title : section.Title ?? title;
            return Shorten(words, letters);
        }
    }

    /// <summary>The rules for the labels; empty before the first print.</summary>
    public string Styles => Heads.IsEmpty ? "" : Style("head", Heads) + Style("folio", Folios)
        + "@page :left { @top-left { content: counter(page, head) } @bottom-left { content: counter(page, folio) } } "
        + "@page :right { @top-right { content: counter(page, head) } @bottom-right { content: counter(page, folio) } }";

    private static string Style(string name, ImmutableArray<string> labels) =>
        $"@counter-style {name} {{ system: fixed 1; symbols: {string.Join(' ', labels.Select(CssText.Quote))} \"\"; suffix: \"\" }} ";

    /// <summary>The section on a page; null for a blank page.</summary>
    private static BookSection? SectionAt(PrintedBook book, int page) =>
        book.Sections.FirstOrDefault(section => book.PageOf(section.Id) <= page && page <= book.EndOf(section));

    /// <summary>A title in one line: what is longer ends with an ellipsis after a whole word.</summary>
    private static string Shorten(string title, int letters)
    {
        if (title.Length <= letters) return title;
        var end = title.LastIndexOf(' ', letters - 1);
        return title[..(end > letters / 2 ? end : letters - 1)].TrimEnd() + "…";
    }
}
