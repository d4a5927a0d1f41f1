using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>Compares a website with the addresses that the editor has published before: pages, downloads, the feed.</summary>
internal static class PublishedAddresses
{
    /// <summary>The paths that readers, printed codes and other websites may have kept.</summary>
    public static bool IsKept(string path) => path != "404.html" && (path == WebsitePaths.Feed.Value || path.EndsWith(".html", StringComparison.Ordinal)
        || (IsDownload(path) && Path.GetExtension(path) is ".pdf" or ".ics" or ".epub"));

    /// <summary>Reports each address that is gone.</summary>
    /// <param name="hasPrints">Whether all files to print were made; otherwise downloads are not compared.</param>
    public static void Check(Content content, Func<SitePath, bool> exists, bool hasPrints, DiagnosticBag diagnostics)
    {
        foreach (var (path, span) in content.Published)
        {
            if ((IsDownload(path) && !hasPrints) || (SitePath.IsSafe(path) && exists(new(path)))) continue;
            diagnostics.Report(Codes.AddressGone, span, !SitePath.IsSafe(path)
                ? $"'{path}' is no path on a website. Delete this line; 'guidebook record' writes the file anew."
                : IsDownload(path) && !path.EndsWith(".html", StringComparison.Ordinal)
                ? $"'{path}' was published and is no longer made. Put the old file into 'files/{path}', or delete this line if nobody has its address."
                : path == WebsitePaths.Feed.Value
                ? $"'{path}' was published, and this build has no feed. Give entries a 'date' (and the guide its 'base-url'), or delete this line if nobody follows it."
                : $"'{path}' was published, and nothing stands there any more. Add 'aliases: [{path}]' to the entry that takes its place, or delete this line if nobody has its address.");
        }
    }

    private static bool IsDownload(string path) => path.StartsWith("downloads/", StringComparison.Ordinal);
}
