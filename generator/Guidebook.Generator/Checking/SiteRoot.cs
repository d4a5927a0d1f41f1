using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>Finds the path of a site on its server, from the canonical addresses of its pages.</summary>
internal static class SiteRoot
{
    private const string Index = "index.html";
    private const string Ending = ".html";

    /// <summary>The decoded path with a trailing slash; null if the address does not belong to this page.</summary>
    public static string? Find(SitePath page, string canonical)
    {
        if (!Uri.TryCreate(canonical, UriKind.Absolute, out var address)) return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return Endings(page.Value).Where(end => path.EndsWith($"/{end}", StringComparison.Ordinal)).Select(end => path[..^end.Length])
            .FirstOrDefault();
    }

    /// <summary>Possible endings of a page's address: servers also show pages without <c>index.html</c> or <c>.html</c>.</summary>
    private static IEnumerable<string> Endings(string page)
    {
        yield return page;
        if ($"/{page}".EndsWith($"/{Index}", StringComparison.Ordinal)) yield return page[..^Index.Length];
        else if (page.EndsWith(Ending, StringComparison.Ordinal)) yield return page[..^Ending.Length];
    }
}
