using System.Security.Cryptography;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Publishing;

/// <summary>An exclusive lock on an output folder for one process; the operating system releases it however the process ends.</summary>
internal sealed class OutputLock : IDisposable
{
    // Retries, because the holder may delete the folder between creating it and opening the lock file.
    private const int Tries = 20;
    private readonly OutputLayout layout;
    private readonly FileStream file;

    private OutputLock(OutputLayout layout, FileStream file) => (this.layout, this.file) = (layout, file);

    /// <summary>Takes the lock; null if another build holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static OutputLock? Take(OutputLayout layout)
    {
        for (var i = 0; i < Tries; i++)
        {
            FileStream? file = null;
            try
            {
                Directory.CreateDirectory(layout.Hidden);
                file = new(layout.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
                if (!IsAtItsPlace(layout, file)) continue;
                var held = new OutputLock(layout, file);
                file = null;
                return held;
            }
            catch (DirectoryNotFoundException) when (i < Tries - 1)
            {
                // The holder has just ended and deleted the hidden folder.
            }
            catch (IOException exception) when (exception.IsHeldByAnother())
            {
                return null;
            }
            finally
            {
                file?.Dispose();
            }
        }

        return null;
    }

    /// <summary>Releases the lock and deletes the hidden folder if it is empty.</summary>
    public void Dispose()
    {
        // Unlinked while locked: no process can lock a file that is about to be deleted.
        if (!OperatingSystem.IsWindows()) BestEffort.Do(() => File.Delete(layout.Lock));
        file.Dispose();
        if (OperatingSystem.IsWindows()) BestEffort.Do(() => File.Delete(layout.Lock));
        BestEffort.Do(() => Directory.Delete(layout.Hidden));
    }

    /// <summary>
    /// Whether the open lock file is still the file at its path; a lock on an unlinked file excludes no other process. The file gets a
    /// random length (a sparse hole, which takes no disk space), which is compared with the length of the file at the path: a locked file
    /// cannot be opened again, but its length can be read.
    /// </summary>
    private static bool IsAtItsPlace(OutputLayout layout, FileStream file)
    {
        if (OperatingSystem.IsWindows()) return true; // Windows does not delete open files.
        var length = RandomNumberGenerator.GetInt32(1, 1 << 20);
        file.SetLength(length);
        var found = new FileInfo(layout.Lock);
        return found.Exists && found.Length == length;
    }
}
