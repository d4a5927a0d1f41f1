using System.Collections.Frozen;
using System.IO.Compression;
using Guidebook.Model;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// Makes compressed copies of text files, which servers send in place of the files: Brotli (RFC 7932) and gzip (RFC 1952).
/// </summary>
internal static class CompressedCopies
{
    // Smaller files fit into one packet of the network as they are.
    private const int Least = 860;
    private const int SystemOfGzip = 9;
    private const byte UnknownSystem = 255;

    private static readonly FrozenSet<string> Texts =
        new[] { ".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".ics", ".webmanifest", ".ttf", ".otf" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether copies save something: PDFs, pictures and web fonts are compressed already.</summary>
    public static bool AreWorthwhile(SitePath path, ReadOnlyMemory<byte> bytes) =>
        bytes.Length >= Least && Texts.Contains(Path.GetExtension(path.Value));

    /// <summary>The copies with the endings of their names; without time and system, so that the same file gives the same copies.</summary>
    public static IEnumerable<(string Ending, byte[] Bytes)> Create(ReadOnlyMemory<byte> bytes)
    {
        yield return (".br", Compress(bytes, output => new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true)));
        var gzip = Compress(bytes, output => new GZipStream(output, CompressionLevel.SmallestSize, leaveOpen: true));
        gzip[SystemOfGzip] = UnknownSystem;
        yield return (".gz", gzip);
    }

    private static byte[] Compress(ReadOnlyMemory<byte> bytes, Func<Stream, Stream> wrap)
    {
        using var output = new MemoryStream();
        using (var compressed = wrap(output)) compressed.Write(bytes.Span);
        return output.ToArray();
    }
}
