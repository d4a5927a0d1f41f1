using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Adds metadata about people, places and devices to a picture, at all places where programs and cameras write them.</summary>
internal static class Secrets
{
    public const string Person = "Secret Person";

    public const string Serial = "SN-4711-Secret";

    private static readonly byte[] Xmp = Encoding.UTF8.GetBytes(
        $"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><rdf:Seq><rdf:li>{Person}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>");

    private static readonly byte[] Note = Encoding.UTF8.GetBytes($"Taken by {Person}");

    /// <summary>The picture with all metadata.</summary>
    public static byte[] In(string sample, int orientation = 1) => Path.GetExtension(sample) switch
    {
        ".jpg" => Jpeg(Samples.Read(sample), orientation),
        ".png" => Png(Samples.Read(sample), orientation),
        ".gif" => Gif(Samples.Read(sample)),
        ".webp" => WebP(Samples.Read(sample), orientation),
        ".avif" => new SecretAvif(Samples.Read(sample), [("Exif", [0, 0, 0, 0, .. CameraExif.Block(orientation)]), ("mime", Xmp), ("av01", Note)]).Bytes,
        _ => throw new ArgumentException($"There is no such kind: {sample}.", nameof(sample)),
    };

    /// <summary>A segment of a JPEG.</summary>
    public static byte[] Segment(byte marker, params byte[] data) =>
        [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    /// <summary>A JPEG with segments after its first, which identifies the format.</summary>
    public static byte[] WithSegments(byte[] jpeg, params byte[] segments)
    {
        var first = 4 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(4));
        return [.. jpeg[..first], .. segments, .. jpeg[first..]];
    }

    /// <summary>A chunk of a WebP.</summary>
    public static byte[] Chunk(string name, params byte[] data) =>
        [.. Encoding.ASCII.GetBytes(name), .. Little(data.Length), .. data, .. new byte[data.Length % 2]];

    /// <summary>A WebP with chunks.</summary>
    public static byte[] Riff(params byte[] chunks) => [.. "RIFF"u8, .. Little(chunks.Length + 4), .. "WEBP"u8, .. chunks];

    private static byte[] Jpeg(byte[] jpeg, int orientation) =>
    [
        .. WithSegments(jpeg,
        [
            .. Segment(0xE0, [.. "JFXX\0"u8, 0x10, .. Samples.Read("photo.jpg")]), .. Segment(0xE1, [.. "Exif\0\0"u8, .. CameraExif.Block(orientation)]),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp]), .. Segment(0xE2, [.. "MPF\0"u8, .. Note]),
            .. Segment(0xEB, [.. "JP\0\u0001\0\0\0\u0001"u8, .. Note]),
            .. Segment(0xED,
                [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)(Person.Length + 5), 0x1C, 2, 80, 0, (byte)Person.Length,
                    .. Encoding.ASCII.GetBytes(Person), 0]),
            .. Segment(0xEF, Note), .. Segment(0xFE, Note),
        ]),
        .. Samples.Read("photo.jpg"), .. Note,
    ];

    private static byte[] Png(byte[] png, int orientation)
    {
        byte[] early =
            [.. DrawnPng.Chunk("eXIf", CameraExif.Block(orientation)), .. DrawnPng.Chunk("tEXt", [.. "Author\0"u8, .. Note]), .. DrawnPng.Chunk("prVt", Note)];
        byte[] late =
        [
            .. DrawnPng.Chunk("zTXt", [.. "Comment\0\0"u8, .. DrawnPng.Compressed(Note)]), .. DrawnPng.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp]),
            .. DrawnPng.Chunk("tIME", [7, 0xEA, 1, 2, 3, 4, 5]), .. DrawnPng.Chunk("sPLT", [.. "Secret\0"u8, 8, 1, 2, 3, 4, 0, 1]),
        ];
        const int header = 8 + 25;
        return [.. png[..header], .. early, .. png[header..^12], .. late, .. png[^12..], .. Note];
    }

    private static byte[] Gif(byte[] gif)
    {
        const int header = 13 + 3 * 128;
        byte[] comment = [0x21, 0xFE, (byte)Note.Length, .. Note, 0];
        byte[] trailer =
            [1, .. Enumerable.Range(0, 255).Select(number => (byte)(255 - number)), 0, 0]; // the end is found from any entry point
        byte[] xmp = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. Xmp, .. trailer];
        byte[] text = [0x21, 0x01, 12, .. new byte[12], (byte)Note.Length, .. Note, 0];
        return [.. gif[..header], .. comment, .. xmp, .. text, .. gif[header..^1], .. comment, 0x3B, .. Note];
    }

    private static byte[] WebP(byte[] webp, int orientation)
    {
        var isExtended = webp.AsSpan(12).StartsWith("VP8X"u8);
        byte[] header = isExtended
            ? [.. "VP8X"u8, 10, 0, 0, 0, (byte)(webp[20] | 0x0C), .. webp[21..30]]
            : [.. "VP8X"u8, 10, 0, 0, 0, 0x1C, 0, 0, 0, Samples.Width - 1, 0, 0, Samples.Height - 1, 0, 0];
        byte[] secrets = [.. Chunk("EXIF", CameraExif.Block(orientation)), .. Chunk("XMP ", Xmp), .. Chunk("prVt", Note)];
        return [.. Riff([.. header, .. webp[(isExtended ? 30 : 12)..], .. secrets]), .. Note];
    }

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
