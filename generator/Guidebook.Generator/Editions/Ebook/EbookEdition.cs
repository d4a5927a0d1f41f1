using System.Collections.Immutable;
using Guidebook.Generator.Editions.Book;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Ebook;

/// <summary>
/// Composes the book of a guide for e-readers: the chapters of the printed book with a title page and an imprint. Readers' devices make the
/// contents from the navigation, and find words without an index.
/// </summary>
public static class EbookEdition
{
    /// <summary>Whether a guide enables the edition, and its theme has it.</summary>
    public static bool IsIn(Guide guide, ITheme theme) =>
        theme.EbookStyles is not null && guide.Settings.Print.Editions.Contains(EditionName.Ebook);

    /// <summary>Composes the e-book that is not yet drawn; null if the guide does not enable the edition or has nothing to print.</summary>
    /// <param name="theme">The theme; one without a stylesheet for e-books has none.</param>
    /// <param name="numbers">The page numbers of the printed book; none if it is not printed.</param>
    public static EbookDraft? Compose(Guide guide, Strings strings, ITheme theme, PageNumbers numbers)
    {
        if (!IsIn(guide, theme)) return null;
        ImmutableArray<BookSection> chapters = [.. new BookChapters(guide, strings).Create().Select(chapter => chapter with { Level = 1 })];
        if (chapters.IsEmpty) return null;
        var span = guide.Settings.Span;
        ImmutableArray<BookSection> sections =
            [new TitlePage("_title") { Span = span }, new ImprintPage("_imprint") { Span = span }, .. chapters];
        return new()
        {
            Path = new($"downloads/{guide.Settings.Slug}-ebook.epub"),
            Name = strings["book"],
            Styles = theme.EbookStyles!.Value,
            Sections = sections,
            Medium = new EbookMedium(guide, strings, new(sections)),
            Numbers = numbers,
        };
    }
}
