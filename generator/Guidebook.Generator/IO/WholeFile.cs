namespace Guidebook.Generator.IO;

/// <summary>Writes a file completely or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a new file and its folder; an existing file stays as it is, which throws <see cref="IOException"/>.</summary>
    public static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Write(path, bytes, overwrite: false);
    }

    /// <summary>Replaces the content of a file, through a symbolic link too.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes) =>
        Write(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, bytes, overwrite: true);

    /// <summary>Writes a file and its folder unless it has this content already; returns whether it was written. Several writers
    /// at a time, such as two builds of a guide, do not disturb each other: the last one wins.</summary>
    public static bool Update(string path, ReadOnlySpan<byte> bytes)
    {
        if (File.Exists(path))
        {
            if (File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return false;
            Replace(path, bytes);
            return true;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Write(path, bytes, overwrite: true);
        return true;
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        // Names with a leading dot are never read as content, even while 'serve' watches.
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (overwrite && !OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
