using System.Globalization;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>Writes millimetres for drawings and styles.</summary>
internal static class Mm
{
    /// <summary>The number alone, with at most two digits after the point.</summary>
    public static string Format(double mm) => mm.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A place as a drawing moves to it.</summary>
    public static string Format(double x, double y) => $"{Format(x)} {Format(y)}";

    /// <summary>
    /// The styles that make every page of a document this size. A little less in height: browsers round up and would add a page.
    /// </summary>
    public static string Styles(PageSize page) =>
        $"@page {{ size: {Format(page.WidthMm)}mm {Format(page.HeightMm)}mm; margin: 0 }} .page {{ width: {Format(page.WidthMm)}mm; height: {Format(page.HeightMm - 0.2)}mm }}";
}
