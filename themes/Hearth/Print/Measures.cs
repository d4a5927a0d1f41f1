using System.Globalization;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>The values that templates and stylesheet derive from a booklet's layout. Lengths are in millimetres.</summary>
public static class Measures
{
    // Half-letter is narrower than A5: its text and lines are 113 wide, not 120.
    private const double LinesOnA5 = 115;
    private const double LinesOnHalfLetter = 110;
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

    private static bool IsNarrow(BookletLayout layout) => layout.Trim.WidthMm < PageSize.A5.WidthMm;
}
