using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Caching;

/// <summary>Reads and writes the content streams of a document's last print.</summary>
internal static class StreamFile
{
    /// <summary>Writes the streams of a print.</summary>
    public static void Write(string path, KnownStreams streams) => HashedFile.Write(path, writer => writer.WriteAll(streams.Used, stream =>
    {
        writer.Write(stream.Key);
        writer.WriteBytes(stream.Value.Content);
        writer.WriteAll(stream.Value.Resources, resource =>
        {
            foreach (var text in (string[])[resource.Kind, resource.Written, resource.Name]) writer.Write(text);
        });
    }));

    /// <summary>Reads the streams of the last print; none from a damaged file and one of another version.</summary>
    public static KnownStreams Read(string path) => HashedFile.Read(path, reader => new KnownStreams(
        reader.ReadAll(() => KeyValuePair.Create(reader.ReadString(), Read(reader))).ToDictionary())) ?? new();

    private static CompactedStream Read(BinaryReader reader) => new(
        reader.ReadBytes(), [.. reader.ReadAll(() => new NamedResource(reader.ReadString(), reader.ReadString(), reader.ReadString()))]);
}
