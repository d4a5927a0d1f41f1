using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>
/// The page of a book by its trimmed size: margins and size of type. Inner and outer margins are shares of the width; on a wide page they
/// grow, so that a line keeps a length that is easy to read.
/// </summary>
internal sealed record BookPage(BookletLayout Layout)
{
    private const double WideMm = 180;
    private const double LongestLineMmAPt = 11.4; // about 66 letters
    private const double LetterMm = 1.75;
    private const double IndexIndentMm = 6; // and the gap between its columns

    /// <summary>Size of the text, in points.</summary>
    public double TextPt => Layout.Trim.WidthMm < WideMm ? 10.5 : 11.5;

    /// <summary>Line height of the text, in points.</summary>
    public double LinePt => Layout.Trim.WidthMm < WideMm ? 15 : 16.5;

    /// <summary>Width of the text, in millimetres.</summary>
    public double TextMm => Math.Min(Layout.Trim.WidthMm * 0.775, LongestLineMmAPt * TextPt);

    /// <summary>The margin at the spine, in millimetres.</summary>
    public double InnerMm => (Layout.Trim.WidthMm - TextMm) * 0.55;

    /// <summary>The margin at the other side, in millimetres.</summary>
    public double OuterMm => (Layout.Trim.WidthMm - TextMm) * 0.45;

    /// <summary>The margin above the text, with the running head, in millimetres.</summary>
    public double TopMm => Layout.Trim.HeightMm * 0.1;

    /// <summary>The margin below the text, with the folio, in millimetres.</summary>
    public double BottomMm => Layout.Trim.HeightMm * 0.115;

    /// <summary>Height of the text, in millimetres.</summary>
    public double TextHeightMm => Layout.Trim.HeightMm - TopMm - BottomMm;

    /// <summary>The number of letters that a running head has room for.</summary>
    public int HeadLetters => (int)(TextMm / LetterMm);

    /// <summary>The number of letters that a turned line of the index has room for.</summary>
    public int IndexLetters => (int)(((TextMm - IndexIndentMm) / 2 - IndexIndentMm) / LetterMm);

    /// <summary>The rules for the size and margins of pages and the size of text; the height leaves room for rounding.</summary>
    public string Styles
    {
        get
        {
            var (bleed, page) = (Layout.BleedMm, Layout.Page);
            var (top, bottom) = (Mm.Format(TopMm + bleed), Mm.Format(BottomMm + bleed));
            var (inner, outer) = (Mm.Format(InnerMm + bleed), Mm.Format(OuterMm + bleed));
            return $"@page {{ size: {Mm.Format(page.WidthMm)}mm {Mm.Format(page.HeightMm)}mm }} "
                + $"@page :left {{ margin: {top}mm {inner}mm {bottom}mm {outer}mm }} "
                + $"@page :right {{ margin: {top}mm {outer}mm {bottom}mm {inner}mm }} "
                + $":root {{ --text-width: {Mm.Format(TextMm)}mm; --text-height: {Mm.Format(TextHeightMm - 0.2)}mm; "
                + $"--text: {Mm.Format(TextPt)}pt; --line: {Mm.Format(LinePt)}pt }} ";
        }
    }
}
