using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>Where a site stands on its server, as its pages tell by their canonical addresses.</summary>
internal static class SiteRoot
{
    private const string Index = "index.html";
    private const string Ending = ".html";

    /// <summary>The path, decoded, with a slash at its end; null where the address is not one of this page.</summary>
    public static string? Find(SitePath page, string canonical)
    {
        if (!Uri.TryCreate(canonical, UriKind.Absolute, out var address)) return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return Endings(page.Value).Where(end => path.EndsWith($"/{end}", StringComparison.Ordinal)).Select(end => path[..^end.Length]).FirstOrDefault();
    }

    /// <summary>How the address of a page may end: servers show it without its name or its ending, too.</summary>
    private static IEnumerable<string> Endings(string page)
    {
        yield return page;
        if ($"/{page}".EndsWith($"/{Index}", StringComparison.Ordinal)) yield return page[..^Index.Length];
        else if (page.EndsWith(Ending, StringComparison.Ordinal)) yield return page[..^Ending.Length];
    }
}
