using System.Text;
using Guidebook.Generator.Hashing;

namespace Guidebook.Generator.Caching;

/// <summary>A binary file that begins with the hash of all that follows, and with the version of the program that wrote it.</summary>
internal static class HashedFile
{
    private const int HashLength = 64;

    private static string Version => typeof(HashedFile).Module.ModuleVersionId.ToString();

    /// <summary>Writes a file.</summary>
    public static void Write(string path, Action<BinaryWriter> write)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            write(writer);
        }

        var whole = content.GetBuffer().AsSpan(0, (int)content.Length);
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes(ContentHash.Create(whole)));
        file.Write(whole);
    }

    /// <summary>Reads a file; null if there is none, and if it is damaged or of another version.</summary>
    public static T? Read<T>(string path, Func<BinaryReader, T?> read) where T : class
    {
        if (!File.Exists(path)) return null;
        var file = File.ReadAllBytes(path);
        if (file.Length < HashLength) return null;
        if (Encoding.ASCII.GetString(file, 0, HashLength) != ContentHash.Create(file.AsSpan(HashLength))) return null;
        using var reader = new BinaryReader(new MemoryStream(file, HashLength, file.Length - HashLength), Encoding.UTF8);
        return reader.ReadString() == Version ? read(reader) : null;
    }

    /// <summary>Writes bytes after their number.</summary>
    public static void WriteBytes(this BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Reads what <see cref="WriteBytes"/> wrote.</summary>
    public static byte[] ReadBytes(this BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    /// <summary>Writes values after their number.</summary>
    public static void WriteAll<T>(this BinaryWriter writer, IReadOnlyCollection<T> values, Action<T> write)
    {
        writer.Write(values.Count);
        foreach (var value in values) write(value);
    }

    /// <summary>Reads what <see cref="WriteAll"/> wrote.</summary>
    public static IEnumerable<T> ReadAll<T>(this BinaryReader reader, Func<T> read)
    {
        for (var left = reader.ReadInt32(); left > 0; left--) yield return read();
    }
}
