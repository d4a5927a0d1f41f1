namespace Guidebook.Tests.Builds.PowerCuts;

/// <summary>A system call that changes a disk or waits for it; paths are absolute.</summary>
public abstract record DiskCall
{
    /// <summary>A file is created, or opened if it is there.</summary>
    public sealed record Create(string Path) : DiskCall;

    /// <summary>A folder is created.</summary>
    public sealed record MakeFolder(string Path) : DiskCall;

    /// <summary>A file or folder gets another name.</summary>
    public sealed record Rename(string From, string To) : DiskCall;

    /// <summary>Two folders swap their names.</summary>
    public sealed record Exchange(string One, string Other) : DiskCall;

    /// <summary>A file gets a second name.</summary>
    public sealed record Link(string From, string To) : DiskCall;

    /// <summary>A file or an empty folder is deleted.</summary>
    public sealed record Delete(string Path) : DiskCall;

    /// <summary>Bytes are written.</summary>
    /// <param name="Offset">Where; null for the end of the file.</param>
    public sealed record Write(string Path, ReadOnlyMemory<byte> Bytes, long? Offset) : DiskCall;

    /// <summary>A file gets a length.</summary>
    public sealed record Truncate(string Path, long Length) : DiskCall;

    /// <summary>A file gets the data of another.</summary>
    public sealed record CopyRange(string From, string To) : DiskCall;

    /// <summary>The program waits until the disk has a file or folder.</summary>
    public sealed record Sync(string Path) : DiskCall;

    /// <summary>The program waits until the disk has everything.</summary>
    public sealed record SyncAll : DiskCall;
}
