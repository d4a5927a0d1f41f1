using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

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
    private readonly ConcurrentDictionary<string, Known> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> lists = new(StringComparer.Ordinal);
    private int round;

    /// <summary>How many files were read anew in the last round.</summary>
    public int Reads { get; private set; }

    /// <summary>Forgets the files that were not asked for in this round.</summary>
    public void EndRound()
    {
        Reads = 0;
        foreach (var (name, known) in files)
            if (known.AskedIn != round) files.TryRemove(name, out _);
            else if (known.ReadIn == round) Reads++;
        round++;
    }

    /// <summary>The record of a file, the same object as long as the file does not change; what was found in it is reported again each time.</summary>
    internal T Read<T>(FoundFile file, DiagnosticBag diagnostics, Func<FoundFile, DiagnosticBag, T> read)
    {
        var look = file.Status ?? FileStatus.Read(file.Path); // before the bytes: what is written after them changes it
        if (!files.TryGetValue(file.Name, out var known) || known.Language != file.Language || known.Fields != file.Fields || !IsSame(known, look, file))
            files[file.Name] = known = Load(file, look, read);
        else if (look is { IsYoung: false }) known.Hash = null;
        known.AskedIn = round;
        known.Diagnostics?.CopyTo(diagnostics);
        return (T)known.Record!;
    }

    /// <summary>The list itself, or the one of the round before where that has the very same elements: who compares two guides then sees at once that it is unchanged.</summary>
    internal ImmutableArray<T> Keep<T>(string name, ImmutableArray<T> list) =>
        Keep(name, list, (one, other) => one.Length == other.Length && one.AsSpan().SequenceEqual(other.AsSpan(), SameElement<T>.Instance));

    /// <summary>The value, or the one of the round before where that is the same.</summary>
    internal T Keep<T>(string name, T value, Func<T, T, bool> areSame) where T : notnull
    {
        if (lists.GetValueOrDefault(name) is T last && areSame(last, value)) return last;
        lists[name] = value;
        return value;
    }

    private static bool IsSame(Known known, FileStatus? look, FoundFile file) =>
        look is { Stamp: var stamp } && known.Stamp == stamp && (known.Hash is null || (Load(file) is { } bytes && known.Hash.AsSpan().SequenceEqual(SHA256.HashData(bytes))));

    private Known Load<T>(FoundFile file, FileStatus? look, Func<FoundFile, DiagnosticBag, T> read)
    {
        var bytes = look is null or { Stamp.Length: > Largest } ? null : Load(file);
        var diagnostics = new DiagnosticBag();
        return new()
        {
            Record = read(file with { Bytes = bytes }, diagnostics),
            Diagnostics = diagnostics.IsEmpty ? null : diagnostics,
            Language = file.Language,
            Fields = file.Fields,
            Stamp = bytes is null ? null : look?.Stamp, // what could not be read is tried again
            Hash = bytes is not null && look is { IsYoung: true } ? SHA256.HashData(bytes) : null,
            ReadIn = round,
        };
    }

    private static byte[]? Load(FoundFile file)
    {
        try
        {
            return File.ReadAllBytes(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A file as it was read. There are ten thousand of them, and nearly all of them stay as they are from round to round.</summary>
    private sealed class Known
    {
        public required object? Record { get; init; }

        /// <summary>What was found in it; null for nothing.</summary>
        public required DiagnosticBag? Diagnostics { get; init; }

        /// <summary>The language in which it was read.</summary>
        public required Language Language { get; init; }

        /// <summary>The declared fields with which it was read.</summary>
        public required ImmutableArray<FieldDeclaration> Fields { get; init; }

        /// <summary>Null where it cannot be known again.</summary>
        public required FileStamp? Stamp { get; init; }

        /// <summary>The hash of the bytes where the file was young when they were read; null where its stamp alone will do.</summary>
        public required byte[]? Hash { get; set; }

        public required int ReadIn { get; init; }

        public int AskedIn { get; set; }
    }

    private sealed class SameElement<T> : IEqualityComparer<T>
    {
        public static SameElement<T> Instance { get; } = new();

        public bool Equals(T? x, T? y) => typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(x, y) : ReferenceEquals(x, y);

        public int GetHashCode(T element) => element?.GetHashCode() ?? 0;
    }
}
