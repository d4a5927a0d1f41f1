using Guidebook.Generator.Caching;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Hashing;
using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>The version of a page, which shows an open page whether it has changed.</summary>
/// <param name="Page">A short hash of the page; equal for all addresses without a page.</param>
/// <param name="Files">A short hash of its pictures and scripts.</param>
/// <param name="Styles">A short hash of its stylesheets.</param>
internal sealed record PageVersion(string Page, string Files, string Styles)
{
    /// <summary>The version of an address without a page.</summary>
    public static PageVersion None { get; } = new("none", "none", "none");

    /// <summary>Creates the version of a page in a site.</summary>
    public static PageVersion Create(DrawnSite? site, SitePath? path)
    {
        if (path is not { } location || site?.Page(location) is not { } page) return None;
        var files = FilesOf(page.Facts).Where(site.Has).ToLookup(path => path.IsStylesheet);
        return new(Hash([page.Html]), Hash(files[false].Select(site.Read)), Hash(files[true].Select(site.Read)));
    }

    private static IEnumerable<SitePath> FilesOf(PageFacts facts) => facts.Links
        .Where(link => link.Target.Kind is LinkTargetKind.File && SitePath.IsSafe(link.Target.Path)
            && !link.Target.Path.EndsWith(".html", StringComparison.Ordinal))
        .Select(link => new SitePath(link.Target.Path))
        .Distinct();

    /// <summary>A short hash of several contents.</summary>
    internal static string Hash(IEnumerable<ReadOnlyMemory<byte>?> parts) =>
        ContentHash.Create(string.Concat(parts.Select(part => ContentHash.Create(part!.Value.Span))))[..16];
}
