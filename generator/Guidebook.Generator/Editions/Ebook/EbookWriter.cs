using Guidebook.Generator.Editions.Book;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Ebook;

/// <summary>
/// Writes a text as XHTML for an e-book: its headings are below that of its chapter, and their ids are unique in the book.
/// </summary>
/// <param name="linksTerms">See <see cref="MediumWriter"/>.</param>
internal sealed class EbookWriter(EbookMedium medium, bool linksTerms) : MediumWriter(medium, linksTerms)
{
    private const int LowestLevel = 6;

    /// <inheritdoc/>
    protected override string EndOfVoid => " />";

    /// <inheritdoc/>
    protected override string NoteStem => Text is { } text ? FormattableString.Invariant($"{medium.Here}-{text.Span.Line}-") : "";

    /// <inheritdoc/>
    protected override int LevelOf(Block.Heading heading) => Math.Min(LowestLevel, heading.Level - 1 + (medium.Unit?.Level ?? 1));

    /// <inheritdoc/>
    protected override string? IdOf(Block.Heading heading) =>
        medium.Unit is { Entry: Document } unit ? BookPlaces.PartOf(unit, heading.Id) : null;
}
