using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>How a press edition is made.</summary>
/// <param name="Name">The file's name, for findings.</param>
/// <param name="BleedMm">How much larger than the trimmed page the browser has printed, on every side.</param>
/// <param name="CropMarks">Whether the corners of the trimmed page are marked, on a rim around the bleed.</param>
public sealed record PressJob(string Name, double BleedMm, bool CropMarks);

/// <summary>The edition for a print shop: single pages with bleed, black ink only, and nothing that is for screens.</summary>
public static class PressPdf
{
    /// <summary>The rim around the bleed on which crop marks stand.</summary>
    public const double SlugMm = 10;

    /// <summary>Changes the file in place; false where it is in color, and each color a finding.</summary>
    /// <param name="properties">With the size of the trimmed page.</param>
    public static bool Apply(PdfFile file, DocumentProperties properties, PressJob job, DiagnosticBag diagnostics)
    {
        RemoveScreenParts(file);
        Finish.Apply(file, properties with { Size = properties.Size.Grown(job.BleedMm) });
        file.Catalog = file.Catalog.With("ViewerPreferences", PdfDict.Empty.With("DisplayDocTitle", new PdfBoolean(true)).With("PrintScaling", new PdfName("None")));
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
    /// <summary>A box of that size below and right of its top left corner.</summary>
    public PressBox(double left, double top, PageSize size) : this(left, top - size.HeightPt, left + size.WidthPt, top)
    {
    }

    public PdfArray Array => PdfArray.OfNumbers(Left, Bottom, Right, Top);

    public PressBox Grown(double by) => new(Left - by, Bottom - by, Right + by, Top + by);
}
