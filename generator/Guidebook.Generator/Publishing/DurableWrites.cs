namespace Guidebook.Generator.Publishing;

/// <summary>Brings what is put in place to the disk, in an order in which a power cut leaves one whole site and its record.</summary>
/// <param name="IsOn">Whether to wait for the disk; machines that are thrown away after a build need not.</param>
internal sealed record DurableWrites(bool IsOn)
{
    // A disk writes what many threads wait for in one go.
    private const int Together = 16;

    // More files than these are synced with their whole file system at once, where the system can.
    private const int Many = 64;

    /// <summary>Syncs files, then the folders that name them.</summary>
    /// <exception cref="IOException">The disk refused a file.</exception>
    public void Sync(IReadOnlyCollection<string> files, IReadOnlyCollection<string> folders)
    {
        if (!IsOn) return;
        if (files.Count > Many && NativeCalls.SyncFileSystem(files.First())) return;
        var refused = 0;
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Together }, file =>
        {
            if (!NativeCalls.Sync(file)) Interlocked.Increment(ref refused);
        });
        if (refused > 0) throw new IOException("The disk did not take all files");
        foreach (var folder in folders) NativeCalls.Sync(folder); // Some file systems have no sync of folders.
    }
}
