using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>Paper that holds nothing to turn to: links are plain words.</summary>
public class PaperMedium(Guide guide, Strings strings) : Medium(guide, strings)
{
    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => null;

    /// <inheritdoc/>
    public override string UrlTo(SitePath path) => path.Url;

    /// <inheritdoc/>
    public override Uri? WebAddress(Entry entry, string? fragment = null) =>
        Guide.Settings.BaseUrl is { } site ? new(site, WebsitePaths.Find(entry.Kind, entry.Id, fragment).ToString()) : null;
}
