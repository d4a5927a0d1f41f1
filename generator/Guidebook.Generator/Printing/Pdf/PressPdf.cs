using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The options of a press edition.</summary>
/// <param name="Name">The file name for diagnostics.</param>
/// <param name="BleedMm">Width of the bleed on every side of the trim box, in millimetres.</param>
/// <param name="CropMarks">Whether to add a slug around the bleed, with crop marks at the corners of the trim box.</param>
public sealed record PressJob(string Name, double BleedMm, bool CropMarks)
{
    /// <summary>The printing condition for which the file is made.</summary>
    public PressCondition Condition { get; init; } = PressCondition.Usual;
}

/// <summary>
/// Produces the PDF for a print shop: PDF/X-1a:2003, single pages with bleed, black ink only, without transparency and interactive parts.
/// </summary>
public static class PressPdf
{
    /// <summary>Width of the slug around the bleed, with the crop marks, in millimetres.</summary>
    public const double SlugMm = 10;

    /// <summary>The finished file; null with diagnostics if the file is not gray, or breaks a rule of PDF/X.</summary>
    public static byte[]? Make(PdfFile file, DocumentProperties properties, PressJob job, DiagnosticBag diagnostics)
    {
        if (!Apply(file, properties, job, diagnostics)) return null;
        var pdf = file.WriteUnpacked();
        return PressCheck.Check(pdf, job.Name, diagnostics) ? pdf : null;
    }

    /// <summary>Changes the file in place; returns false and reports every color if the file is not gray.</summary>
    /// <param name="properties">The document properties, with the size of the trim box.</param>
    internal static bool Apply(PdfFile file, DocumentProperties properties, PressJob job, DiagnosticBag diagnostics)
    {
        RemoveScreenParts(file);
        properties = properties with { Date = properties.Date ?? PressIdentity.Undated, Size = properties.Size.Grown(job.BleedMm) };
        Finish.Apply(file, properties);
        PressIdentity.Add(file, job.Condition);
        var (page, isGray) = (0, true);
        var gray = new GrayResources(file, what =>
        {
            isGray = false;
            diagnostics.Report(Codes.ColorInPress, $"Page {page.ToString(CultureInfo.InvariantCulture)} of '{job.Name}' has {what}, "
                + "but a press edition is printed with black ink only; use black and gray in the press stylesheet.");
        }, GrayScope.Press);
        foreach (var reference in Pages.List(file))
        {
            page++;
            var content = gray.OfPage(reference);
            SetPage(file, reference, new(content, properties.Size.Grown(-job.BleedMm), job));
        }

        return isGray;
    }

    private static void RemoveScreenParts(PdfFile file)
    {
        file.Catalog = file.Catalog.Without(
            "Outlines", "PageMode", "Dests", "Names", "StructTreeRoot", "MarkInfo", "OpenAction", "AA", "AcroForm", "OCProperties", "Version");
        foreach (var page in Pages.List(file)) file.Set(page, Pages.Get(file, page).Without("Annots", "StructParents", "Tabs", "AA"));
    }

    private sealed record Drawn(byte[] Content, PageSize Trim, PressJob Job);

    /// <summary>Sets the boxes of a page, which begin at 0 0: some print shops measure from there whatever the page says.</summary>
    private static void SetPage(PdfFile file, PdfReference reference, Drawn drawn)
    {
        var page = Pages.Get(file, reference);
        if (file.Find<PdfArray>(page["MediaBox"]) is not { Items: [PdfNumber left, _, _, PdfNumber top] }) throw new PdfFormatException("A page of the PDF has no size.");
        var bleed = new PageSize(drawn.Job.BleedMm, drawn.Job.BleedMm).WidthPt;
        var rim = drawn.Job.CropMarks ? new PageSize(SlugMm, SlugMm).WidthPt : 0;
        var trim = new PressBox(bleed + rim, bleed + rim + drawn.Trim.HeightPt, drawn.Trim);
        var bled = trim.Grown(bleed);
        file.Set(reference, page.Without("CropBox", "ArtBox")
            .With("MediaBox", bled.Grown(rim).Array).With("BleedBox", bled.Array).With("TrimBox", trim.Array));
        var shift = PdfSyntax.Format(PdfArray.OfNumbers(1, 0, 0, 1, bled.Left - left.Value, bled.Top - top.Value)).Trim('[', ']');
        var marks = drawn.Job.CropMarks ? CropMarks.Draw(trim, bleed, rim) : "";
        ContentStream.SetOfPage(
            file, reference, [.. Encoding.Latin1.GetBytes($"q {shift} cm\n"), .. drawn.Content, .. Encoding.Latin1.GetBytes($"\nQ\n{marks}")]);
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
