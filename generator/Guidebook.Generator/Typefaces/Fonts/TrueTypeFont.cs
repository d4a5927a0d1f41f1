namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>A TrueType font with its metrics; lengths are in units of the em.</summary>
/// <param name="UnitsPerEm">The number of units in an em.</param>
/// <param name="Box">The box around all glyphs.</param>
/// <param name="Ascent">Height above the baseline.</param>
/// <param name="Descent">Depth below the baseline; negative.</param>
/// <param name="Glyphs">The glyph of each code point.</param>
/// <param name="Advances">The advance width of each glyph.</param>
internal sealed record TrueTypeFont(
    int UnitsPerEm, GlyphBox Box, int Ascent, int Descent, IReadOnlyDictionary<int, int> Glyphs, int[] Advances)
{
    /// <summary>The tables that draw glyphs; those that place, combine and name them are left out.</summary>
    private static readonly string[] Drawing = ["cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "prep"];

    /// <summary>The font file, reduced to the tables that draw glyphs.</summary>
    public required byte[] File { get; init; }

    /// <summary>Reads a font.</summary>
    /// <exception cref="FontFormatException">The bytes are no sound TrueType font.</exception>
    public static TrueTypeFont Read(ReadOnlySpan<byte> bytes)
    {
        var tables = Sfnt.Tables(bytes);
        if (!tables.ContainsKey("glyf")) throw new FontFormatException("The font has no TrueType outlines.");
        var head = tables["head"].Span;
        var hhea = tables["hhea"].Span;
        var box = new GlyphBox(Signed(head, 36), Signed(head, 38), Signed(head, 40), Signed(head, 42));
        var glyphs = CharacterMap.ReadGlyphs(tables["cmap"].Span);
        var advances = ReadAdvances(tables["hmtx"].Span, FontReader.ShortAt(hhea, 34), FontReader.ShortAt(tables["maxp"].Span, 4));
        return new(FontReader.ShortAt(head, 18), box, Signed(hhea, 4), Signed(hhea, 6), glyphs, advances)
        {
            File = Sfnt.Write(tables.Where(table => Drawing.Contains(table.Key)).ToDictionary(StringComparer.Ordinal)),
        };
    }

    /// <summary>The advance widths: glyphs past the last metric have the same width as its glyph.</summary>
    private static int[] ReadAdvances(ReadOnlySpan<byte> table, int metrics, int glyphs)
    {
        const int metricLength = 4;
        var advances = new int[glyphs];
        for (var glyph = 0; glyph < glyphs; glyph++)
            advances[glyph] = FontReader.ShortAt(table, metricLength * Math.Min(glyph, metrics - 1));
        return advances;
    }

    private static int Signed(ReadOnlySpan<byte> table, int offset) => (short)FontReader.ShortAt(table, offset);
}

/// <summary>The box around the glyphs of a font, in units of the em.</summary>
internal readonly record struct GlyphBox(int Left, int Bottom, int Right, int Top);
