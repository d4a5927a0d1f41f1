using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>An AVIF with additional items: Exif, XMP, a thumbnail, and proprietary boxes.</summary>
internal sealed class SecretAvif
{
    private readonly List<(string Name, byte[] Body)> meta;
    private readonly (string Kind, byte[] Data)[] secrets;
    private readonly int firstNew;

    public SecretAvif(byte[] avif, (string Kind, byte[] Data)[] secrets)
    {
        this.secrets = secrets;
        var file = BoxesOf(avif);
        meta = BoxesOf(file[1].Body[4..]);
        firstNew = Short(meta.Find(box => box.Name == "iinf").Body, 4) + 1;
        var (brands, own, pixels) = (Box("ftyp", file[0].Body), Box("free", Encoding.ASCII.GetBytes(Secrets.Person)), Box("mdat", file[2].Body));
        var length = Meta(0, 0).Length;
        var moved = length - file[1].Body.Length - 8 + own.Length;
        Bytes =
        [
            .. brands, .. Meta(moved, brands.Length + length + own.Length + pixels.Length + 8), .. own, .. pixels,
            .. Box("mdat", [.. secrets.SelectMany(secret => secret.Data)]),
            .. Box("uuid", [.. new byte[16], .. Encoding.ASCII.GetBytes(Secrets.Serial)]),
        ];
    }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>A box.</summary>
    public static byte[] Box(string name, params byte[] body) =>
        [.. DrawnPng.Big(body.Length + 8), .. Encoding.ASCII.GetBytes(name), .. body];

    /// <summary>A sequence of boxes.</summary>
    public static List<(string Name, byte[] Body)> BoxesOf(byte[] bytes)
    {
        var boxes = new List<(string, byte[])>();
        for (var at = 0; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            boxes.Add((Encoding.ASCII.GetString(bytes, at + 4, 4), bytes[(at + 8)..(at + length)]));
            at += length;
        }

        return boxes;
    }

    private static int Short(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private static byte[] Short(int number) => [(byte)(number >> 8), (byte)number];

    /// <param name="moved">The offset by which the pixels have moved in the file.</param>
    /// <param name="start">The position of the secrets.</param>
    private byte[] Meta(int moved, int start) =>
        Box("meta",
            [0, 0, 0, 0, .. meta.Where(box => box.Name != "iref")
                .SelectMany(box => Box(box.Name, Changed(box.Name, box.Body, moved, start))), .. References()]);

    private byte[] Changed(string name, byte[] body, int moved, int start) => name switch
    {
        "hdlr" => [.. body[..^1], .. Encoding.ASCII.GetBytes(Secrets.Person), 0],
        "iinf" => [.. body[..4], .. Short(firstNew - 1 + secrets.Length), .. body[6..],
            .. secrets.SelectMany((secret, i) => Kind(secret.Kind, firstNew + i))],
        "iloc" => Locations(body, moved, start),
        "iprp" => [.. BoxesOf(body).SelectMany(box => Box(box.Name, box.Name == "ipma" ? Associated(box.Body) : box.Body))],
        _ => body,
    };

    private static byte[] Kind(string kind, int number) => Box("infe",
        [2, 0, 0, 0, .. Short(number), 0, 0, .. Encoding.ASCII.GetBytes($"{kind}{Secrets.Person}\0{(kind == "mime" ? "application/rdf+xml\0" : "")}")]);

    /// <summary>
    /// A thumbnail needs properties of a picture, because decoders reject the file otherwise: the first three, of which the third is
    /// essential.
    /// </summary>
    private byte[] Associated(byte[] body)
    {
        var thumbnails = Enumerable.Range(0, secrets.Length).Where(i => secrets[i].Kind == "av01").ToList();
        return [.. body[..4], .. DrawnPng.Big(BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(4)) + thumbnails.Count), .. body[8..],
            .. thumbnails.SelectMany(i => (byte[])[.. Short(firstNew + i), 3, 1, 2, 0x83])];
    }

    /// <summary>Entries of 14 bytes: item, file, number of extents, offset, length.</summary>
    private byte[] Locations(byte[] body, int moved, int start)
    {
        var entries = body[8..];
        for (var at = 6; at < entries.Length; at += 14) DrawnPng.Big(BinaryPrimitives.ReadInt32BigEndian(entries.AsSpan(at)) + moved)
            .CopyTo(entries, at);
        var locations = new List<byte>([.. body[..6], .. Short(firstNew - 1 + secrets.Length), .. entries]);
        for (var (i, at) = (0, start); i < secrets.Length; at += secrets[i++].Data.Length)
            locations.AddRange([.. Short(firstNew + i), 0, 0, 0, 1, .. DrawnPng.Big(at), .. DrawnPng.Big(secrets[i].Data.Length)]);
        return [.. locations];
    }

    private byte[] References()
    {
        var old = meta.Find(box => box.Name == "iref").Body ?? [0, 0, 0, 0];
        return Box("iref",
            [.. old, .. secrets.SelectMany((secret, i) => Box(secret.Kind == "av01" ? "thmb" : "cdsc", [.. Short(firstNew + i), 0, 1, 0, 1]))]);
    }
}
