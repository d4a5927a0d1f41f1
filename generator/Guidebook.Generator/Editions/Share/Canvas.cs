using System.Globalization;

namespace Guidebook.Generator.Editions.Share;

/// <summary>
/// Draws lines, discs and cards with soft edges into a picture. All arithmetic is exact or correctly rounded by IEEE 754, so that the same
/// drawing gives the same bytes on every machine, which drawing libraries do not promise.
/// </summary>
internal sealed class Canvas(int width, int height)
{
    /// <summary>The part of a pixel that lies wholly inside a shape.</summary>
    private const byte Whole = 255;

    /// <summary>The depth from which a pixel is wholly inside or outside.</summary>
    private const double Edge = 0.5;

    private readonly byte[] pixels = new byte[width * height * 3];
    private readonly byte[] cover = new byte[width * height];
    private (int Left, int Top, int Right, int Bottom) covered = Nothing(width, height);

    /// <summary>The width in pixels.</summary>
    public int Width => width;

    /// <summary>The height in pixels.</summary>
    public int Height => height;

    /// <summary>The pixels: red, green and blue of each, row by row.</summary>
    public ReadOnlySpan<byte> Pixels => pixels;

    /// <summary>Fills the whole picture.</summary>
    public void Fill(string colour)
    {
        var value = ValueOf(colour);
        for (var i = 0; i < width * 3; i++) pixels[i] = (byte)Channel(value, i % 3);
        for (var y = 1; y < height; y++) pixels.AsSpan(0, width * 3).CopyTo(pixels.AsSpan(y * width * 3));
    }

    /// <summary>Draws a line through points, with round ends.</summary>
    public void Stroke(IReadOnlyList<(double X, double Y)> points, double thickness, string colour)
    {
        var reach = thickness / 2 + 1;
        for (var i = 1; i < points.Count; i++)
        {
            var (a, b) = (points[i - 1], points[i]);
            Cover(
                (Math.Min(a.X, b.X) - reach, Math.Min(a.Y, b.Y) - reach, Math.Max(a.X, b.X) + reach, Math.Max(a.Y, b.Y) + reach),
                (x, y) => thickness / 2 - Distance((x, y), a, b));
        }

        Blend(colour);
    }

    /// <summary>Draws a disc.</summary>
    public void Disc((double X, double Y) centre, double radius, string colour)
    {
        var reach = radius + 1;
        Cover(
            (centre.X - reach, centre.Y - reach, centre.X + reach, centre.Y + reach), (x, y) => radius - Distance((x, y), centre, centre));
        Blend(colour);
    }

    /// <summary>Draws a card with rounded corners.</summary>
    public void Card((double X, double Y, double Width, double Height) box, double radius, string colour)
    {
        var (left, top) = (box.X + radius, box.Y + radius);
        var (right, bottom) = (box.X + box.Width - radius, box.Y + box.Height - radius);
        Cover(
            (box.X - 1, box.Y - 1, box.X + box.Width + 1, box.Y + box.Height + 1), (x, y) =>
            {
                var nearest = (Math.Clamp(x, left, right), Math.Clamp(y, top, bottom));
                return radius - Distance((x, y), nearest, nearest);
            });
        Blend(colour);
    }

    /// <summary>Draws the outline of a card on a ground.</summary>
    public void Frame(
        (double X, double Y, double Width, double Height) box, double radius, double thickness, (string Line, string Ground) colours)
    {
        Card(box, radius, colours.Line);
        Card(
            (box.X + thickness, box.Y + thickness, box.Width - 2 * thickness, box.Height - 2 * thickness), radius - thickness,
            colours.Ground);
    }

    /// <summary>
    /// Covers the pixels of a box by how deep they lie inside a shape. From one pixel to the next the depth changes by one at most: where
    /// it is great, many pixels are wholly inside or outside.
    /// </summary>
    private void Cover((double Left, double Top, double Right, double Bottom) box, Func<double, double, double> depth)
    {
        var (left, top) = (Math.Max(0, (int)box.Left), Math.Max(0, (int)box.Top));
        var (right, bottom) = (Math.Min(width - 1, (int)box.Right), Math.Min(height - 1, (int)box.Bottom));
        if (right < left) return;
        covered = (
            Math.Min(covered.Left, left), Math.Min(covered.Top, top), Math.Max(covered.Right, right), Math.Max(covered.Bottom, bottom));
        for (var y = top; y <= bottom; y++)
        {
            var row = cover.AsSpan(y * width, right + 1);
            for (var x = left; x <= right;)
            {
                var inside = depth(x + 0.5, y + 0.5);
                var alike = Math.Clamp((int)(Math.Abs(inside) - Edge), 1, right + 1 - x);
                var part = (byte)(Math.Clamp(inside + 0.5, 0, 1) * Whole + 0.5);
                if (part == Whole) row.Slice(x, alike).Fill(Whole);
                else if (part > row[x]) row[x] = part;
                x += alike;
            }
        }
    }

    /// <summary>Lays a colour over the covered pixels, and uncovers them.</summary>
    private void Blend(string colour)
    {
        var value = ValueOf(colour);
        for (var y = covered.Top; y <= covered.Bottom; y++)
            for (var i = y * width + covered.Left; i <= y * width + covered.Right; i++)
            {
                int part = cover[i];
                if (part == 0) continue;
                cover[i] = 0;
                for (var channel = 0; channel < 3; channel++)
                {
                    ref var under = ref pixels[i * 3 + channel];
                    var over = Channel(value, channel);
                    under = (byte)(part == Whole ? over : (under * (Whole - part) + over * part + Whole / 2) / Whole);
                }
            }

        covered = Nothing(width, height);
    }

    private static (int Left, int Top, int Right, int Bottom) Nothing(int width, int height) => (width, height, -1, -1);

    private static int ValueOf(string colour) => int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static int Channel(int value, int channel) => (value >> (16 - 8 * channel)) & 0xFF;

    /// <summary>The distance of a point from a line between two points.</summary>
    private static double Distance((double X, double Y) point, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.Clamp(((point.X - a.X) * dx + (point.Y - a.Y) * dy) / length, 0, 1);
        var (x, y) = (point.X - a.X - along * dx, point.Y - a.Y - along * dy);
        return Math.Sqrt(x * x + y * y);
    }
}
