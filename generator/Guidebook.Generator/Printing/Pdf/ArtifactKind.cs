using System.Numerics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The kinds of artifacts (ISO 32000-1, 14.8.2.2): programs leave out running heads, but may keep lines when they reflow a page.
/// </summary>
/// <param name="left">The page's edges, in points.</param>
internal sealed class ArtifactKind(double left, double bottom, double right, double top)
{
    /// <summary>The share of a page's height that is margin, with the running heads and page numbers.</summary>
    private const double Margin = 0.12;
    private const string Layout = "/Artifact <</Type /Layout>> BDC\n";

    /// <summary>The kinds on a page; without a page (in a form), everything is layout.</summary>
    public static ArtifactKind Of(PdfFile file, PdfDict? page)
    {
        if (page is null || file.Find<PdfArray>(page["MediaBox"]) is not { Items: [PdfNumber x1, PdfNumber y1, PdfNumber x2, PdfNumber y2] })
            return new(0, 0, 0, 0);
        return new(x1.Value, y1.Value, x2.Value, y2.Value);
    }

    /// <summary>The beginning of an artifact with text; null is a text without a known place.</summary>
    public string OfText(Vector2? at) => at is not { } point || top <= bottom ? Layout
        : point.Y > top - Margin * (top - bottom) ? Pagination("Header", "Top")
        : point.Y < bottom + Margin * (top - bottom) ? Pagination("Footer", "Bottom")
        : point.X < left + Margin / 2 * (right - left) || point.X > right - Margin / 2 * (right - left) ? "/Artifact <</Type /Pagination>> BDC\n"
        : Layout;

    /// <summary>The beginning of an artifact that is a drawing.</summary>
    /// <param name="corners">Two corners of its last rectangle.</param>
    public string OfDrawing((Vector2 From, Vector2 To)? corners)
    {
        if (corners is not var (from, to) || top <= bottom) return Layout;
        var (low, high) = (Vector2.Min(from, to), Vector2.Max(from, to));
        var isWholePage = low.X <= left + 1 && low.Y <= bottom + 1 && high.X >= right - 1 && high.Y >= top - 1;
        return isWholePage
            ? FormattableString.Invariant($"/Artifact <</Type /Background /BBox [{left:0.##} {bottom:0.##} {right:0.##} {top:0.##}]>> BDC\n")
            : Layout;
    }

    private static string Pagination(string subtype, string edge) => $"/Artifact <</Type /Pagination /Subtype /{subtype} /Attached [/{edge}]>> BDC\n";
}
