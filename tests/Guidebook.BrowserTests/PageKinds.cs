namespace Guidebook.BrowserTests;

/// <summary>One page of each kind: the longest of the pages with the same template.</summary>
internal static class PageKinds
{
    /// <summary>The pages, as paths relative to the site's root.</summary>
    public static IReadOnlyList<string> Find(string root)
    {
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), new FileInfo(file).Length))
            .ToList();
        return [.. pages.GroupBy(page => KindOf(page.Path)).Select(alike => alike.MaxBy(page => page.Length).Path)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Pages in the root folder and standalone pages are kinds of their own; other pages have the same kind as their folder, except its
    /// index.
    /// </summary>
    private static string KindOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length == 1 || parts[0] == "pages" ? path : $"{parts[0]} {parts.Length} {parts[^1] == "index.html"}";
    }
}
