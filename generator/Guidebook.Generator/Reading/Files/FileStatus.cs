using Guidebook.Generator.IO;

namespace Guidebook.Generator.Reading.Files;

/// <summary>The status of a file at one moment.</summary>
/// <param name="IsYoung">Whether the file was written so shortly before that another write could leave the same stamp.</param>
internal readonly record struct FileStatus(FileStamp Stamp, bool IsYoung)
{
    /// <summary>Whether it is a pipe, a socket or a device.</summary>
    public bool IsSpecial { get; init; }

    /// <summary>Stats a file and follows symlinks; null if there is no stamp.</summary>
    public static FileStatus? Read(string path)
    {
        var now = DateTime.UtcNow; // before the stamp, which can take a while
        return FileStamp.Read(path) is { } stamp ? new(stamp, stamp.IsYoung(now)) : null;
    }

    /// <summary>
    /// Stats a file without following symlinks. Null for symlinks, or where statx is missing. Never throws: opening reports the error.
    /// </summary>
    public static FileStatus? OfItself(string path, out bool isLink)
    {
        var now = DateTime.UtcNow;
        var stamp = NativeStamp.OfItself(path, out isLink, out var isSpecial);
        if (stamp is null) isLink = IsLink(path);
        return stamp is { } found && !isLink ? new(found, found.IsYoung(now)) { IsSpecial = isSpecial } : null;
    }

    private static bool IsLink(string path) => BestEffort.Get(
        () => new FileInfo(path) is var file && file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null, false);
}
