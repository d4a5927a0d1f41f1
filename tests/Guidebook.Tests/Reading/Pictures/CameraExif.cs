using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>An Exif block as written by a camera: author, position, device, and a thumbnail.</summary>
internal static class CameraExif
{
    private const int Ascii = 2;
    private const int Short = 3;
    private const int Long = 4;
    private const int Rational = 5;
    private const int Header = 8;

    /// <summary>The block, little-endian.</summary>
    public static byte[] Block(int orientation)
    {
        Entry[] owner = [Text(0xA430, Secrets.Person), Text(0xA431, Secrets.Serial)];
        Entry[] position = [Text(1, "N"), new(2, Rational, 3, Rationals(52, 6, 0)), Text(3, "E"), new(4, Rational, 3, Rationals(13, 12, 0))];
        var thumbnail = Samples.Read("photo.jpg");
        Entry[] first =
        [
            Text(0x010E, $"The house of {Secrets.Person}"), Text(0x010F, "Secret Camera Works"), new(0x0112, Short, 1, [(byte)orientation, 0, 0, 0]), Text(0x013B, Secrets.Person),
            new(0x8769, Long, 1, []), new(0x8825, Long, 1, []),
        ];
        var (ownerAt, positionAt) = (Header + LengthOf(first), Header + LengthOf(first) + LengthOf(owner));
        var secondAt = positionAt + LengthOf(position);
        (first[4], first[5]) = (first[4] with { Data = Little(ownerAt) }, first[5] with { Data = Little(positionAt) });
        Entry[] second = [new(0x0201, Long, 1, []), new(0x0202, Long, 1, Little(thumbnail.Length))];
        second[0] = second[0] with { Data = Little(secondAt + LengthOf(second)) };
        return
        [
            .. "II"u8, 42, 0, .. Little(Header), .. Directory(first, Header, secondAt), .. Directory(owner, ownerAt, 0),
            .. Directory(position, positionAt, 0), .. Directory(second, secondAt, 0), .. thumbnail,
        ];
    }

    /// <summary>A block with only the orientation, in either byte order.</summary>
    public static byte[] Turned(int orientation, bool isBig) => isBig
        ? [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]
        : [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, Short, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];

    private static Entry Text(int tag, string text) => new(tag, Ascii, text.Length + 1, Encoding.ASCII.GetBytes(text + "\0"));

    private static byte[] Rationals(params int[] numbers) => [.. numbers.SelectMany(number => (byte[])[.. Little(number), .. Little(1)])];

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static int LengthOf(Entry[] entries) =>
        2 + entries.Length * 12 + 4 + entries.Sum(entry => entry.Data.Length > 4 ? entry.Data.Length : 0);

    /// <summary>
    /// A directory: the number of entries, the entries, the offset of the next directory, and values that are too long for an entry.
    /// </summary>
    private static byte[] Directory(Entry[] entries, int at, int next)
    {
        var (table, rest) = (new List<byte>(), new List<byte>());
        foreach (var entry in entries)
        {
            table.AddRange([(byte)entry.Tag, (byte)(entry.Tag >> 8), (byte)entry.Type, 0, .. Little(entry.Count)]);
            var isLong = entry.Data.Length > 4;
            table.AddRange(
                isLong ? Little(at + 2 + entries.Length * 12 + 4 + rest.Count) : [.. entry.Data, .. new byte[4 - entry.Data.Length]]);
            if (isLong) rest.AddRange(entry.Data);
        }

        return [(byte)entries.Length, 0, .. table, .. Little(next), .. rest];
    }

    private sealed record Entry(int Tag, int Type, int Count, byte[] Data);
}
