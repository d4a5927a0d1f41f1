namespace Guidebook.Generator.Reading;

/// <summary>A file as it looks from outside, at one moment.</summary>
/// <param name="IsYoung">Whether it was written so shortly before that another write could leave the same stamp.</param>
internal readonly record struct FileLook(FileStamp Stamp, bool IsYoung)
{
    /// <summary>The look of a file, or of the one that a link leads to; null where there is none to be had.</summary>
    public static FileLook? Of(string path)
    {
        var now = DateTime.UtcNow; // before the stamp, which may take a while to come
        return FileStamp.Of(path) is { } stamp ? new(stamp, stamp.IsYoung(now)) : null;
    }

    /// <summary>The look of what stands there, where the system tells it in one call with whether it is a link; else null.</summary>
    public static FileLook? OfItself(string path, out bool isLink)
    {
        var now = DateTime.UtcNow;
        if (NativeStamp.OfItself(path, out isLink) is { } stamp) return new(stamp, stamp.IsYoung(now));
        var file = new FileInfo(path);
        isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
        return null;
    }
}
