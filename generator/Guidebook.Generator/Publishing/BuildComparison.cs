using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Publishing;

/// <summary>The differences between two builds, computed from their records alone.</summary>
/// <param name="Printed">The printed files that differ on paper, in ordinal order.</param>
/// <param name="Files">All other files of the site that differ, in ordinal order.</param>
public sealed record BuildComparison(ImmutableArray<PrintedChange> Printed, ImmutableArray<FileChange> Files)
{
    /// <summary>Compares two builds.</summary>
    /// <param name="older">An output folder, or a saved <c>build.json</c>.</param>
    /// <param name="newer">An output folder or <c>build.json</c> of the later build.</param>
    /// <exception cref="IOException">A record does not exist.</exception>
    /// <exception cref="JsonException">A record is damaged.</exception>
    public static BuildComparison Create(string older, string newer) => BuildRecord.Understood(() => Compare(older, newer));

    private static BuildComparison Compare(string older, string newer)
    {
        var (before, after) = (Read(older), Read(newer));
        var (sheetsBefore, sheetsAfter) = (PrintedFileRecord.All(before.Report), PrintedFileRecord.All(after.Report));
        var printed = InEither(sheetsBefore.Keys, sheetsAfter.Keys)
            .Select(path => PrintedChange.Between(path, sheetsBefore.GetValueOrDefault(path), sheetsAfter.GetValueOrDefault(path)))
            .OfType<PrintedChange>();
        var (hashesBefore, hashesAfter) = (Hashes(before), Hashes(after));
        var files = InEither(hashesBefore.Keys, hashesAfter.Keys)
            .Where(path => !sheetsBefore.ContainsKey(path) && !sheetsAfter.ContainsKey(path))
            .Where(path => hashesBefore.GetValueOrDefault(path) != hashesAfter.GetValueOrDefault(path))
            .Select(path => new FileChange(path, KindOf(hashesBefore.ContainsKey(path), hashesAfter.ContainsKey(path))));
        return new([.. printed], [.. files]);
    }

    /// <summary>The kind of change, from whether the file exists before and after.</summary>
    internal static ChangeKind KindOf(bool before, bool after) =>
        before && after ? ChangeKind.Changed : after ? ChangeKind.Added : ChangeKind.Removed;

    private static BuildRecord Read(string location)
    {
        var record = BuildRecord.Read(Directory.Exists(location) ? new OutputLayout(location).Record : location);
        foreach (var path in record.Files.Select(file => file.Path).Concat(PrintedFileRecord.All(record.Report).Keys))
            if (ForbiddenCharacters.IndexIn(path) is >= 0 and var at)
                throw new JsonException($"a path in it holds {CharacterNames.Format(ForbiddenCharacters.At(path, at))}, and no path may");
        return record;
    }

    private static IEnumerable<string> InEither(IEnumerable<string> before, IEnumerable<string> after) =>
        before.Union(after).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Hashes(BuildRecord record) =>
        record.Files.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
}

/// <summary>The kind of change to a file between two builds.</summary>
public enum ChangeKind
{
    /// <summary>The content differs.</summary>
    Changed,

    /// <summary>The file is new.</summary>
    Added,

    /// <summary>The file no longer exists.</summary>
    Removed,
}

/// <summary>A changed file of the site.</summary>
public sealed record FileChange(string Path, ChangeKind Kind);

/// <summary>A printed file that differs on paper.</summary>
/// <param name="IsFolded">Whether <paramref name="Count"/> counts sheets to fold; otherwise pages.</param>
/// <param name="Count">Current number of sheets or pages; for a removed file, the former number.</param>
/// <param name="Reprint">Numbers of the changed or new sheets or pages, from 1.</param>
public sealed record PrintedChange(string Path, ChangeKind Kind, bool IsFolded, int Count, ImmutableArray<int> Reprint)
{
    /// <summary>Compares one file; null if all its sheets are unchanged.</summary>
    internal static PrintedChange? Between(string path, PrintedFileRecord? before, PrintedFileRecord? after)
    {
        if (after is null) return new(path, ChangeKind.Removed, before!.IsFolded, before.Hashes.Length, []);
        var old = before?.Hashes ?? [];
        var reprint = Enumerable.Range(0, after.Hashes.Length).Where(i => i >= old.Length || old[i] != after.Hashes[i]).Select(i => i + 1)
            .ToImmutableArray();
        if (before is not null && reprint.IsEmpty && old.Length == after.Hashes.Length) return null;
        return new(path, BuildComparison.KindOf(before is not null, true), after.IsFolded, after.Hashes.Length, reprint);
    }
}

/// <summary>The entry of a printed file in a build record.</summary>
internal sealed record PrintedFileRecord(bool IsFolded, ImmutableArray<string> Hashes)
{
    /// <summary>All printed files of a report, by path.</summary>
    public static Dictionary<string, PrintedFileRecord> All(JsonObject? report) => (report?["printed"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .ToDictionary(file => file["path"]!.GetValue<string>(), Read, StringComparer.Ordinal);

    private static PrintedFileRecord Read(JsonObject file) =>
        new(file["way"] is not null, [.. (file["sheetHashes"] as JsonArray ?? []).Select(hash => hash!.GetValue<string>())]);
}
