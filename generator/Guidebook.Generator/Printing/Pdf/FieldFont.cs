using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Typefaces.Fonts;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The font of typed text, embedded whole, because nobody knows what will be typed. Character codes are the code points of Unicode, two
/// bytes each, so that every reader finds the code of every letter. A simple font would have 256 letters: too few for Polish, Greek and
/// Cyrillic.
/// </summary>
internal static class FieldFont
{
    private const int LastCode = 0xFFFF;
    private const int RowLength = 0x100;

    // CMap, "bfrange": at most 100 ranges in a block, none across the first byte.
    private const int MostRanges = 100;

    // PDF 32000-1, table 123: serif, and symbolic as every font with codes of its own.
    private const int Flags = 2 | 4;
    private const int Stem = 80;

    /// <summary>Adds the font to the file.</summary>
    /// <param name="name">The PostScript name.</param>
    /// <param name="bytes">The TrueType font.</param>
    public static PdfReference Add(PdfFile file, string name, ReadOnlySpan<byte> bytes)
    {
        var font = TrueTypeFont.Read(bytes);
        var glyphs = font.Glyphs.Where(glyph => glyph.Key is >= ' ' and < LastCode).ToImmutableSortedDictionary();
        var descendant = PdfDict.Empty
            .With("Type", new PdfName("Font"))
            .With("Subtype", new PdfName("CIDFontType2"))
            .With("BaseFont", new PdfName(name))
            .With("CIDSystemInfo", SystemInfo("Adobe", "Identity"))
            .With("FontDescriptor", file.Add(Descriptor(file, name, font)))
            .With("DW", new PdfNumber(Scale(font, font.Advances[0])))
            .With("W", file.Add(Widths(font, glyphs)))
            .With("CIDToGIDMap", file.Add(Flate.Pack(PdfDict.Empty, GlyphMap(glyphs))));
        return file.Add(PdfDict.Empty
            .With("Type", new PdfName("Font"))
            .With("Subtype", new PdfName("Type0"))
            .With("BaseFont", new PdfName(name))
            .With("Encoding", new PdfName("Identity-H"))
            .With("DescendantFonts", new PdfArray([file.Add(descendant)]))
            .With("ToUnicode", file.Add(Flate.Pack(PdfDict.Empty, Encoding.ASCII.GetBytes(ToUnicode(glyphs))))));
    }

    private static PdfDict SystemInfo(string registry, string ordering) => PdfDict.Empty
        .With("Registry", new PdfString(registry)).With("Ordering", new PdfString(ordering)).With("Supplement", new PdfNumber(0));

    private static PdfDict Descriptor(PdfFile file, string name, TrueTypeFont font) => PdfDict.Empty
        .With("Type", new PdfName("FontDescriptor"))
        .With("FontName", new PdfName(name))
        .With("Flags", new PdfNumber(Flags))
        .With("FontBBox", PdfArray.OfNumbers(
            Scale(font, font.Box.Left), Scale(font, font.Box.Bottom), Scale(font, font.Box.Right), Scale(font, font.Box.Top)))
        .With("ItalicAngle", new PdfNumber(0))
        .With("Ascent", new PdfNumber(Scale(font, font.Ascent)))
        .With("Descent", new PdfNumber(Scale(font, font.Descent)))
        .With("CapHeight", new PdfNumber(Scale(font, font.Ascent)))
        .With("StemV", new PdfNumber(Stem))
        .With("FontFile2", file.Add(Flate.Pack(PdfDict.Empty.With("Length1", new PdfNumber(font.File.Length)), font.File)));

    /// <summary>The widths of adjacent codes: the first code, then an array.</summary>
    private static PdfArray Widths(TrueTypeFont font, ImmutableSortedDictionary<int, int> glyphs)
    {
        var widths = ImmutableArray.CreateBuilder<PdfValue>();
        foreach (var run in glyphs.Keys.Index().GroupBy(code => code.Item - code.Index))
        {
            widths.Add(new PdfNumber(run.First().Item));
            widths.Add(new PdfArray([.. run.Select(code => new PdfNumber(Scale(font, font.Advances[glyphs[code.Item]])))]));
        }

        return new(widths.ToImmutable());
    }

    /// <summary>The glyph of every code, two bytes each.</summary>
    private static byte[] GlyphMap(ImmutableSortedDictionary<int, int> glyphs)
    {
        var map = new byte[2 * (LastCode + 1)];
        foreach (var (code, glyph) in glyphs) (map[2 * code], map[2 * code + 1]) = ((byte)(glyph >> 8), (byte)glyph);
        return map;
    }

    /// <summary>The table by which readers find the code of a letter: both are the same number.</summary>
    private static string ToUnicode(ImmutableSortedDictionary<int, int> glyphs)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in glyphs.Keys.Select(code => code / RowLength).Distinct().Chunk(MostRanges))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfrange\n");
            foreach (var row in block) map.Append(CultureInfo.InvariantCulture, $"<{row:X2}00> <{row:X2}FF> <{row:X2}00>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private static double Scale(TrueTypeFont font, int units) => Math.Round(1000.0 * units / font.UnitsPerEm);
}
