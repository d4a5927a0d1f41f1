using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>How form fields look before anything is typed: nothing of their own, so that the printed lines and boxes show through.</summary>
internal static class FieldAppearance
{
    private const double FontSize = 11;

    /// <summary>How much of a low field's height its letters may take.</summary>
    private const double LetterShare = 0.8;

    /// <summary>The name under which the form knows its font.</summary>
    public const string Font = "Helv";

    /// <summary>The name of the font from which readers take a tick that they draw by themselves.</summary>
    public const string SignFont = "ZaDb";

    /// <summary>How text is set in a field of that height.</summary>
    public static PdfString Text(double height) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{Font} {Math.Min(FontSize, height * LetterShare):0.##} Tf 0 g"));

    /// <summary>The look of an empty text field; without text it needs no font.</summary>
    public static PdfData Empty(double width, double height) => Form(width, height, "/Tx BMC\nEMC\n");

    /// <summary>The look of an empty box.</summary>
    public static PdfData Off(double width, double height) => Form(width, height, "");

    /// <summary>The look of a ticked box: a cross of two strokes, which needs no font either.</summary>
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
