using System.Collections.Concurrent;
using System.Security.Cryptography;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Reading;

/// <summary>
/// What was read before, file by file, so that only what changed is read again. A file is unchanged when its stamp is; where it was so
/// young when it was read that another write could have left the same stamp, its bytes are compared too. Nothing here listens to the
/// disk, so nothing that it failed to say can be missed.
/// </summary>
public sealed class KnownFiles
{
    // What is larger is read each time: it is not worth the memory that comparing it takes.
    private const long Largest = 64 * 1024 * 1024;
    private ConcurrentDictionary<string, Known> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Known> now = new(StringComparer.Ordinal);

    /// <summary>How many files were read anew in the last round.</summary>
    public int Reads => before.Values.Count(known => known.IsNew);

    /// <summary>Forgets the files that were not asked for in this round.</summary>
    public void EndRound() => (before, now) = (now, new(StringComparer.Ordinal));

    /// <summary>The bytes of a file, the same array as long as the file does not change.</summary>
    public byte[] Bytes(string path) => Read(new FoundFile(path, path, default), new(), (file, _) => file.Bytes ?? File.ReadAllBytes(path));

    /// <summary>The record of a file, the same object as long as the file does not change; what was found in it is reported again each time.</summary>
    internal T Read<T>(FoundFile file, Findings findings, Func<FoundFile, Findings, T> read)
    {
        var (when, stamp) = (DateTime.UtcNow, FileStamp.Of(file.Path)); // before the bytes: what is written after them changes it
        var known = stamp is { } found && before.TryGetValue(file.Name, out var old) && old.Stamp == found ? old : null;
        if (known is null || (known.Young is not null && !IsSame(known, file)))
        {
            var bytes = stamp is null or { Length: > Largest } ? null : Load(file);
            var own = new Findings();
            var record = read(file with { Bytes = bytes }, own);
            known = new(stamp ?? default, record, own) { Young = bytes is not null && stamp!.Value.IsYoung(when) ? SHA256.HashData(bytes) : null, IsNew = true };
            if (bytes is null) known = known with { Stamp = null }; // what could not be read is tried again
        }
        else
        {
            known = known with { IsNew = false, Young = known.Stamp!.Value.IsYoung(when) ? known.Young : null };
        }

        now[file.Name] = known;
        known.Findings.CopyTo(findings);
        return (T)known.Record!;
    }

    private static bool IsSame(Known known, FoundFile file) => Load(file) is { } bytes && known.Young.AsSpan().SequenceEqual(SHA256.HashData(bytes));

    private static byte[]? Load(FoundFile file)
    {
        try
        {
            return File.ReadAllBytes(file.Path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A file as it was read.</summary>
    /// <param name="Stamp">Null where it cannot be known again.</param>
    private sealed record Known(FileStamp? Stamp, object? Record, Findings Findings)
    {
        /// <summary>The hash of the bytes where the file was young when they were read; null where its stamp alone will do.</summary>
        public byte[]? Young { get; init; }

        /// <summary>Whether it was read in this round.</summary>
        public bool IsNew { get; init; }
    }
}
