using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Caching;

/// <summary>
/// The state of a folder: the names and stamps of its files. A file that was written so shortly before that another write could leave the
/// same stamp counts by its bytes.
/// </summary>
/// <param name="Path">The folder.</param>
/// <param name="Hash">The hash of all names, stamps and bytes; states with one hash are equal.</param>
/// <param name="Young">The files that count by their bytes.</param>
internal sealed record FolderState(string Path, string Hash, ImmutableArray<string> Young)
{
    /// <summary>Of a folder with more files, such as one in which many programs lie, no state is read.</summary>
    private const int Most = 50_000;

    private static readonly EnumerationOptions Everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The state of a folder; null if it cannot be told, because of a symlink, a pipe or a file that cannot be read.</summary>
    /// <param name="without">A name in the folder that is left out, such as that of a folder to which the build itself writes.</param>
    /// <param name="young">The files that count by their bytes in the state with which this one is compared; null for a new state.</param>
    public static FolderState? Read(string folder, string? without = null, IReadOnlyCollection<string>? young = null) =>
        !Directory.Exists(folder) ? new(folder, "", [])
            : BestEffort.Get(() => Read(folder, List(folder, without), young?.ToHashSet(StringComparer.Ordinal)), null);

    /// <summary>The stamps of the young files: they tell whether one of them was written while a build was at work.</summary>
    public string StampsOfYoung() => string.Join(' ', Young.Select(name => StatusOf(System.IO.Path.Join(Path, name))?.Stamp));

    private static FolderState? Read(string folder, List<(string Name, bool IsFolder)> items, HashSet<string>? young)
    {
        if (items.Count > Most) return null;
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var byBytes = ImmutableArray.CreateBuilder<string>();
        var statuses = new FileStatus?[items.Count];
        Parallel.For(
            0, items.Count, i => statuses[i] = BestEffort.Get(() => StatusOf(System.IO.Path.Join(folder, items[i].Name)), null));
        foreach (var (i, (name, isFolder)) in items.Index())
        {
            if (statuses[i] is not { } status) return null;
            if (!isFolder && (young?.Contains(name) ?? status.IsYoung)) byBytes.Add(name);
            var state = isFolder ? "folder"
                : byBytes.LastOrDefault() == name ? ContentHash.Create(File.ReadAllBytes(System.IO.Path.Join(folder, name)))
                : Format(status.Stamp);
            sum.AppendData(Encoding.UTF8.GetBytes($"{name}\0{state}\0"));
        }

        return new(folder, Convert.ToHexStringLower(sum.GetHashAndReset()), byBytes.ToImmutable());
    }

    /// <summary>All files and folders, besides those of editors and systems, which no build reads.</summary>
    private static List<(string Name, bool IsFolder)> List(string folder, string? without)
    {
        var items = new FileSystemEnumerable<(string Name, bool IsFolder)>(
            folder, (ref FileSystemEntry entry) => (NameOf(ref entry), entry.IsDirectory), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => IsMeant(ref entry, without),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                IsMeant(ref entry, without) && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        }.ToList();
        items.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return items;
    }

    private static bool IsMeant(ref FileSystemEntry entry, string? without) =>
        !SystemNames.Contains(entry.FileName, hasHidden: true)
        && !(without is not null && entry.FileName.SequenceEqual(without) && entry.Directory.Length == entry.RootDirectory.Length);

    private static string NameOf(ref FileSystemEntry entry) =>
        System.IO.Path.Join(entry.Directory[entry.RootDirectory.Length..], entry.FileName);

    /// <summary>The status of a file or folder; null for symlinks and pipes.</summary>
    private static FileStatus? StatusOf(string path)
    {
        var status = FileStatus.OfItself(path, out var isLink);
        if (isLink || status is { IsSpecial: true }) return null;
        return status ?? FileStatus.Read(path) ?? (Directory.Exists(path) ? default(FileStatus) : null);
    }

    private static string Format(FileStamp stamp) =>
        string.Create(CultureInfo.InvariantCulture, $"{stamp.Length} {stamp.Written} {stamp.Changed} {stamp.Number}");
}
