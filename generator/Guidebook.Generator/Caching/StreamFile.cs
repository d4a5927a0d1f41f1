using System.Text;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Reads and writes the content streams of a document's last print: the hash of all that follows, the version of the program that wrote
/// them, and the streams. A damaged file and one of another version know no stream.
/// </summary>
internal static class StreamFile
{
    private const int HashLength = 64;

    /// <summary>Writes the streams of a print.</summary>
    public static void Write(string path, KnownStreams streams)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            writer.Write(streams.Used.Count);
            foreach (var (key, bytes) in streams.Used)
            {
                writer.Write(key);
                writer.Write(bytes.Length);
                writer.Write(bytes);
            }
        }

        var whole = content.GetBuffer().AsSpan(0, (int)content.Length);
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes(ContentHash.Create(whole)));
        file.Write(whole);
    }

    /// <summary>Reads the streams of the last print.</summary>
    public static KnownStreams Read(string path)
    {
        if (!File.Exists(path)) return new();
        var file = File.ReadAllBytes(path);
        if (file.Length < HashLength) return new();
        if (Encoding.ASCII.GetString(file, 0, HashLength) != ContentHash.Create(file.AsSpan(HashLength))) return new();
        using var reader = new BinaryReader(new MemoryStream(file, HashLength, file.Length - HashLength), Encoding.UTF8);
        if (reader.ReadString() != Version) return new();
        var (count, streams) = (reader.ReadInt32(), new Dictionary<string, byte[]>(StringComparer.Ordinal));
        for (var i = 0; i < count; i++) streams[reader.ReadString()] = reader.ReadBytes(reader.ReadInt32());
        return new(streams);
    }

    private static string Version => typeof(KnownStreams).Module.ModuleVersionId.ToString();
}
