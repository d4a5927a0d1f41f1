namespace Guidebook.Generator.Reading;

/// <summary>A file as it looks from outside, at one moment.</summary>
/// <param name="IsYoung">Whether it was written so shortly before that another write could leave the same stamp.</param>
internal readonly record struct FileStatus(FileStamp Stamp, bool IsYoung)
{
    /// <summary>The look of a file, or of the one that a link leads to; null where there is none to be had.</summary>
    public static FileStatus? Read(string path)
    {
        var now = DateTime.UtcNow; // before the stamp, which may take a while to come
        return FileStamp.Read(path) is { } stamp ? new(stamp, stamp.IsYoung(now)) : null;
    }

    /// <summary>The look of a file that is no link, where the system tells it in the same call as that it is none; else null. It never throws: who opens the file will hear why they cannot.</summary>
    public static FileStatus? OfItself(string path, out bool isLink)
    {
        var now = DateTime.UtcNow;
        var stamp = NativeStamp.OfItself(path, out isLink);
        if (stamp is null) isLink = IsLink(path);
        return stamp is { } found && !isLink ? new(found, found.IsYoung(now)) : null;
    }

    private static bool IsLink(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
