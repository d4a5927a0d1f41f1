using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The appearance streams of empty form fields: transparent, because the printed boxes must show through.</summary>
internal static class FieldAppearance
{
    private const double FontSize = 11;

    /// <summary>Maximum font size as a share of a low field's height.</summary>
    private const double LetterShare = 0.8;

    /// <summary>The share of a quarter circle that the handle of a curve has.</summary>
    private const double Handle = 0.5523;

    /// <summary>The form's resource name of its text font.</summary>
    public const string Font = "Typed";

    /// <summary>The resource name of the font that readers use for their own tick marks.</summary>
    public const string SignFont = "ZaDb";

    /// <summary>The default appearance of text in a field of a given height, in points.</summary>
    public static PdfString Text(double height) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{Font} {Math.Min(FontSize, height * LetterShare):0.##} Tf 0 g"));

    /// <summary>The appearance of an empty text field; needs no font.</summary>
    public static PdfData Empty(double width, double height) => Form(PdfArray.OfNumbers(0, 0, width, height), "/Tx BMC\nEMC\n");

    /// <summary>The appearance of an empty checkbox or radio button.</summary>
    public static PdfData Off(PdfArray box) => Form(box, "");

    /// <summary>The appearance of a ticked checkbox: a cross of two strokes, which needs no font.</summary>
    public static PdfData Cross(double width, double height)
    {
        var (side, pen) = (Math.Min(width, height), Math.Max(1, Math.Min(width, height) / 11));
        var (left, bottom, length) = ((width - side) / 2 + side * 0.22, (height - side) / 2 + side * 0.22, side * 0.56);
        return Form(PdfArray.OfNumbers(0, 0, width, height), string.Create(CultureInfo.InvariantCulture,
            $"q 0 G {pen:0.##} w 1 J {left:0.##} {bottom:0.##} m {left + length:0.##} {bottom + length:0.##} l {left:0.##} {bottom + length:0.##} m {left + length:0.##} {bottom:0.##} l S Q\n"));
    }

    /// <summary>The appearance of a chosen radio button: a disc, which needs no font.</summary>
    public static PdfData Dot(double width, double height)
    {
        var (x, y, r) = (width / 2, height / 2, Math.Min(width, height) * 0.26);
        var k = r * Handle;
        return Form(PdfArray.OfNumbers(0, 0, width, height), string.Create(CultureInfo.InvariantCulture,
            $"q 0 g {x - r:0.##} {y:0.##} m {x - r:0.##} {y + k:0.##} {x - k:0.##} {y + r:0.##} {x:0.##} {y + r:0.##} c {x + k:0.##} {y + r:0.##} {x + r:0.##} {y + k:0.##} {x + r:0.##} {y:0.##} c ")
            + string.Create(CultureInfo.InvariantCulture,
            $"{x + r:0.##} {y - k:0.##} {x + k:0.##} {y - r:0.##} {x:0.##} {y - r:0.##} c {x - k:0.##} {y - r:0.##} {x - r:0.##} {y - k:0.##} {x - r:0.##} {y:0.##} c f Q\n"));
    }

    private static PdfData Form(PdfArray box, string content) => new(
        PdfDict.Empty
            .With("Type", new PdfName("XObject"))
            .With("Subtype", new PdfName("Form"))
            .With("BBox", box)
            .With("Resources", PdfDict.Empty),
        Encoding.ASCII.GetBytes(content));
}
