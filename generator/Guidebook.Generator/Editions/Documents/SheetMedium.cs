using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>
/// Loose sheets: each may be all that its reader has, so that from a page a link to the guide's help points to what stands at the foot of
/// that page.
/// </summary>
/// <param name="hasFoot">Whether it is seen from a page, and not from something to be cut out of one.</param>
public sealed class SheetMedium(GuideView guide, Strings strings, bool hasFoot = false) : PaperMedium(guide, strings)
{
    /// <inheritdoc/>
    public override Medium On(string pageId) => new SheetMedium(Guide, Strings, hasFoot: true);

    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment) =>
        hasFoot && target.Id == Guide.Settings.Safety?.Page.Target ? " " + Strings["see-foot"] : "";
}
