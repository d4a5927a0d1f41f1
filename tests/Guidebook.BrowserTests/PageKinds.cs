namespace Guidebook.BrowserTests;

/// <summary>One page of every kind that a site has: the longest of those that are made alike.</summary>
internal static class PageKinds
{
    /// <summary>The pages, as paths from the site's root.</summary>
    public static IReadOnlyList<string> Find(string root)
    {
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), new FileInfo(file).Length))
            .ToList();
        return [.. pages.GroupBy(page => KindOf(page.Path)).Select(alike => alike.MaxBy(page => page.Length).Path)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Pages at the root and pages that stand alone are each of a kind; others are alike in a folder, but for its index.</summary>
    private static string KindOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length == 1 || parts[0] == "pages" ? path : $"{parts[0]} {parts.Length} {parts[^1] == "index.html"}";
    }
}
