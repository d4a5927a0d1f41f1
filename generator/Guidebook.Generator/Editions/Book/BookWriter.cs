using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// Writes a text for a book: its headings are below that of its chapter, and their ids are unique in the book. A term is found wherever it
/// is printed, in a heading, link or line of secondary text, too.
/// </summary>
internal sealed class BookWriter(BookMedium medium) : PaperWriter(medium, linksTerms: false)
{
    private const int LowestLevel = 6;

    /// <inheritdoc/>
    protected override int LevelOf(Block.Heading heading) => Math.Min(LowestLevel, heading.Level - 1 + (medium.Unit?.Level ?? 1));

    /// <inheritdoc/>
    protected override void Visit(Inline.Literal words) => medium.WriteMentions(words.Text, Html);

    /// <inheritdoc/>
    protected override string AfterNoteLink(string id) => " " + medium.PageOf(id);

    /// <inheritdoc/>
    protected override string? IdOf(Block.Heading heading) =>
        medium.Unit is { Entry: Document } unit ? BookPlaces.PartOf(unit, heading.Id) : null;
}
