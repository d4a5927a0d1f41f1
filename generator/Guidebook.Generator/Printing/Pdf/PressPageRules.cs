using System.Globalization;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The rules of PDF/X for pages: their boxes, and no annotations.</summary>
internal static class PressPageRules
{
    private const double Tolerance = 0.01;
    private static readonly string[] Interactive = ["Annots", "AA", "PresSteps"];

    /// <summary>The rules that pages break, as parts of a sentence.</summary>
    public static IEnumerable<string> Find(PdfFile file)
    {
        var number = 0;
        foreach (var reference in Pages.List(file))
        {
            number++;
            var page = Pages.Whole(file, reference);
            foreach (var breach in OfBoxes(file, page).Concat(OfParts(page)))
                yield return $"page {number.ToString(CultureInfo.InvariantCulture)} {breach}";
        }
    }

    private static IEnumerable<string> OfParts(PdfDict page)
    {
        foreach (var key in Interactive)
            if (page[key] is not null) yield return $"has '{key}', which is for screens";
    }

    private static IEnumerable<string> OfBoxes(PdfFile file, PdfDict page)
    {
        var (media, bleed, trim) = (Box(file, page["MediaBox"]), Box(file, page["BleedBox"]), Box(file, page["TrimBox"]));
        if (media is null || media.Left != 0 || media.Bottom != 0) yield return "has no MediaBox from 0 0";
        if (trim is null) yield return "has no TrimBox";
        if (bleed is null) yield return "has no BleedBox";
        if (page["ArtBox"] is not null) yield return "has an ArtBox beside its TrimBox";
        if (bleed is not null && trim is not null && !Holds(bleed, trim)) yield return "has a TrimBox outside of its BleedBox";
        if (media is not null && bleed is not null && !Holds(media, bleed)) yield return "has a BleedBox outside of its MediaBox";
    }

    private static PressBox? Box(PdfFile file, PdfValue? value) =>
        file.Find<PdfArray>(value) is { Items: [PdfNumber left, PdfNumber bottom, PdfNumber right, PdfNumber top] }
            && right.Value > left.Value && top.Value > bottom.Value
            ? new(left.Value, bottom.Value, right.Value, top.Value)
            : null;

    private static bool Holds(PressBox outer, PressBox inner) =>
        outer.Left <= inner.Left + Tolerance && outer.Bottom <= inner.Bottom + Tolerance
        && outer.Right >= inner.Right - Tolerance && outer.Top >= inner.Top - Tolerance;
}
