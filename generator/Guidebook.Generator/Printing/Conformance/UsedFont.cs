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
    /// <summary>The shown codes.</summary>
    public required ImmutableSortedSet<int> Codes { get; init; }

    /// <summary>The shown codes in texts that do not say their words.</summary>
    public required ImmutableSortedSet<int> WithoutWords { get; init; }

    /// <summary>The stated widths of the glyphs.</summary>
    public required GlyphWidths Widths { get; init; }

    /// <summary>The name in the file.</summary>
    public string Name => (Dict["BaseFont"] as PdfName ?? Dict["Name"] as PdfName)?.Value ?? "";

    /// <summary>Whether its glyphs are drawings in the file (Type 3), such as emoji.</summary>
    public bool IsDrawn => Dict.Names("Subtype", "Type3");

    /// <summary>Reads a font.</summary>
    public static UsedFont Read(PdfFile file, PdfDict dict, ShownCodes shown)
    {
        var descendant = file.Find<PdfDict>(file.Find<PdfArray>(dict["DescendantFonts"])?.Items.FirstOrDefault()) ?? dict;
        var descriptor = file.DictOf(descendant["FontDescriptor"]);
        var program = file.Find<PdfData>(descriptor["FontFile2"]) is { } data ? TrueTypeProgram.Read(Flate.Unpack(data)) : null;
        return new(dict, descendant, descriptor, program, new FontText(file, dict).Texts)
        {
            Codes = [.. shown.All],
            WithoutWords = [.. shown.WithoutWords],
            Widths = new(file, descendant),
        };
    }

    /// <summary>The stated width of a glyph, in thousandths of the type size.</summary>
    public double WidthOf(int code) => Widths.Of(code);
}
