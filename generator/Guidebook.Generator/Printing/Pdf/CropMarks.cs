using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Crop marks: two thin lines at each corner of the trim box, outside the bleed, that show a print shop where to cut.</summary>
internal static class CropMarks
{
    private const double LineWidth = 0.25;

    /// <summary>Distance of a mark from the bleed and from the edge of the sheet, in points.</summary>
    private const double Gap = 3;

    /// <summary>The operations that draw the marks, in gray.</summary>
    /// <param name="rim">Width of the slug: the distance from the bleed to the edge of the sheet, in points.</param>
    public static string Draw(PressBox trim, double bleed, double rim)
    {
        var (from, to) = (bleed + Gap, bleed + rim - Gap);
        var text = new StringBuilder("q 0 G ").Append(CultureInfo.InvariantCulture, $"{LineWidth} w\n");
        foreach (var (x, outward) in new[] { (trim.Left, -1), (trim.Right, 1) })
            foreach (var (y, upward) in new[] { (trim.Bottom, -1), (trim.Top, 1) })
            {
                text.Append(CultureInfo.InvariantCulture, $"{x + outward * from:0.####} {y:0.####} m {x + outward * to:0.####} {y:0.####} l\n");
                text.Append(CultureInfo.InvariantCulture, $"{x:0.####} {y + upward * from:0.####} m {x:0.####} {y + upward * to:0.####} l\n");
            }

        return text.Append("S Q\n").ToString();
    }
}
