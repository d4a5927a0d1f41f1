namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A page as a form XObject: its lower left corner is the origin, and content outside its box is clipped.</summary>
/// <param name="Reference">The form XObject.</param>
/// <param name="Width">Width of the upright page, in points.</param>
/// <param name="Height">Height of the upright page, in points.</param>
internal sealed record PageForm(PdfReference Reference, double Width, double Height)
{
    /// <summary>
    /// Adds the form to the file. The form shares the page's fonts, images and compressed content, so the file hardly grows.
    /// </summary>
    public static PageForm Create(PdfFile file, PdfReference reference)
    {
        var page = Pages.Whole(file, reference);
        var box = PageBox.Find(file, page);
        var content = PageContent.Read(file, page);
        var dict = content.Dict
            .With("Type", new PdfName("XObject"))
            .With("Subtype", new PdfName("Form"))
            .With("BBox", PdfArray.OfNumbers(box.Left, box.Bottom, box.Right, box.Top))
            .With("Matrix", PdfArray.OfNumbers(box.ToOrigin))
            .With("Resources", page["Resources"] ?? PdfDict.Empty);
        if (page["Group"] is { } group) dict = dict.With("Group", group);
        return new(file.Add(content with { Dict = dict }), box.Width, box.Height);
    }
}

/// <summary>The visible box of a page in points, and its rotation in quarter turns.</summary>
internal sealed record PageBox(double Left, double Bottom, double Right, double Top, int Turns)
{
    /// <summary>Width of the upright page.</summary>
    public double Width => Turns % 2 == 0 ? Right - Left : Top - Bottom;

    /// <summary>Height of the upright page.</summary>
    public double Height => Turns % 2 == 0 ? Top - Bottom : Right - Left;

    /// <summary>The matrix that rotates the page upright and moves its lower left corner to the origin.</summary>
    public double[] ToOrigin => Turns switch
    {
        0 => [1, 0, 0, 1, -Left, -Bottom],
        1 => [0, -1, 1, 0, -Bottom, Right],
        2 => [-1, 0, 0, -1, Right, Top],
        _ => [0, 1, -1, 0, Top, -Left],
    };

    /// <summary>The trim box, else the crop box, else the media box. A browser's boxes need not start at 0.</summary>
    public static PageBox Find(PdfFile file, PdfDict page)
    {
        var stated = file.Find<PdfArray>(page["TrimBox"]) ?? file.Find<PdfArray>(page["CropBox"]) ?? file.Find<PdfArray>(page["MediaBox"]);
        if (stated is not { Items: [PdfNumber x1, PdfNumber y1, PdfNumber x2, PdfNumber y2] }) throw new PdfFormatException("A page of the PDF has no size.");
        var degrees = file.Find<PdfNumber>(page["Rotate"])?.Whole ?? 0;
        return new(
            Math.Min(x1.Value, x2.Value), Math.Min(y1.Value, y2.Value), Math.Max(x1.Value, x2.Value), Math.Max(y1.Value, y2.Value),
            (degrees / 90 % 4 + 4) % 4);
    }
}
