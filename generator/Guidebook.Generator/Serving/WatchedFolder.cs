using Guidebook.Generator.Caching;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Watches a folder for changes. Without notifications, because the system has no watches left or the disk is remote, the folder is polled
/// twice a second.
/// </summary>
/// <param name="signal">Called after a possible change.</param>
/// <param name="report">Prints a sentence on the server's terminal.</param>
internal sealed class WatchedFolder(string path, Action signal, Action<string> report) : IDisposable
{
    private const long CoarsestClock = 2500; // milliseconds; slightly more than FAT's two seconds
    private FileSystemWatcher? watcher;
    private long? identity;
    private long fingerprint;
    private bool mustPoll;
    private long? settling; // the time until which another write can leave the same stamps

    /// <summary>Starts to watch.</summary>
    /// <param name="poll">Whether to poll even if the system sends notifications.</param>
    public void Start(bool poll)
    {
        mustPoll = poll;
        identity = FolderFingerprint.FindIdentity(path);
        fingerprint = FolderFingerprint.Create(path);
        if (!mustPoll && identity is not null) Listen();
    }

    /// <summary>
    /// Checks twice a second whether the path still leads to the watched folder and, without notifications, whether its content has
    /// changed.
    /// </summary>
    /// <param name="closely">Whether to compare the content despite notifications, for example after a permission was lost.</param>
    public void Poll(bool closely)
    {
        var now = FolderFingerprint.FindIdentity(path);
        if (now != identity) MoveTo(now);
        else if (now is not null && (mustPoll || closely)) Compare();
        if (settling is { } until && Environment.TickCount64 > until) SignalAgain();
    }

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    private void MoveTo(long? now)
    {
        if (now is null) report($"The folder '{path}' is gone. What was made of it stays; it goes on when the folder is back.");
        else if (identity is null) report($"The folder '{path}' is back.");
        watcher?.Dispose();
        watcher = null;
        Start(mustPoll);
        signal();
    }

    private void Compare()
    {
        var now = FolderFingerprint.Create(path);
        if (now == fingerprint) return;
        fingerprint = now;
        settling = Environment.TickCount64 + CoarsestClock;
        if (!mustPoll) Listen(); // folders that could not be opened before have no watch yet
        signal();
    }

    private void SignalAgain()
    {
        settling = null;
        signal();
    }

    private void Listen()
    {
        watcher?.Dispose();
        watcher = null;
        try
        {
            watcher = new(path)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size
                | NotifyFilters.Attributes | NotifyFilters.CreationTime,
            };
            watcher.Changed += (_, change) => Notify(change.Name);
            watcher.Created += (_, change) => Notify(change.Name);
            watcher.Deleted += (_, change) => Notify(change.Name);
            watcher.Renamed += (_, change) => { Notify(change.OldName); Notify(change.Name); };
            watcher.Error += (_, error) => GoWithout(error.GetException());
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception.IsIoError() || exception is ArgumentException or PlatformNotSupportedException)
        {
            GoWithout(exception);
        }
    }

    /// <summary>Skips files of editors, which the build does not read.</summary>
    private void Notify(string? name)
    {
        if (name is null || (Path.GetFileName(name) is var file && !file.StartsWith('.') && !file.EndsWith('~'))) signal();
    }

    private void GoWithout(Exception exception)
    {
        signal(); // Changes may have been lost before the error.
        if (exception is InternalBufferOverflowException || mustPoll || !Directory.Exists(path)) return;
        mustPoll = true;
        report($"The system does not tell when files change, so they are looked through twice a second. The cause: {exception.Message.TrimEnd('.')}.{Advice()}");
    }

    private static string Advice() => OperatingSystem.IsLinux()
        ? " If too many watches are in use, 'sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512' allows more."
        : "";
}
