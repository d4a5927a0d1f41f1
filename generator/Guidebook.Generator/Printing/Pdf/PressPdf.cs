using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The options of a press edition.</summary>
/// <param name="Name">The file name for diagnostics.</param>
/// <param name="BleedMm">Width of the bleed on every side of the trim box, in millimetres.</param>
/// <param name="CropMarks">Whether to add a slug around the bleed, with crop marks at the corners of the trim box.</param>
public sealed record PressJob(string Name, double BleedMm, bool CropMarks);

/// <summary>Produces the PDF for a print shop: single pages with bleed, black ink only, without interactive parts.</summary>
public static class PressPdf
{
    /// <summary>Width of the slug around the bleed, with the crop marks, in millimetres.</summary>
    public const double SlugMm = 10;

    /// <summary>Changes the file in place; returns false and reports every color if the file is not gray.</summary>
    /// <param name="properties">The document properties, with the size of the trim box.</param>
    public static bool Apply(PdfFile file, DocumentProperties properties, PressJob job, DiagnosticBag diagnostics)
    {
        RemoveScreenParts(file);
        Finish.Apply(file, properties with { Size = properties.Size.Grown(job.BleedMm) });
        var preferences = file.Find<PdfDict>(file.Catalog["ViewerPreferences"])!;
        file.Catalog = file.Catalog.With("ViewerPreferences", preferences.With("PrintScaling", new PdfName("None")));
        if (file.Find<PdfDict>(file.Trailer["Info"]) is { } info)
            file.Trailer = file.Trailer.With("Info", file.Add(info.With("Trapped", new PdfName("False"))));
        var (page, isGray) = (0, true);
        var gray = new GrayResources(file, what =>
        {
            isGray = false;
            diagnostics.Report(Codes.ColorInPress, $"Page {page.ToString(CultureInfo.InvariantCulture)} of '{job.Name}' has {what}, "
                + "but a press edition is printed with black ink only; use black and gray in the press stylesheet.");
        });
        foreach (var reference in Pages.List(file))
        {
            page++;
            var content = gray.OfPage(reference);
            SetPage(file, reference, new(content, properties.Size, job));
        }

        return isGray;
    }

    private static void RemoveScreenParts(PdfFile file)
    {
        file.Catalog = file.Catalog.Without("Outlines", "PageMode", "Dests", "Names", "StructTreeRoot", "MarkInfo", "OpenAction", "AcroForm");
        foreach (var page in Pages.List(file)) file.Set(page, Pages.Get(file, page).Without("Annots", "StructParents", "Tabs", "AA"));
    }

    private sealed record Drawn(byte[] Content, PageSize Trim, PressJob Job);

    private static void SetPage(PdfFile file, PdfReference reference, Drawn drawn)
    {
        var page = Pages.Get(file, reference);
        if (file.Find<PdfArray>(page["MediaBox"]) is not { Items: [PdfNumber left, _, _, PdfNumber top] }) throw new PdfFormatException("A page of the PDF has no size.");
        var bleed = new PageSize(drawn.Job.BleedMm, drawn.Job.BleedMm);
        var trim = new PressBox(left.Value + bleed.WidthPt, top.Value - bleed.HeightPt, drawn.Trim);
        var (bled, rim) = (trim.Grown(bleed.WidthPt), drawn.Job.CropMarks ? new PageSize(SlugMm, SlugMm).WidthPt : 0);
        var media = bled.Grown(rim).Array;
        file.Set(reference, page.With("MediaBox", media).With("CropBox", media).With("BleedBox", bled.Array).With("TrimBox", trim.Array));
        var marks = drawn.Job.CropMarks ? CropMarks.Draw(trim, bleed.WidthPt, rim) : "";
        ContentStream.SetOfPage(file, reference, [.. "q\n"u8, .. drawn.Content, .. Encoding.Latin1.GetBytes($"\nQ\n{marks}")]);
    }
}

/// <summary>A box on a page, in points.</summary>
internal sealed record PressBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Creates a box of a size from its top left corner.</summary>
    public PressBox(double left, double top, PageSize size) : this(left, top - size.HeightPt, left + size.WidthPt, top)
    {
    }

    public PdfArray Array => PdfArray.OfNumbers(Left, Bottom, Right, Top);

    public PressBox Grown(double by) => new(Left - by, Bottom - by, Right + by, Top + by);
}
