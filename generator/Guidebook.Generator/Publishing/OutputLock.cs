using System.Security.Cryptography;

namespace Guidebook.Generator.Publishing;

/// <summary>The right to build into an output folder: one process has it; it ends with the process, however that ends.</summary>
internal sealed class OutputLock : IDisposable
{
    // Between our looking and our opening, the holder may take the folder away: then we look again.
    private const int Tries = 20;
    private readonly OutputLayout layout;
    private readonly FileStream file;

    private OutputLock(OutputLayout layout, FileStream file) => (this.layout, this.file) = (layout, file);

    /// <summary>Takes the lock; null where another build holds it.</summary>
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
                // The holder has just ended and taken the hidden folder with it.
            }
            catch (IOException exception) when (IoErrors.IsHeldByAnother(exception))
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

    /// <summary>Gives the lock back and takes the hidden folder away if nothing else is in it.</summary>
    public void Dispose()
    {
        // Unlinked while still held: nobody can take a lock file that is about to vanish and keep it.
        if (!OperatingSystem.IsWindows()) BestEffort.Do(() => File.Delete(layout.Lock));
        file.Dispose();
        BestEffort.Do(() => File.Delete(layout.Lock), when: OperatingSystem.IsWindows());
        BestEffort.Do(() => Directory.Delete(layout.Hidden));
    }

    /// <summary>
    /// Whether the file that we hold is still the one that others will find; a lock on a file already unlinked keeps nobody out.
    /// The file gets a length that only we know (a hole, which takes no room), and its name is asked for it: a locked file cannot
    /// be opened a second time, but measured.
    /// </summary>
    private static bool IsAtItsPlace(OutputLayout layout, FileStream file)
    {
        if (OperatingSystem.IsWindows()) return true; // there nobody can unlink an open file
        var length = RandomNumberGenerator.GetInt32(1, 1 << 20);
        file.SetLength(length);
        var found = new FileInfo(layout.Lock);
        return found.Exists && found.Length == length;
    }
}
