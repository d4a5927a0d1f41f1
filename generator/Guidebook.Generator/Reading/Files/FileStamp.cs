namespace Guidebook.Generator.Reading.Files;

/// <summary>
/// Identifies the state of a file without reading it: length, time of the last write, and, if the system provides them, time of the last
/// change and file number, so that another file in its place is noticed too.
/// </summary>
/// <param name="Written">The time of the last write, in ticks of UTC.</param>
/// <param name="Changed">The time of the last change of content or metadata, which no program can set; on other systems, the time of
/// creation.</param>
/// <param name="Number">The file system's number for the file, which can be reused, mixed with the time of creation if known; 0 if there is
/// none.</param>
internal readonly record struct FileStamp(long Length, long Written, long Changed, long Number)
{
    // FAT stores times in steps of two seconds; all other file systems are finer.
    private static readonly TimeSpan CoarsestClock = TimeSpan.FromSeconds(2);

    /// <summary>The stamp of a file; null if there is none, and then only the content identifies the file.</summary>
    public static FileStamp? Read(string path)
    {
        if (NativeStamp.Read(path) is { } stamp) return stamp;
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null) return null;
        return new(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks, 0);
    }

    /// <summary>Whether the file was written so shortly before this time that another write could leave the same stamp.</summary>
    public bool IsYoung(DateTime when) => Math.Max(Written, Changed) >= (when - CoarsestClock).Ticks;
}
