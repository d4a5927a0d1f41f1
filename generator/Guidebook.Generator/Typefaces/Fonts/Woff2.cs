using System.Collections.Immutable;
using System.IO.Compression;

namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>
/// The tables of a WOFF 2 file (W3C, WOFF File Format 2.0), which are compressed together. Glyph tables stay in their transformed form.
/// </summary>
internal static class Woff2
{
    private const int HeaderLength = 48;

    /// <summary>The index that says that the tag follows.</summary>
    private const int OwnTag = 63;

    /// <summary>The known tags by index (section 4.1); a tag of three letters ends in a space.</summary>
    private static readonly ImmutableArray<string> Tags =
    [
        .. """
        cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx kern LTSH PCLT
        VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG sbix acnt avar bdat bloc bsln cvar
        fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.PadRight(4)),
    ];

    /// <summary>The tables by tag.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Tables(ReadOnlySpan<byte> bytes)
    {
        var reader = new FontReader(bytes) { At = 4 };
        if (reader.Tag() == "ttcf") throw new FontFormatException("A collection of fonts.");
        reader.At = 12;
        var count = reader.Short();
        reader.At = 20;
        var compressed = reader.Long();
        reader.At = HeaderLength;
        var places = new List<(string Tag, int Length)>(count);
        for (var i = 0; i < count; i++) places.Add(Entry(ref reader));
        var total = places.Sum(place => (long)place.Length);
        if (total > FontLimits.LargestTable) throw new FontFormatException();
        var data = Decompress(reader.Take(compressed), (int)total);
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var at = 0;
        foreach (var (tag, length) in places)
        {
            tables[tag] = data.AsMemory(at, length);
            at += length;
        }

        return tables;
    }

    /// <summary>An entry of the table directory: the tag, and the length in the decompressed data.</summary>
    private static (string Tag, int Length) Entry(ref FontReader reader)
    {
        var flags = reader.Byte();
        var tag = (flags & OwnTag) == OwnTag ? reader.Tag() : Tags[flags & OwnTag];
        var (length, version) = (reader.Number(), flags >> 6);
        var isTransformed = tag is "glyf" or "loca" ? version != 3 : version != 0;
        return (tag, isTransformed ? reader.Number() : length);
    }

    private static byte[] Decompress(ReadOnlySpan<byte> compressed, int length)
    {
        var data = new byte[length];
        return BrotliDecoder.TryDecompress(compressed, data, out var written) && written == length ? data : throw new FontFormatException();
    }
}
