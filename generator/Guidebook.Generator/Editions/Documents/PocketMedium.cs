using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>
/// The small pages of a folded sheet. It may be the only one that its reader has, so a link to the safety page refers to its front, where
/// the numbers to call are.
/// </summary>
public sealed class PocketMedium(GuideView guide, Strings strings) : PaperMedium(guide, strings)
{
    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment) =>
        target.Id == Guide.Settings.Safety?.Page.Target ? " " + Strings["see-front"] : "";
}
