using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Caches the records of a guide's files, so that only changed files are read again. An equal stamp means an unchanged file. If a file was
/// so young when it was read that another write could leave the same stamp, its bytes are compared too. The cache needs no notifications of
/// the file system.
/// </summary>
public sealed class FileCache : FileReader
{
    // Larger files are read each time, because their bytes take too much memory.
    private const long Largest = 64 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, CachedFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private int generation;

    /// <summary>The number of files that the last build read from disk.</summary>
    public int Reads { get; private set; }

    /// <summary>Ends a build: drops the files that it did not request.</summary>
    public void Sweep()
    {
        Reads = 0;
        foreach (var (name, file) in files)
            if (file.RequestedIn != generation) files.TryRemove(name, out _);
            else if (file.ReadIn == generation) Reads++;
        generation++;
    }

    /// <inheritdoc/>
    /// <remarks>Returns the same object as long as the file is unchanged, and reports its diagnostics each time.</remarks>
    internal override T Read<T>(FoundFile file, DiagnosticBag diagnostics, Func<FoundFile, DiagnosticBag, T> read)
    {
        var status = file.Status ?? FileStatus.Read(file.Path); // before the bytes are read, because a later write changes the stamp
        if (!files.TryGetValue(file.Name, out var cached) || !IsSame(cached, status, file))
            files[file.Name] = cached = Load(file, status, read);
        else if (status is { IsYoung: false }) cached.Hash = null;
        cached.RequestedIn = generation;
        cached.Diagnostics?.CopyTo(diagnostics);
        return (T)cached.Record!;
    }

    /// <inheritdoc/>
    /// <remarks>Equal lists of two builds become the same object, which compares fast.</remarks>
    internal override T Reuse<T>(string name, T value, Func<T, T, bool> areSame)
    {
        if (values.GetValueOrDefault(name) is T last && areSame(last, value)) return last;
        values[name] = value;
        return value;
    }

    private static bool IsSame(CachedFile cached, FileStatus? status, FoundFile file) =>
        cached.Language == file.Language && cached.Keys == file.Keys && cached.Fields == file.Fields && status is { Stamp: var stamp }
        && cached.Stamp == stamp
        && (cached.Hash is null || (Load(file) is { } bytes && cached.Hash.AsSpan().SequenceEqual(SHA256.HashData(bytes))));

    private CachedFile Load<T>(FoundFile file, FileStatus? status, Func<FoundFile, DiagnosticBag, T> read)
    {
        var bytes = status is null or { Stamp.Length: > Largest } ? null : Load(file);
        var diagnostics = new DiagnosticBag();
        return new()
        {
            Record = read(file with { Bytes = bytes }, diagnostics),
            Diagnostics = diagnostics.IsEmpty ? null : diagnostics,
            Language = file.Language,
            Keys = file.Keys,
            Fields = file.Fields,
            Stamp = bytes is null ? null : status?.Stamp, // an unreadable file is read again
            Hash = bytes is not null && status is { IsYoung: true } ? SHA256.HashData(bytes) : null,
            ReadIn = generation,
        };
    }

    private static byte[]? Load(FoundFile file) => BestEffort.Get(() => File.ReadAllBytes(file.Path), null);

    /// <summary>A cached file. There are up to ten thousand, and most stay the same between builds.</summary>
    private sealed class CachedFile
    {
        public required object? Record { get; init; }

        /// <summary>The diagnostics; null for none.</summary>
        public required DiagnosticBag? Diagnostics { get; init; }

        /// <summary>The language of the guide when the file was read.</summary>
        public required Language Language { get; init; }

        /// <summary>The vocabulary keys of practices when the file was read.</summary>
        public required PracticeKeys Keys { get; init; }

        /// <summary>The custom fields when the file was read.</summary>
        public required ImmutableArray<FieldDeclaration> Fields { get; init; }

        /// <summary>The stamp; null if the file must be read each time.</summary>
        public required FileStamp? Stamp { get; init; }

        /// <summary>The hash of the bytes if the file was young when they were read; null if the stamp is sufficient.</summary>
        public required byte[]? Hash { get; set; }

        public required int ReadIn { get; init; }

        public int RequestedIn { get; set; }
    }
}
