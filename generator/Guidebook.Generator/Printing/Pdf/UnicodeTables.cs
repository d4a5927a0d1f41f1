using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The tables of letters (<c>ToUnicode</c>) of fonts. Browsers write U+0000 for glyphs that stand for no single letter, such as joined
/// ones of Arabic and Devanagari, and programs end the text there: such a glyph gets U+FFFD. Its text gets its words as
/// <c>ActualText</c> from
/// <see cref="TagWords"/>.
/// </summary>
internal static class UnicodeTables
{
    private const int MostLines = 100;
    private static readonly char[] NoLetters = ['\0', '\uFEFF', '\uFFFE'];

    /// <summary>Rewrites the tables that have signs that are none.</summary>
    public static void Mend(PdfFile file)
    {
        var (forms, seen) = (new DrawnForms(file, _ => true), new HashSet<int>());
        foreach (var page in Pages.List(file))
        {
            var resources = file.Find<PdfDict>(Pages.Get(file, page)["Resources"]) ?? PdfDict.Empty;
            foreach (var used in forms.Below(resources).Select(form => form.Resources).Prepend(resources)) MendFonts(file, used, seen);
        }
    }

    private static void MendFonts(PdfFile file, PdfDict resources, HashSet<int> seen)
    {
        foreach (var font in file.Find<PdfDict>(resources["Font"])?.Values.OfType<PdfReference>() ?? [])
            if (seen.Add(font.Number) && file.Find<PdfDict>(font) is { } known
                && known["ToUnicode"] is PdfReference table) MendTable(file, known, table);
    }

    private static void MendTable(PdfFile file, PdfDict font, PdfReference table)
    {
        var texts = new FontText(file, font).Texts;
        if (!texts.Values.Any(text => text.AsSpan().ContainsAny(NoLetters))) return;
        var digits = font.Names("Subtype", "Type0") ? 4 : 2;
        var lines = texts.OrderBy(text => text.Key).Select(text => $"<{Hex(text.Key, digits)}> <{Utf16(text.Value)}>").ToArray();
        var written = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Append(CultureInfo.InvariantCulture, $"1 begincodespacerange\n<{Hex(0, digits)}> <{new string('F', digits)}>\nendcodespacerange\n");
        foreach (var some in lines.Chunk(MostLines))
            written.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n{string.Join('\n', some)}\nendbfchar\n");
        written.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        file.Set(table, Flate.Pack(PdfDict.Empty, Encoding.ASCII.GetBytes(written.ToString())));
    }

    private static string Utf16(string text) =>
        Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text.AsSpan().ContainsAny(NoLetters) ? $"{Letters.Unknown}" : text));

    private static string Hex(int code, int digits) => code.ToString("X" + digits.ToString(CultureInfo.InvariantCulture),
        CultureInfo.InvariantCulture);
}
