using System.IO.Enumeration;

namespace Guidebook.Generator.Publishing;

/// <summary>A thing found in a folder.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
internal readonly record struct TreeEntry(string Path, TreeEntryKind Kind, long Size);

/// <summary>What was found.</summary>
internal enum TreeEntryKind
{
    /// <summary>A file that is no link.</summary>
    File,

    /// <summary>A folder that is no link.</summary>
    Folder,

    /// <summary>A link, wherever it leads.</summary>
    Link,
}

/// <summary>Walks a folder without ever following a link.</summary>
internal static class TreeWalk
{
    /// <summary>Everything below a folder, in no set order; nothing where the folder is not there.</summary>
    public static IReadOnlyList<TreeEntry> Entries(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        return [.. new FileSystemEnumerable<TreeEntry>(folder, Entry, options) { ShouldRecursePredicate = IsOwnFolder }];
    }

    /// <summary>Whether a file, folder or link has this name, even a link that leads nowhere.</summary>
    public static bool IsThere(string path) => new FileInfo(path).Attributes != (FileAttributes)(-1);

    /// <summary>Whether the name belongs to a link.</summary>
    public static bool IsLink(string path) => IsThere(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    private static TreeEntry Entry(ref FileSystemEntry entry)
    {
        var path = Path.Join(entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName);
        if (Path.DirectorySeparatorChar != '/') path = path.Replace(Path.DirectorySeparatorChar, '/');
        if (IsLink(ref entry)) return new(path, TreeEntryKind.Link, 0);
        return entry.IsDirectory ? new(path, TreeEntryKind.Folder, 0) : new(path, TreeEntryKind.File, entry.Length);
    }

    private static bool IsOwnFolder(ref FileSystemEntry entry) => entry.IsDirectory && !IsLink(ref entry);

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
