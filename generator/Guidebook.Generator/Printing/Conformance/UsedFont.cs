using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>A font with the codes that a file shows of it.</summary>
/// <param name="Descendant">The font with the glyphs: of a composite font the one below it, else the font itself.</param>
/// <param name="Program">The TrueType font in the file; null for none.</param>
/// <param name="Letters">The letters of each code.</param>
internal sealed record UsedFont(
    PdfDict Dict, PdfDict Descendant, PdfDict Descriptor, TrueTypeProgram? Program, IReadOnlyDictionary<int, string> Letters)
{
    private readonly Dictionary<int, double> widths = [];

    /// <summary>The shown codes.</summary>
    public required ImmutableSortedSet<int> Codes { get; init; }

    /// <summary>The shown codes in texts that do not say their words.</summary>
    public required ImmutableSortedSet<int> WithoutWords { get; init; }

    /// <summary>The name in the file.</summary>
    public string Name => (Dict["BaseFont"] as PdfName ?? Dict["Name"] as PdfName)?.Value ?? "";

    /// <summary>Whether its glyphs are drawings in the file (Type 3), such as emoji.</summary>
    public bool IsDrawn => Dict.Names("Subtype", "Type3");

    /// <summary>Reads a font.</summary>
    public static UsedFont Read(PdfFile file, PdfDict dict, ShownCodes shown)
    {
        var descendant = file.Find<PdfDict>(file.Find<PdfArray>(dict["DescendantFonts"])?.Items.FirstOrDefault()) ?? dict;
        var descriptor = file.Find<PdfDict>(descendant["FontDescriptor"]) ?? PdfDict.Empty;
        var program = file.Find<PdfData>(descriptor["FontFile2"]) is { } data ? TrueTypeProgram.Read(Flate.Unpack(data)) : null;
        var font = new UsedFont(dict, descendant, descriptor, program, new FontText(file, dict).Texts)
        {
            Codes = [.. shown.All],
            WithoutWords = [.. shown.WithoutWords],
        };
        font.ReadWidths(file);
        return font;
    }

    /// <summary>The stated width of a glyph, in thousandths of the type size.</summary>
    public double WidthOf(int code) =>
        widths.TryGetValue(code, out var width) ? width : Descendant["DW"] is PdfNumber standard ? standard.Value : 1000;

    /// <summary>Reads the table of widths: a first code and their widths, or the first and last code of a run with one width.</summary>
    private void ReadWidths(PdfFile file)
    {
        var items = file.Find<PdfArray>(Descendant["W"])?.Items ?? [];
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
            else return;
        }
    }
}
