namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Creates the annotations of form fields, each with its appearance.</summary>
internal static class FieldWidget
{
    /// <summary>The state of a ticked checkbox.</summary>
    public const string Yes = "Yes";

    private const string Off = "Off";
    private const double SmallestSide = 4;
    private const int Print = 4;
    private const int Multiline = 1 << 12;
    private const int Radio = 1 << 15;

    /// <summary>A widget in the place of a link.</summary>
    /// <param name="link">The link; entries that a widget shares with it stay.</param>
    /// <param name="group">The group of a radio button; null for other fields.</param>
    public static PdfDict Create(PdfFile file, PdfDict link, FieldMark mark, PdfReference? group)
    {
        if (file.Find<PdfArray>(link["Rect"]) is not { Items: [PdfNumber left, PdfNumber bottom, PdfNumber right, PdfNumber top] })
            throw new PdfFormatException("A link of the PDF has no place.");
        var (width, height) = (Math.Max(SmallestSide, right.Value - left.Value), Math.Max(SmallestSide, top.Value - bottom.Value));
        var widget = link.Without("A", "Border", "Dest", "Contents")
            .With("Subtype", new PdfName("Widget"))
            .With("F", new PdfNumber(Print))
            .With("TU", PdfText.Encode(mark.Label))
            .With("MK", PdfDict.Empty);
        return mark.Kind switch
        {
            FieldKind.One => AsChoice(file, widget, mark.Choice!, FieldAppearance.Dot(width, height)).With("Parent", group!),
            FieldKind.Check => AsChoice(file, widget, Yes, FieldAppearance.Cross(width, height))
                .With("FT", new PdfName("Btn")).With("T", new PdfString(mark.Name)).With("V", new PdfName(Off)),
            _ => widget
                .With("FT", new PdfName("Tx"))
                .With("T", new PdfString(mark.Name))
                .With("Ff", new PdfNumber(mark.Kind == FieldKind.Lines ? Multiline : 0))
                .With("Q", new PdfNumber(0))
                .With("DA", FieldAppearance.Text(height))
                .With("AP", PdfDict.Empty.With("N", file.Add(FieldAppearance.Empty(width, height)))),
        };
    }

    /// <summary>A group of radio buttons; a second press of a button takes the choice back.</summary>
    public static PdfDict Group(FieldMark mark) => PdfDict.Empty
        .With("FT", new PdfName("Btn"))
        .With("Ff", new PdfNumber(Radio))
        .With("T", new PdfString(mark.Name))
        .With("TU", PdfText.Encode(mark.Group))
        .With("V", new PdfName(Off))
        .With("Kids", new PdfArray([]));

    private static PdfDict AsChoice(PdfFile file, PdfDict widget, string state, PdfData on)
    {
        var (box, sign) = ((PdfArray)on.Dict["BBox"]!, state == Yes ? "8" : "l");
        var looks = PdfDict.Empty.With(Off, file.Add(FieldAppearance.Off(box))).With(state, file.Add(on));
        return widget
            .With("MK", PdfDict.Empty.With("CA", new PdfString(sign)))
            .With("DA", new PdfString($"/{FieldAppearance.SignFont} 0 Tf 0 g"))
            .With("AS", new PdfName(Off))
            .With("AP", PdfDict.Empty.With("N", looks));
    }
}
