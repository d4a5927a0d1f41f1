using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Remembering;

/// <summary>The pages of the last build that need not be drawn again: those that show the same, and looked up the same, as they did then.</summary>
public sealed class KeptPages
{
    private readonly ModelComparer comparer = new();
    private readonly DrawnSite? last;
    private readonly GuideChanges? changes;

    private KeptPages(Guide guide, DrawnSite? last, ArticleEdits? edits)
    {
        changes = last is null ? null : new(last.Guide, guide, comparer, edits);
        this.last = changes is { AreEverywhere: false } ? last : null;
    }

    /// <summary>What can be kept for a guide.</summary>
    /// <param name="last">The website as it was drawn last; null to keep nothing.</param>
    /// <param name="edits">What has changed since then, where that is known.</param>
    public static KeptPages For(Guide guide, DrawnSite? last, ArticleEdits? edits = null) => new(guide, last, edits);

    /// <summary>A page as it was drawn; null where it must be drawn again.</summary>
    public DrawnPage? Find(WebPage page) =>
        last?.Page(page.Path) is { } old && comparer.AreSame(old.Page.Model, page.Model) && !changes!.Touch(old.Lookups)
            ? IsAtTheSamePlaces(old.Page, page) ? old : old with { Page = page }
            : null;

    /// <summary>Whether findings about the two would name the same lines. Most pages are such, and the old ones cost the collector of garbage nothing.</summary>
    private static bool IsAtTheSamePlaces(WebPage old, WebPage page) => old.Origin == page.Origin && old.Model.Frame.Contents == page.Model.Frame.Contents;
}
