using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>
/// Loose sheets. A sheet may be the only page that its reader has, so a link to the safety page refers to the footer of the same sheet.
/// </summary>
/// <param name="marks">See <see cref="PaperMedium"/>.</param>
/// <param name="hasFoot">Whether the text is on a page with a footer, and not on a card that is cut out.</param>
public sealed class SheetMedium(GuideView guide, Strings strings, bool hasFoot = false, SourceMarks? marks = null)
    : PaperMedium(guide, strings, marks)
{
    /// <inheritdoc/>
    public override Medium On(string pageId) => new SheetMedium(Guide, Strings, hasFoot: true, Marks);

    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment) =>
        hasFoot && target.Id == Guide.Settings.Safety?.Page.Target ? " " + Strings["see-foot"] : "";
}
