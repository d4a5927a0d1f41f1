using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The appearance streams of empty form fields: transparent, because the printed lines and boxes must show through.</summary>
internal static class FieldAppearance
{
    private const double FontSize = 11;

    /// <summary>Maximum font size as a share of a low field's height.</summary>
    private const double LetterShare = 0.8;

    /// <summary>The form's resource name of its text font.</summary>
    public const string Font = "Helv";

    /// <summary>The resource name of the font that readers use for their own tick marks.</summary>
    public const string SignFont = "ZaDb";

    /// <summary>The default appearance of text in a field of a given height, in points.</summary>
    public static PdfString Text(double height) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{Font} {Math.Min(FontSize, height * LetterShare):0.##} Tf 0 g"));

    /// <summary>The appearance of an empty text field; needs no font.</summary>
    public static PdfData Empty(double width, double height) => Form(width, height, "/Tx BMC\nEMC\n");

    /// <summary>The appearance of an empty checkbox.</summary>
    public static PdfData Off(double width, double height) => Form(width, height, "");

    /// <summary>The appearance of a ticked checkbox: a cross of two strokes, which needs no font.</summary>
    public static PdfData Cross(double width, double height)
    {
        var (side, pen) = (Math.Min(width, height), Math.Max(1, Math.Min(width, height) / 9));
        var (left, bottom, length) = ((width - side) / 2 + side * 0.2, (height - side) / 2 + side * 0.2, side * 0.6);
        return Form(width, height, string.Create(CultureInfo.InvariantCulture,
            $"q 0 G {pen:0.##} w 1 J {left:0.##} {bottom:0.##} m {left + length:0.##} {bottom + length:0.##} l {left:0.##} {bottom + length:0.##} m {left + length:0.##} {bottom:0.##} l S Q\n"));
    }

    private static PdfData Form(double width, double height, string content) => new(
        PdfDict.Empty
            .With("Type", new PdfName("XObject"))
            .With("Subtype", new PdfName("Form"))
            .With("BBox", PdfArray.OfNumbers(0, 0, width, height))
            .With("Resources", PdfDict.Empty),
        Encoding.ASCII.GetBytes(content));
}
