using System.Globalization;
using System.Xml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>The size of an SVG: its width and height in pixels, or else those of its view box.</summary>
internal static class SvgSize
{
    /// <summary>Reads the size from the root element, which is the reader's current node; null if there is none.</summary>
    public static PictureSize? Read(XmlReader root)
    {
        var box = (root.GetAttribute("viewBox") ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var width = Pixels(root.GetAttribute("width")) ?? (box.Length == 4 ? Pixels(box[2]) : null);
        var height = Pixels(root.GetAttribute("height")) ?? (box.Length == 4 ? Pixels(box[3]) : null);
        return width is { } wide && height is { } high ? new(wide, high) : null;
    }

    /// <summary>Parses a number without unit or in <c>px</c>, rounded; other units and percentages depend on the page.</summary>
    private static int? Pixels(string? text)
    {
        if (text is null) return null;
        if (text.EndsWith("px", StringComparison.Ordinal)) text = text[..^2];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000
            ? Math.Max(1, (int)Math.Round(number))
            : null;
    }
}
