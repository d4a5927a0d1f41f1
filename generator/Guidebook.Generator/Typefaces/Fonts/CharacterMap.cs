namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>
/// The table <c>cmap</c>: the glyphs of code points. Reads the formats that fonts for browsers have: 4, 6 and 12.
/// </summary>
internal static class CharacterMap
{
    /// <summary>The code points of all Unicode subtables.</summary>
    public static CodePointSet Read(ReadOnlySpan<byte> table) => CodePointSet.From(ReadGlyphs(table).Keys);

    /// <summary>The glyph of each code point of all Unicode subtables.</summary>
    public static Dictionary<int, int> ReadGlyphs(ReadOnlySpan<byte> table)
    {
        var reader = new FontReader(table) { At = 2 };
        var count = reader.Short();
        var found = new Dictionary<int, int>();
        for (var i = 0; i < count; i++)
        {
            var (platform, encoding, offset) = (reader.Short(), reader.Short(), reader.Long());
            if (platform is not (0 or 3) || (platform == 3 && encoding is not (1 or 10))) continue;
            var subtable = new FontReader(table) { At = offset };
            switch (subtable.Short())
            {
                case 4: ReadSegments(table, offset, found); break;
                case 6: ReadArray(ref subtable, found); break;
                case 12: ReadGroups(ref subtable, found); break;
            }
        }

        return found;
    }

    /// <summary>Format 4: segments of the basic plane.</summary>
    private static void ReadSegments(ReadOnlySpan<byte> table, int start, Dictionary<int, int> found)
    {
        var count = new FontReader(table) { At = start + 6 }.Short() / 2;
        for (var i = 0; i < count; i++)
        {
            var last = FontReader.ShortAt(table, start + 14 + (2 * i));
            var first = FontReader.ShortAt(table, start + 16 + (2 * (count + i)));
            var (delta, offsetAt) = (FontReader.ShortAt(table, start + 16 + (2 * ((2 * count) + i))), start + 16 + (2 * ((3 * count) + i)));
            var offset = FontReader.ShortAt(table, offsetAt);
            for (var code = first; code <= last && code < 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : FontReader.ShortAt(table, offsetAt + offset + (2 * (code - first)));
                if (glyph != 0 && ((glyph + delta) & 0xFFFF) is not 0 and var shown) found[code] = shown;
            }
        }
    }

    /// <summary>Format 6: an array of glyphs for adjacent code points.</summary>
    private static void ReadArray(ref FontReader reader, Dictionary<int, int> found)
    {
        reader.Take(4);
        var (first, count) = (reader.Short(), reader.Short());
        for (var i = 0; i < count; i++)
            if (reader.Short() is not 0 and var glyph) found[first + i] = glyph;
    }

    /// <summary>Format 12: groups of code points of all planes.</summary>
    private static void ReadGroups(ref FontReader reader, Dictionary<int, int> found)
    {
        reader.Take(10);
        var count = reader.Long();
        for (var i = 0; i < count; i++)
        {
            var (first, last, glyph) = (reader.Long(), reader.Long(), reader.Long());
            if (last > 0x10FFFF) throw new FontFormatException();
            for (var code = first; code <= last; code++)
                if (glyph + code - first is not 0 and var shown) found[code] = shown;
        }
    }
}
