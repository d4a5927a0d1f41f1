using System.Buffers.Binary;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>The glyphs of a TrueType font: their number, widths and outlines.</summary>
internal sealed class TrueTypeProgram
{
    private readonly ReadOnlyMemory<byte> widths;
    private readonly int unitsPerEm;
    private readonly int wide;
    private readonly ReadOnlyMemory<byte> outlines;
    private readonly ReadOnlyMemory<byte> places;
    private readonly bool hasLongPlaces;

    private TrueTypeProgram(ReadOnlyMemory<byte> font, ReadOnlyMemory<byte> widths, int unitsPerEm, int wide, int glyphs)
    {
        (this.widths, this.unitsPerEm, this.wide, Glyphs) = (widths, unitsPerEm, wide, glyphs);
        (outlines, places) = (Table(font, "glyf") ?? default, Table(font, "loca") ?? default);
        hasLongPlaces = Number(Table(font, "head")!.Value, 50) != 0;
    }

    /// <summary>The number of glyphs.</summary>
    public int Glyphs { get; }

    /// <summary>Reads a font; null if its tables are not those of a TrueType font.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> font)
    {
        if (Table(font, "head") is not { Length: >= 54 } head || Table(font, "hhea") is not { Length: >= 36 } metrics
            || Table(font, "maxp") is not { Length: >= 6 } profile || Table(font, "hmtx") is not { } widths) return null;
        var (units, wide, glyphs) = (Number(head, 18), Number(metrics, 34), Number(profile, 4));
        return units == 0 || wide == 0 || widths.Length < 4 * wide ? null : new(font, widths, units, wide, glyphs);
    }

    /// <summary>The width of a glyph in thousandths of the type size; the last width in the table holds for all further glyphs.</summary>
    public double WidthOf(int glyph) => Number(widths, 4 * Math.Min(glyph, wide - 1)) * 1000.0 / unitsPerEm;

    /// <summary>The drawing of a glyph; empty for a blank, and for one that the font does not have.</summary>
    public ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var size = hasLongPlaces ? 4 : 2;
        if ((glyph + 2) * size > places.Length) return [];
        var (start, end) = hasLongPlaces
            ? (Long(places, glyph * size), Long(places, (glyph + 1) * size))
            : (2L * Number(places, glyph * size), 2L * Number(places, (glyph + 1) * size));
        return start <= end && end <= outlines.Length ? outlines.Span[(int)start..(int)end] : [];
    }

    private static ReadOnlyMemory<byte>? Table(ReadOnlyMemory<byte> font, string name)
    {
        if (font.Length < 12) return null;
        for (var (i, at) = (0, 12); i < Number(font, 4) && at + 16 <= font.Length; i++, at += 16)
        {
            if (!font.Span.Slice(at, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(name))) continue;
            var (offset, length) = (Long(font, at + 8), Long(font, at + 12));
            return offset + length <= font.Length ? font.Slice((int)offset, (int)length) : null;
        }

        return null;
    }

    private static int Number(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[at..]);

    private static long Long(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[at..]);
}
