using System.IO.Enumeration;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Caching;

/// <summary>Computes a number from the names and stamps of all files in a folder; a different number indicates a change.</summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions Everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>The fingerprint of a folder; 0 if there is none.</summary>
    public static long Create(string folder) => BestEffort.Get(() =>
    {
        var fingerprint = 0L;
        // File systems list files in any order, so the sum must not depend on it.
        foreach (var path in new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything))
            fingerprint += HashCode.Combine(path, FileStamp.Read(path)) * 2654435761L;
        return fingerprint;
    }, 0);

    /// <summary>The identity of the folder that currently has this path; null if there is none.</summary>
    public static long? FindIdentity(string folder) => !Directory.Exists(folder) ? null
        : NativeStamp.Read(folder)?.Number ?? Directory.GetCreationTimeUtc(folder).Ticks;
}
