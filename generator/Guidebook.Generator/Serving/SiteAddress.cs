using Guidebook.Generator.Caching;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>From the address that a browser asks for to a file of the site.</summary>
internal static class SiteAddress
{
    private const string Index = "index.html";

    /// <summary>The path below which the site stands here, as it will on its own server: decoded, with a slash at both ends.</summary>
    public static string RootOf(DrawnSite site) => Uri.UnescapeDataString(WebsitePaths.ServerRoot(site.Guide.Settings));

    /// <summary>The file that an address means; null where the site has none.</summary>
    /// <param name="address">The path of the address, decoded, with a slash at its start.</param>
    public static SitePath? Find(DrawnSite? site, string address)
    {
        if (site is null || !address.StartsWith(RootOf(site), StringComparison.Ordinal)) return null;
        var name = address[RootOf(site).Length..] + (address.EndsWith('/') ? Index : "");
        return SitePath.IsSafe(name) && new SitePath(name) is var path && site.Has(path) ? path : null;
    }

    /// <summary>Whether an address names a folder and lacks the slash at its end.</summary>
    public static bool LacksSlash(DrawnSite site, string address) => Find(site, address) is null && Find(site, address + "/") is not null;

    /// <summary>Whether an address tries to climb, however that is written.</summary>
    public static bool Climbs(string rawTarget)
    {
        var path = rawTarget.Split('?', 2)[0];
        for (var i = 0; i < 3 && path.Contains('%', StringComparison.Ordinal); i++) path = Uri.UnescapeDataString(path);
        return path.Split('/', '\\').Contains("..") || path.Contains('\0', StringComparison.Ordinal);
    }
}
