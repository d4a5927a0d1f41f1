namespace Guidebook.Generator.Reading;

/// <summary>
/// By what a file is known again without being read: how long it is, when it was written, and, where the system tells, when anything
/// about it changed last and which file on the disk it is, so that one file in another's place is noticed as well.
/// </summary>
/// <param name="Written">The time of the last write, in ticks of UTC.</param>
/// <param name="Changed">The time of the last change, of the file or of what the disk knows of it, which no program can set; elsewhere that of its making.</param>
/// <param name="Number">The disk's number for the file, which it may give again, mixed with the time of its making, where it knows that; 0 where there is none.</param>
internal readonly record struct FileStamp(long Length, long Written, long Changed, long Number)
{
    // FAT writes times down in steps of two seconds; all other disks are finer.
    private static readonly TimeSpan CoarsestClock = TimeSpan.FromSeconds(2);

    /// <summary>The stamp of a file; null where there is none to be had, and then the file must be read to know it.</summary>
    public static FileStamp? Read(string path)
    {
        if (NativeStamp.Read(path) is { } stamp) return stamp;
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null) return null;
        return new(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks, 0);
    }

    /// <summary>Whether the file was written so shortly before this time that another write could since have left the same stamp.</summary>
    public bool IsYoung(DateTime when) => Math.Max(Written, Changed) >= (when - CoarsestClock).Ticks;
}
