using System.Globalization;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>Formats millimetres for drawings and styles.</summary>
internal static class Mm
{
    /// <summary>The number without unit, with at most two decimals.</summary>
    public static string Format(double mm) => mm.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The coordinates of a point in an SVG path.</summary>
    public static string Format(double x, double y) => $"{Format(x)} {Format(y)}";

    /// <summary>
    /// The styles for the size of all pages of a document. The height is slightly smaller, because browsers round up and would add a page.
    /// </summary>
    public static string Styles(PageSize page) =>
        $"@page {{ size: {Format(page.WidthMm)}mm {Format(page.HeightMm)}mm; margin: 0 }} .page {{ width: {Format(page.WidthMm)}mm; height: {Format(page.HeightMm - 0.2)}mm }}";

    /// <summary>
    /// The styles for the page size of large print, and the size of its text: its margins are 22 above, 27 below and 25 beside.
    /// </summary>
    public static string LargePrintStyles(PageSize page) =>
        $"@page {{ size: {Format(page.WidthMm)}mm {Format(page.HeightMm)}mm }} :root {{ --text-width: {Format(page.WidthMm - 50)}mm; --text-height: {Format(page.HeightMm - 49.2)}mm }}";
}
