using System.Collections.Frozen;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>A booklet on paper: a link to what the booklet holds names its page; a link to anything else is plain words.</summary>
/// <param name="anchors">The id of the page on which each entry stands.</param>
/// <param name="numbers">The number of each page by its id.</param>
/// <param name="here">The page from which it is seen; null for none.</param>
public sealed class PrintMedium(
    GuideView guide, Strings strings, Anchors anchors, FrozenDictionary<string, int> numbers, string? here = null)
    : PaperMedium(guide, strings)
{
    /// <inheritdoc/>
    public override Medium On(string pageId) => new PrintMedium(Guide, Strings, anchors, numbers, pageId);

    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => anchors.Find(entry, fragment) is { } id ? $"#{id}" : null;

    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment)
    {
        if (anchors.Find(target, fragment) is not { } id || id == here) return "";
        var number = numbers[id].ToString(CultureInfo.InvariantCulture);
        return " " + Strings.Format("page-after-link", $"<span data-page-of=\"{id}\">{number}</span>");
    }
}
