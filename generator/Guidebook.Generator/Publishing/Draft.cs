using System.Buffers;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Publishing;

/// <summary>The staging folder of the new site.</summary>
/// <param name="layout">The paths of the staging folder and of the old site.</param>
/// <param name="owned">The paths that builds have generated.</param>
internal sealed class Draft(OutputLayout layout, HashSet<string> owned)
{
    private const int Chunk = 1 << 16;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    private readonly List<string> fresh = [];
    private readonly List<string> changed = [];

    /// <summary>The files that are written anew; hard links to files of the old site are on the disk.</summary>
    public IReadOnlyCollection<string> Fresh => fresh;

    /// <summary>The paths of the files that are new or differ from the old site.</summary>
    public IReadOnlyCollection<string> Changed => changed;

    /// <summary>The folders of the draft.</summary>
    public IReadOnlyCollection<string> Folders => folders;

    /// <summary>
    /// Adds a file to the draft; returns true if it equals the file of the last build. An unchanged file keeps its time stamp: the draft
    /// gets a hard link to the old file, or a copy with the old time stamp if the disk does not support hard links.
    /// </summary>
    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        var (to, old) = (Path.Combine(layout.Draft, path), Path.Combine(layout.Site, path));
        MakeFolder(Path.GetDirectoryName(to)!);
        var isSame = owned.Contains(path) && HasBytes(old, bytes);
        if (isSame && NativeCalls.Link(old, to)) return true;
        fresh.Add(to);
        if (!isSame) changed.Add(path);
        using var handle = File.OpenHandle(to, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
        if (isSame) File.SetLastWriteTimeUtc(handle, File.GetLastWriteTimeUtc(old));
        return isSame;
    }

    private void MakeFolder(string folder)
    {
        if (folders.Contains(folder)) return;
        Directory.CreateDirectory(folder);
        folders.Add(folder);
    }

    private static bool HasBytes(string file, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (RandomAccess.GetLength(handle) != bytes.Length) return false;
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, Math.Min(Chunk, bytes.Length - at)), at);
                if (read == 0 || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }

            return true;
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return false; // The old file is missing or not readable, and the draft gets a new one.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
