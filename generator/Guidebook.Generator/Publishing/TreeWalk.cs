using System.IO.Enumeration;

namespace Guidebook.Generator.Publishing;

/// <summary>An entry of a folder.</summary>
/// <param name="Path">Path relative to the folder, with forward slashes.</param>
internal readonly record struct TreeEntry(string Path, TreeEntryKind Kind, long Size);

/// <summary>The type of an entry.</summary>
internal enum TreeEntryKind
{
    /// <summary>A regular file.</summary>
    File,

    /// <summary>A real folder.</summary>
    Folder,

    /// <summary>A symlink, with any target.</summary>
    Link,
}

/// <summary>Walks a folder without following symlinks.</summary>
internal static class TreeWalk
{
    /// <summary>All entries below a folder, unordered; none if the folder does not exist.</summary>
    public static IReadOnlyList<TreeEntry> Entries(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        return [.. new FileSystemEnumerable<TreeEntry>(folder, Entry, options) { ShouldRecursePredicate = IsOwnFolder }];
    }

    /// <summary>Whether a file, folder or symlink exists at the path, including a dangling symlink.</summary>
    public static bool IsThere(string path) => new FileInfo(path).Attributes != (FileAttributes)(-1);

    /// <summary>Whether the path is a symlink.</summary>
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
