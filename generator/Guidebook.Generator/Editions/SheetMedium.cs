using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>
/// Loose sheets: a reader may have only one of them, and a link to the guide's help therefore refers to the foot of the same page.
/// </summary>
/// <param name="hasFoot">Whether the text is on a page with a foot, rather than on a part to cut out.</param>
public sealed class SheetMedium(Guide guide, Strings strings, bool hasFoot = false) : PaperMedium(guide, strings)
{
    /// <inheritdoc/>
    public override Medium On(string pageId) => new SheetMedium(Guide, Strings, hasFoot: true);

    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment) =>
        hasFoot && target.Id == Guide.Settings.Safety?.Page.Target ? " " + Strings["see-foot"] : "";
}
