using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>
/// The records of all files of a guide, so that only changed files are read again. A file is unchanged when its stamp is; where it was so
/// young when it was read that another write could have left the same stamp, its bytes are compared too. The cache does not listen to the
/// disk, so it does not depend on notifications.
/// </summary>
public sealed class FileCache : FileReader
{
    // Larger files are read each time: comparing them takes too much memory.
    private const long Largest = 64 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, CachedFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private int generation;

    /// <summary>How many files were read from the disk for the last build.</summary>
    public int Reads { get; private set; }

    /// <summary>Drops the files that this build did not request; the next build begins.</summary>
    public void Sweep()
    {
        Reads = 0;
        foreach (var (name, file) in files)
            if (file.RequestedIn != generation) files.TryRemove(name, out _);
            else if (file.ReadIn == generation) Reads++;
        generation++;
    }

    /// <inheritdoc/>
    /// <remarks>The same object as long as the file does not change; its findings are reported again each time.</remarks>
    internal override T Read<T>(FoundFile file, DiagnosticBag diagnostics, Func<FoundFile, DiagnosticBag, T> read)
    {
        var look = file.Status ?? FileStatus.Read(file.Path); // before the bytes: a write after them changes it
        if (!files.TryGetValue(file.Name, out var cached) || !IsSame(cached, look, file))
            files[file.Name] = cached = Load(file, look, read);
        else if (look is { IsYoung: false }) cached.Hash = null;
        cached.RequestedIn = generation;
        cached.Diagnostics?.CopyTo(diagnostics);
        return (T)cached.Record!;
    }

    /// <inheritdoc/>
    /// <remarks>Unchanged lists of two guides are then the same object, and compared at once.</remarks>
    internal override T Reuse<T>(string name, T value, Func<T, T, bool> areSame)
    {
        if (values.GetValueOrDefault(name) is T last && areSame(last, value)) return last;
        values[name] = value;
        return value;
    }

    private static bool IsSame(CachedFile cached, FileStatus? look, FoundFile file) =>
        cached.Language == file.Language && cached.Keys == file.Keys && cached.Fields == file.Fields && look is { Stamp: var stamp }
        && cached.Stamp == stamp
        && (cached.Hash is null || (Load(file) is { } bytes && cached.Hash.AsSpan().SequenceEqual(SHA256.HashData(bytes))));

    private CachedFile Load<T>(FoundFile file, FileStatus? look, Func<FoundFile, DiagnosticBag, T> read)
    {
        var bytes = look is null or { Stamp.Length: > Largest } ? null : Load(file);
        var diagnostics = new DiagnosticBag();
        return new()
        {
            Record = read(file with { Bytes = bytes }, diagnostics),
            Diagnostics = diagnostics.IsEmpty ? null : diagnostics,
            Language = file.Language,
            Keys = file.Keys,
            Fields = file.Fields,
            Stamp = bytes is null ? null : look?.Stamp, // an unreadable file is tried again
            Hash = bytes is not null && look is { IsYoung: true } ? SHA256.HashData(bytes) : null,
            ReadIn = generation,
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

    /// <summary>A file as it was read. There are up to ten thousand, and nearly all stay the same from build to build.</summary>
    private sealed class CachedFile
    {
        public required object? Record { get; init; }

        /// <summary>Null for none.</summary>
        public required DiagnosticBag? Diagnostics { get; init; }

        /// <summary>The language in which it was read.</summary>
        public required Language Language { get; init; }

        /// <summary>The keys that practices needed when it was read.</summary>
        public required PracticeKeys Keys { get; init; }

        /// <summary>The declared fields with which it was read.</summary>
        public required ImmutableArray<FieldDeclaration> Fields { get; init; }

        /// <summary>Null where the file must be read each time.</summary>
        public required FileStamp? Stamp { get; init; }

        /// <summary>The hash of the bytes where the file was young when they were read; null where its stamp alone will do.</summary>
        public required byte[]? Hash { get; set; }

        public required int ReadIn { get; init; }

        public int RequestedIn { get; set; }
    }
}
