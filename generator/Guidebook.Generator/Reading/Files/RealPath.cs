namespace Guidebook.Generator.Reading;

/// <summary>Where a path really leads.</summary>
internal static class RealPath
{
    /// <summary>As many links in a row as systems follow.</summary>
    private const int MostLinks = 40;

    /// <summary>The path with every link in it followed, or null where the links go round in a circle.</summary>
    public static string? Resolve(string path) => Follow(Path.GetFullPath(path), 0);

    private static string? Follow(string path, int links)
    {
        if (links > MostLinks) return null;
        var current = Path.GetPathRoot(path)!;
        // Part by part, because '..' after a link leaves the folder that the link leads to.
        foreach (var part in path[current.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            var next = part == ".." ? Path.GetDirectoryName(current) ?? current : Path.Join(current, part);
            if (part != ".." && new FileInfo(next).LinkTarget is { } target)
                next = Follow(Path.IsPathRooted(target) ? target : Path.Join(current, target), links + 1);
            if (next is null) return null;
            current = next;
        }

        return current;
    }

    /// <summary>Whether a real path is the folder or stands below it.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || folder.EndsWith(Path.DirectorySeparatorChar) || path[folder.Length] == Path.DirectorySeparatorChar);
}
