using System.Collections.Frozen;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>A printed booklet: a link to an entry in the booklet is followed by its page number; any other link is plain text.</summary>
/// <param name="anchors">The page id of each entry.</param>
/// <param name="numbers">The page number of each page id.</param>
/// <param name="here">The current page and the source locations of the document; null for none.</param>
public sealed class PrintMedium(
    GuideView guide, Strings strings, Anchors anchors, FrozenDictionary<string, int> numbers, PageInDocument? here = null)
    : PaperMedium(guide, strings, here?.Marks)
{
    /// <inheritdoc/>
    public override Medium On(string pageId) => new PrintMedium(Guide, Strings, anchors, numbers, new(pageId, Marks));

    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => anchors.Find(entry, fragment) is { } id ? $"#{id}" : null;

    /// <inheritdoc/>
    protected override HtmlWriter WriterFor(bool mayLinkTerms) => new PaperWriter(this, mayLinkTerms) { HeadingsBelow = 1 };

    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment) =>
        anchors.Find(target, fragment) is { } id && id != here?.Id ? " " + PageOf(id, numbers[id]) : "";
}
