using Guidebook.Generator.IO;

namespace Guidebook.Generator.Reading.Files;

/// <summary>
/// A temporary folder of this process. It is deleted with its end; if that is too sudden, the next process that makes such a folder deletes
/// it. A locked file in the folder says that it is in use: the operating system frees the lock however a process ends.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "guidebook-";
    private const string LockName = ".guidebook-in-use";
    private const int MostTries = 10;
    private readonly FileStream hold;

    private TemporaryFolder(string path, FileStream hold) => (Path, this.hold) = (path, hold);

    /// <summary>The path.</summary>
    public string Path { get; }

    /// <summary>Makes a folder, and deletes those of processes that are gone.</summary>
    /// <param name="purpose">A word in the folder's name.</param>
    /// <exception cref="IOException">The system's temporary folder cannot be written.</exception>
    public static TemporaryFolder Create(string purpose)
    {
        for (var tries = 1; ; tries++)
        {
            var path = Directory.CreateTempSubdirectory($"{Prefix}{purpose}-").FullName;
#pragma warning disable CA2000 // The folder keeps the lock.
            if (TryHold(path, FileMode.CreateNew) is { } hold)
#pragma warning restore CA2000
            {
                var made = new TemporaryFolder(path, hold);
                made.DeleteThoseLeft();
                return made;
            }

            // Another process held it for one that was left, and deletes it.
            if (tries == MostTries) throw new IOException($"No folder can be made in '{System.IO.Path.GetTempPath()}'.");
        }
    }

    /// <summary>Deletes the folder. Where a file is still in use, the folder is left to the next process.</summary>
    public void Dispose()
    {
        var isEmpty = BestEffort.Do(Empty);
        // Elsewhere a folder is deleted while it is locked, so that no other process can lock it any more; Windows deletes no open file.
        if (OperatingSystem.IsWindows()) hold.Dispose();
        if (isEmpty) BestEffort.Do(() => Directory.Delete(Path, recursive: true));
        hold.Dispose();
    }

    /// <summary>Deletes all but the lock, without which nobody would know that the folder was left.</summary>
    private void Empty()
    {
        foreach (var entry in new DirectoryInfo(Path).EnumerateFileSystemInfos().Where(entry => entry.Name != LockName).ToList())
            if (entry is DirectoryInfo folder) folder.Delete(recursive: true);
            else entry.Delete();
    }

    private void DeleteThoseLeft()
    {
        using var again = TryHold(Path, FileMode.Open);
        if (again is not null) return; // This disk has no locks, so nobody knows what was left.
        BestEffort.Do(() =>
        {
            foreach (var other in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
                if (TryHold(other, FileMode.Open) is { } left) new TemporaryFolder(other, left).Dispose();
        });
    }

    /// <summary>Locks a folder; null if another process has locked it, or if it is none of these folders.</summary>
    private static FileStream? TryHold(string path, FileMode mode)
    {
        var file = System.IO.Path.Combine(path, LockName);
        if (mode == FileMode.Open && !File.Exists(file)) return null;
        var hold = BestEffort.Get(() => new FileStream(file, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0), null);
        if (hold is null || File.Exists(file)) return hold;
        hold.Dispose(); // Its holder deleted it between our opening and our locking it.
        return null;
    }
}
