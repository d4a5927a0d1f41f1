using System.Security.Cryptography;

namespace Guidebook.Tests;

/// <summary>Helpers for folders of files.</summary>
public static class Files
{
    /// <summary>The paths of all files below a folder, with forward slashes, in order.</summary>
    public static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Copies a folder recursively; skips a missing one.</summary>
    public static void Copy(string from, string to)
    {
        if (!Directory.Exists(from)) return;
        Directory.CreateDirectory(to);
        foreach (var path in Below(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(Path.Combine(from, path), Path.Combine(to, path), overwrite: true);
        }
    }

    /// <summary>One line for each file below a folder: its path and the hash of its bytes.</summary>
    public static string Print(string folder) => string.Join('\n', Below(folder)
        .Select(path => $"{path} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path))))}"));

    /// <summary>The same with the times of files and folders, which detects every write.</summary>
    public static string PrintWithTimes(string folder) =>
        string.Join('\n', Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => FormattableString.Invariant($"{path} {File.GetLastWriteTimeUtc(path).Ticks}"))
        .Append(Print(folder)));
}
