using System.Globalization;
using Guidebook.Generator.Hashing;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The stated widths of the glyphs of a composite font, in thousandths of the type size.</summary>
internal sealed class GlyphWidths
{
    private const double Usual = 1000; // ISO 32000-1, table 117: the width of glyphs in a font that states none.
    private readonly Dictionary<int, double> widths = [];
    private readonly double standard;
    private readonly Lazy<string> fingerprint;

    /// <summary>Reads the table of a font: a first code and their widths, or the first and last code of a run with one width.</summary>
    /// <param name="descendant">The font with the glyphs, below the composite font.</param>
    public GlyphWidths(PdfFile file, PdfDict descendant)
    {
        fingerprint = new(() => ContentHash.Create(widths.OrderBy(width => width.Key).Prepend(new(-1, standard)).Select(Format)));
        standard = descendant["DW"] is PdfNumber number ? number.Value : Usual;
        var items = file.Find<PdfArray>(descendant["W"])?.Items ?? [];
        for (var i = 0; i + 1 < items.Length;)
        {
            if (items[i] is not PdfNumber { Whole: { } first }) return;
            if (file.Find<PdfArray>(items[i + 1]) is { } each)
            {
                for (var code = 0; code < each.Items.Length; code++)
                    if (each.Items[code] is PdfNumber width) widths[first + code] = width.Value;
                i += 2;
            }
            else if (i + 2 < items.Length && items[i + 1] is PdfNumber { Whole: { } last } && items[i + 2] is PdfNumber same)
            {
                for (var code = first; code <= Math.Min(last, ushort.MaxValue); code++) widths[code] = same.Value;
                i += 3;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>The same text for the same widths.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>The width of a glyph.</summary>
    public double Of(int code) => widths.GetValueOrDefault(code, standard);

    private static string Format(KeyValuePair<int, double> width) =>
        string.Create(CultureInfo.InvariantCulture, $"{width.Key}={width.Value:R}");
}
