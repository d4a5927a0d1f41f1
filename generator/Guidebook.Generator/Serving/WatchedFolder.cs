using Guidebook.Generator.Caching;

namespace Guidebook.Generator.Serving;

/// <summary>
/// A folder of which somebody wants to know when anything in it changes. The system tells of it at once; where it does not, because it
/// has no watches left or the disk is on another machine, the folder is looked through twice a second.
/// </summary>
/// <param name="signal">Called whenever something may have changed: never what.</param>
/// <param name="report">Called with a sentence for whoever runs the server.</param>
internal sealed class WatchedFolder(string path, Action signal, Action<string> report) : IDisposable
{
    private const long CoarsestClock = 2500; // milliseconds: somewhat more than the two seconds of FAT
    private FileSystemWatcher? watcher;
    private long? identity;
    private long fingerprint;
    private bool mustPoll;
    private long? settling; // until when another write could leave the same stamps

    /// <summary>Begins.</summary>
    /// <param name="poll">Whether to look through the folder in any case.</param>
    public void Start(bool poll)
    {
        mustPoll = poll;
        identity = FolderFingerprint.FindIdentity(path);
        fingerprint = FolderFingerprint.Create(path);
        if (!mustPoll && identity is not null) Listen();
    }

    /// <summary>
    /// Looks after the folder, twice a second: whether it is still the one that is listened to, and, where nobody tells, whether anything
    /// in it has changed.
    /// </summary>
    /// <param name="closely">Whether to look through it even though the system tells, as after a permission was lost.</param>
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
        if (!mustPoll) Listen(); // what could not be opened before is not listened to yet
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
            watcher.Error += (_, exception) => GoWithout(exception.GetException());
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or PlatformNotSupportedException)
        {
            GoWithout(exception);
        }
    }

    /// <summary>Files that are not read need no build: those that editors keep for themselves.</summary>
    private void Notify(string? name)
    {
        if (name is null || (Path.GetFileName(name) is var file && !file.StartsWith('.') && !file.EndsWith('~'))) signal();
    }

    private void GoWithout(Exception exception)
    {
        signal(); // Whatever it could not tell has happened already.
        if (exception is InternalBufferOverflowException || mustPoll || !Directory.Exists(path)) return;
        mustPoll = true;
        report($"The system does not tell when files change, so they are looked through twice a second. The cause: {exception.Message.TrimEnd('.')}.{Advice()}");
    }

    private static string Advice() => OperatingSystem.IsLinux()
        ? " If too many watches are in use, 'sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512' allows more."
        : "";
}
