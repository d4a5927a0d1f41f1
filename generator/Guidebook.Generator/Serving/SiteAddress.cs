using Guidebook.Generator.Caching;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>Converts requested addresses to files of the site.</summary>
internal static class SiteAddress
{
    private const string Index = "index.html";

    /// <summary>The decoded URL path of the site's root, the same as on its own server, with leading and trailing slash.</summary>
    public static string RootOf(Settings settings) => Uri.UnescapeDataString(WebsitePaths.ServerRoot(settings));

    /// <summary>The file of an address; null if the site has none.</summary>
    /// <param name="address">The decoded path of the address, with a leading slash.</param>
    public static SitePath? Find(DrawnSite? site, string address) =>
        site is not null && PathOf(site.Guide.Settings, address) is { } path && site.Has(path) ? path : null;

    /// <summary>The path that an address names, whether or not the site has it; null for none.</summary>
    /// <param name="address">The decoded path of the address, with a leading slash.</param>
    public static SitePath? PathOf(Settings settings, string address)
    {
        var root = RootOf(settings);
        if (!address.StartsWith(root, StringComparison.Ordinal)) return null;
        var name = address[root.Length..] + (address.EndsWith('/') ? Index : "");
        return SitePath.IsSafe(name) ? new SitePath(name) : null;
    }

    /// <summary>Whether an address names a folder without the trailing slash.</summary>
    public static bool LacksSlash(DrawnSite site, string address) => Find(site, address) is null && Find(site, address + "/") is not null;

    /// <summary>Whether an address contains <c>..</c> or a null character, in any encoding.</summary>
    public static bool Climbs(string rawTarget)
    {
        var path = rawTarget.Split('?', 2)[0];
        for (var i = 0; i < 3 && path.Contains('%', StringComparison.Ordinal); i++) path = Uri.UnescapeDataString(path);
        return path.Split('/', '\\').Contains("..") || path.Contains('\0', StringComparison.Ordinal);
    }
}
