using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>Paper without page references: links are plain text.</summary>
public class PaperMedium(GuideView guide, Strings strings) : Medium(guide, strings)
{
    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => null;

    /// <inheritdoc/>
    public override string? FigureRole => "group";

    /// <inheritdoc/>
    public override string UrlTo(SitePath path) => path.ToUrl();

    /// <inheritdoc/>
    public override Uri? WebAddress(Entry entry, string? fragment = null) => Guide.Settings is { BaseUrl: { } site, Site.Codes: true }
        ? new(site, new WebsitePaths(Guide.Settings).Find(entry.Kind, entry.Id, fragment).ToString())
        : null;
}
