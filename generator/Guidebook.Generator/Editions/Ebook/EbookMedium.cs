using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Ebook;

/// <summary>An e-book: links lead to files in it; what it does not contain is plain text.</summary>
/// <param name="here">The id of the current section or entry; null for none.</param>
internal sealed class EbookMedium(GuideView guide, Strings strings, EbookPlaces places, string? here = null) : Medium(guide, strings)
{
    /// <summary>The current entry; null outside of entries.</summary>
    internal BookUnit? Unit { get; } = places.UnitAt(here);

    /// <summary>The id of the current section or entry; empty for none.</summary>
    internal string Here => here ?? "";

    /// <inheritdoc/>
    public override Medium On(string pageId) => new EbookMedium(Guide, Strings, places, pageId);

    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => places.Find(entry.Id, fragment);

    /// <inheritdoc/>
    public override string UrlTo(SitePath path) => $"../{path.ToUrl()}";

    /// <inheritdoc/>
    protected override HtmlWriter WriterFor(bool mayLinkTerms) => new EbookWriter(this, mayLinkTerms);
}
