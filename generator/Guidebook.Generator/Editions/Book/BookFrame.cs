using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// The pages around the chapters, in the order of book making: half title, title page, imprint, contents; index, colophon.
/// </summary>
internal static class BookFrame
{
    /// <summary>Sheets in a signature: sixteen pages, which are easy to fold and sew.</summary>
    public const int SheetsPerSignature = 4;

    /// <summary>The id of the index.</summary>
    public const string Index = "_index";

    /// <summary>All sections; a book of one chapter has no half title, contents and index.</summary>
    public static ImmutableArray<BookSection> Enclose(ImmutableArray<BookSection> chapters, Guide guide, Strings strings)
    {
        var (span, isWhole) = (guide.Settings.Span, chapters.Length > 1);
        var onRight = guide.Settings.Book.ChaptersOnRight;
        var sections = ImmutableArray.CreateBuilder<BookSection>();
        if (isWhole) sections.Add(new HalfTitle("_half-title") { Span = span });
        sections.Add(new TitlePage("_title") { Span = span, OnRight = true });
        sections.Add(new ImprintPage("_imprint") { Span = span });
        if (isWhole) sections.Add(new BookContents("_contents") { Span = span, OnRight = true, Title = strings["contents-of-booklet"] });
        foreach (var chapter in chapters)
        {
            // The first chapter of the book, and of a part, begins on a right page in any case; so do practices, which then fill openings.
            var isFirst = sections[^1] is not BookChapter;
            sections.Add(chapter with { OnRight = chapter is PartOpener or PracticesChapter || isFirst || onRight });
        }

        if (isWhole) sections.Add(new BookIndex(Index, []) { Span = span, OnRight = true, Title = strings["book-index"] });
        sections.Add(new Colophon("_colophon") { Span = span });
        return sections.ToImmutable();
    }
}
