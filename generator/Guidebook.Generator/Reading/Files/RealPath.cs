namespace Guidebook.Generator.Reading.Files;

/// <summary>Resolves symbolic links.</summary>
internal static class RealPath
{
    /// <summary>The maximum number of links in a row, as in operating systems.</summary>
    private const int MostLinks = 40;

    /// <summary>The path with all links resolved; null if the links form a cycle.</summary>
    public static string? Resolve(string path) => Follow(Path.GetFullPath(path), 0);

    private static string? Follow(string path, int links)
    {
        if (links > MostLinks) return null;
        var current = Path.GetPathRoot(path)!;
        // Part by part, because '..' after a link leaves the target of the link.
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

    /// <summary>Whether a real path is the folder or a path below it.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || folder.EndsWith(Path.DirectorySeparatorChar)
            || path[folder.Length] == Path.DirectorySeparatorChar);
}
