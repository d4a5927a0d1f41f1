using Guidebook.Generator.Caching;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>Draws pages of a site that are asked for before it is whole. They are neither checked nor kept.</summary>
/// <param name="draw">Draws a page; null if its template fails.</param>
/// <param name="read">Reads a file of the theme; null if there is none.</param>
internal sealed class EarlyPages(DrawnSite site, Func<WebPage, byte[]?> draw, Func<SitePath, byte[]?> read)
{
    /// <summary>The settings of the guide.</summary>
    public Settings Settings => site.Guide.Settings;

    /// <summary>A page; null if there is none.</summary>
    public byte[]? Page(SitePath path) => site.AllPages.FirstOrDefault(page => page.Path == path) is { } page ? draw(page) : null;

    /// <summary>A stylesheet, script or typeface; null if there is none.</summary>
    public byte[]? Asset(SitePath path) => read(path);
}
