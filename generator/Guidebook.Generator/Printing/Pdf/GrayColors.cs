using System.Globalization;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Rewrites a content stream to DeviceGray: a neutral <c>r g b rg</c> becomes <c>g</c>. A chromatic color is as bright in gray at home; for
/// a press it stays unchanged and is reported, because a silent conversion would surprise the author.
/// </summary>
/// <param name="spaces">Resolves the name of a color space in this stream.</param>
/// <param name="tell">Receives a description of each color that is not gray.</param>
/// <param name="scope">For whom: a printing press reads no tags.</param>
internal sealed class GrayColors(Func<string, ColorKind> spaces, Action<string> tell, GrayScope scope)
{
    private readonly Stack<(ColorKind Fill, ColorKind Stroke)> saved = [];
    private ColorKind fill = ColorKind.Gray;
    private ColorKind stroke = ColorKind.Gray;

    /// <summary>The stream in gray.</summary>
    public byte[] Rewrite(byte[] content)
    {
        var edits = new ContentEdits(content);
        foreach (var operation in ContentStream.Read(content))
            if (Rewritten(operation) is { } text) edits.Replace(operation, text);
        return edits.Finish();
    }

    /// <summary>The replacement of an operation; null if it stays unchanged.</summary>
    private string? Rewritten(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case "q": saved.Push((fill, stroke)); return null;
            case "Q": (fill, stroke) = saved.TryPop(out var before) ? before : (fill, stroke); return null;
            case "rg" or "g" or "k": fill = ColorKind.Gray; return Plain(operation, "g");
            case "RG" or "G" or "K": stroke = ColorKind.Gray; return Plain(operation, "G");
            case "cs": return Choose(operation, fill = KindOf(operation), "g");
            case "CS": return Choose(operation, stroke = KindOf(operation), "G");
            case "sc" or "scn": return Set(operation, fill, "g");
            case "SC" or "SCN": return Set(operation, stroke, "G");
            case "BMC" or "BDC" or "EMC": return scope == GrayScope.Home ? null : "";
            case "BI": ReportPicture(operation); return null;
            default: return null;
        }
    }

    private string? Plain(ContentOperation operation, string gray) => operation.Operator switch
    {
        "rg" or "RG" => OfRgb(operation, gray),
        "k" or "K" => OfInks(operation, gray),
        _ => null,
    };

    private ColorKind KindOf(ContentOperation operation) => operation.Name is { } name ? spaces(name) : ColorKind.Other;

    /// <summary>A newly selected color space starts with black, in RGB as in gray.</summary>
    private string? Choose(ContentOperation operation, ColorKind kind, string gray)
    {
        if (kind == ColorKind.Other) tell($"the color space '{operation.Name}'");
        return kind is ColorKind.Rgb or ColorKind.CalibratedGray ? $"0 {gray}" : null;
    }

    /// <summary>A color in a selected space; the space was replaced by gray, so a chromatic color names its own.</summary>
    private string? Set(ContentOperation operation, ColorKind kind, string gray)
    {
        if (kind is not (ColorKind.Rgb or ColorKind.CalibratedGray)) return null;
        var parts = string.Join(' ', operation.Operands.OfType<PdfNumber>().Select(part => part.Text));
        return kind == ColorKind.CalibratedGray ? $"{parts} {gray}" : OfRgb(operation, gray) ?? $"{parts} {(gray == "g" ? "rg" : "RG")}";
    }

    private string? OfRgb(ContentOperation operation, string gray)
    {
        if (operation.Numbers(3) is not [var red, var green, var blue]) throw Odd(operation);
        if (red.Equals(green) && green.Equals(blue)) return $"{((PdfNumber)operation.Operands[0]).Text} {gray}";
        if (scope == GrayScope.Home) return $"{new PdfNumber(GrayPixels.Luma(red, green, blue)).Text} {gray}";
        tell(string.Create(CultureInfo.InvariantCulture, $"the color #{Byte(red):x2}{Byte(green):x2}{Byte(blue):x2}"));
        return null;
    }

    private string? OfInks(ContentOperation operation, string gray)
    {
        if (operation.Numbers(4) is not [var cyan, var magenta, var yellow, var black]) throw Odd(operation);
        if (cyan.Equals(0) && magenta.Equals(0) && yellow.Equals(0)) return $"{new PdfNumber(1 - black).Text} {gray}";
        tell(string.Create(CultureInfo.InvariantCulture, $"the inks {cyan:0.##} {magenta:0.##} {yellow:0.##} {black:0.##} (cyan, magenta, yellow, black)"));
        return null;
    }

    private void ReportPicture(ContentOperation operation)
    {
        var dict = (PdfDict)operation.Operands[^1];
        var space = dict["CS"] ?? dict["ColorSpace"];
        if (space is not (null or PdfName { Value: "G" or "DeviceGray" })) tell("a picture in RGB");
    }

    private static int Byte(double part) => (int)Math.Round(Math.Clamp(part, 0, 1) * 255);

    private static PdfFormatException Odd(ContentOperation operation) => new($"A color of the PDF ('{operation.Operator}') has an odd number of parts.");
}

/// <summary>The kinds of color spaces.</summary>
internal enum ColorKind
{
    /// <summary>DeviceGray.</summary>
    Gray,

    /// <summary>A gray space with a white point or a profile of its own.</summary>
    CalibratedGray,

    /// <summary>DeviceRGB or another space of red, green and blue.</summary>
    Rgb,

    /// <summary>A tiling pattern, whose own stream is checked separately.</summary>
    Pattern,

    /// <summary>Any other color space.</summary>
    Other,
}
