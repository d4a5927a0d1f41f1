using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>The pool on paper: links are plain text, because each reader's booklet has their targets on other pages.</summary>
/// <param name="own">The plan with every practice, which has no page on the website.</param>
internal sealed class PoolMedium(GuideView guide, Strings strings, Plan own) : PaperMedium(guide, strings)
{
    /// <inheritdoc/>
    public override Uri? WebAddress(Entry entry, string? fragment = null) => entry == own
        ? own.Days.FirstOrDefault(day => day.Id == fragment) is { } day ? base.WebAddress(Guide.Find<Practice>(day.Practice)) : null
        : base.WebAddress(entry, fragment);
}
