using Guidebook.Generator.Caching;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Hashing;
using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>By what it is known whether a page that somebody looks at has changed.</summary>
/// <param name="Page">A short hash of the page itself; the same for every address where there is no page.</param>
/// <param name="Files">A short hash of the pictures and scripts on it.</param>
/// <param name="Styles">A short hash of its stylesheets.</param>
internal sealed record PageVersion(string Page, string Files, string Styles)
{
    /// <summary>No page at all.</summary>
    public static PageVersion None { get; } = new("none", "none", "none");

    /// <summary>The look of a page in a site.</summary>
    public static PageVersion Create(DrawnSite? site, SitePath? path)
    {
        if (path is not { } location || site?.Page(location) is not { } page) return None;
        var files = FilesOf(page.Facts).Where(site.Has).ToLookup(IsStyles);
        return new(Hash([page.Html]), Hash(files[false].Select(site.Read)), Hash(files[true].Select(site.Read)));
    }

    private static IEnumerable<SitePath> FilesOf(PageFacts facts) => facts.Links
        .Where(link => link.Target.Kind is LinkTargetKind.File && SitePath.IsSafe(link.Target.Path)
            && !link.Target.Path.EndsWith(".html", StringComparison.Ordinal))
        .Select(link => new SitePath(link.Target.Path))
        .Distinct();

    private static bool IsStyles(SitePath path) => path.Value.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>A short hash of all this together.</summary>
    internal static string Hash(IEnumerable<ReadOnlyMemory<byte>?> parts) =>
        ContentHash.Create(string.Concat(parts.Select(part => ContentHash.Create(part!.Value.Span))))[..16];
}
