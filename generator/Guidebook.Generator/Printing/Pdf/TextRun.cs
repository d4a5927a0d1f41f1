using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Glyphs of one line that a browser places one by one (<c>&lt;000B&gt; Tj 8.19 0 Td &lt;0060&gt; Tj</c>), collected into one operation:
/// each follows the one before at its stated width, and a number moves it where that is not its place.
/// </summary>
internal sealed class TextRun
{
    private const double Em = 1000;

    /// <summary>A distance that nobody sees, in thousandths of the type size: a hundredth of a millimetre at 14 points.</summary>
    private const double Unseen = 2;

    private readonly StringBuilder parts = new();
    private bool isBroken;
    private bool isPlaced;
    private double pen; // Where the next glyph would stand, from the start of the line.

    /// <summary>The distance from the start of the line to which the browser has moved.</summary>
    public double Moved { get; private set; }

    /// <summary>Whether the run has no glyphs.</summary>
    public bool IsEmpty => parts.Length == 0;

    /// <summary>Moves to the place of the next glyph.</summary>
    public void Move(double by)
    {
        Moved += by;
        isPlaced = true;
    }

    /// <summary>Adds glyphs at the place.</summary>
    public void Add(string bytes, GlyphWidths widths, double size)
    {
        var gap = (pen - Moved) / size * Em;
        if (isPlaced && Math.Abs(gap) > Unseen)
        {
            var written = Math.Round(gap);
            parts.Append(CultureInfo.InvariantCulture, $">{written}<");
            isBroken = true;
            pen -= written / Em * size;
        }

        parts.Append(Convert.ToHexStringLower(Encoding.Latin1.GetBytes(bytes)));
        for (var i = 0; i + 1 < bytes.Length; i += 2) pen += widths.Of(bytes[i] << 8 | bytes[i + 1]) / Em * size;
        isPlaced = false;
    }

    /// <summary>The operation that shows the run, which is empty then.</summary>
    public string End()
    {
        var shown = isBroken ? $"[<{parts}>] TJ\n" : $"<{parts}> Tj\n";
        parts.Clear();
        (isBroken, isPlaced, pen, Moved) = (false, false, 0, 0);
        return shown;
    }
}
