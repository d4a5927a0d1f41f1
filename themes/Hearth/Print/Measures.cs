using System.Globalization;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>The values that templates and stylesheet derive from a booklet's layout. Lengths are in millimetres.</summary>
public static class Measures
{
    // Lines are as long as the column.
    private const double LinesOnA5 = 120;
    private const double LinesOnHalfLetter = 113;
    private const double NameOnA5 = 50;
    private const double NameOnHalfLetter = 45;

    /// <summary>Width of writing lines.</summary>
    public static double Lines(BookletLayout layout) => IsNarrow(layout) ? LinesOnHalfLetter : LinesOnA5;

    /// <summary>Width of the line for a name.</summary>
    public static double Name(BookletLayout layout) => IsNarrow(layout) ? NameOnHalfLetter : NameOnA5;

    /// <summary>The classes of the layout in the stylesheet.</summary>
    public static string Classes(BookletLayout layout) =>
        (IsNarrow(layout) ? "half-letter" : "a5") + (layout.BleedMm > 0 ? " press" : "") + (layout.HasFields ? " fill-in" : "") + (layout.IsPool ? " pool" : "");

    /// <summary>The CSS rules for the page size.</summary>
    public static string Styles(BookletLayout layout) => string.Create(
        CultureInfo.InvariantCulture,
        $"@page {{ size: {layout.Page.WidthMm:0.###}mm {layout.Page.HeightMm:0.###}mm; margin: 0 }} :root {{ --trim-width: {layout.Trim.WidthMm:0.###}mm; --trim-height: {layout.Trim.HeightMm:0.###}mm; --bleed: {layout.BleedMm:0.###}mm }}");

    /// <summary>The CSS rules for the sheet of a cover.</summary>
    public static string Styles(PressCover cover)
    {
        var (format, page) = (cover.Format, cover.Format.Cover.Grown(cover.Format.BleedMm));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"@page {{ size: {page.WidthMm:0.###}mm {page.HeightMm:0.###}mm; margin: 0 }} :root {{ --trim-width: {format.Trim.WidthMm:0.###}mm; --trim-height: {format.Trim.HeightMm:0.###}mm; --bleed: {format.BleedMm:0.###}mm; --spine: {format.SpineMm:0.###}mm; --spine-type: {cover.Spine?.TypeMm ?? 0:0.###}mm }}");
    }

    private static bool IsNarrow(BookletLayout layout) => layout.Trim.WidthMm < PageSize.A5.WidthMm;
}
