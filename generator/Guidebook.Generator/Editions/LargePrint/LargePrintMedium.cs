using System.Collections.Frozen;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using LargeModel = Guidebook.Themes.Kit.Print.LargePrint;

namespace Guidebook.Generator.Editions.LargePrint;

/// <summary>
/// A plan in large print: a link to an entry in the document is followed by its page number, once known; any other link is plain text.
/// </summary>
/// <param name="anchors">The id of each entry in the document.</param>
/// <param name="here">The current part and the source locations of the document; null for none.</param>
public sealed class LargePrintMedium(
    GuideView guide, Strings strings, LargeModel model, FrozenDictionary<Slug, string> anchors, PageInDocument? here = null)
    : PaperMedium(guide, strings, here?.Marks)
{
    /// <inheritdoc/>
    public override Medium On(string pageId) => new LargePrintMedium(Guide, Strings, model, anchors, new(pageId, Marks));

    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => Find(entry, fragment) is { } id ? $"#{id}" : null;

    /// <inheritdoc/>
    protected override HtmlWriter WriterFor(bool mayLinkTerms) => new PaperWriter(this, mayLinkTerms) { HeadingsBelow = 1 };

    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment) =>
        Find(target, fragment) is { } id && id != here?.Id ? " " + PageOf(id, model.PageOf(id)) : "";

    private string? Find(Entry entry, string? fragment) => entry.Id == model.Plan.Id
        ? model.Plan.Days.Any(day => day.Id == fragment) ? fragment : null
        : anchors.GetValueOrDefault(entry.Id);
}
