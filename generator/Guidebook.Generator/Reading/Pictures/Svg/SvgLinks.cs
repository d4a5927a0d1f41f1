using System.Text.RegularExpressions;
using Guidebook.Generator.Reading.Pictures.Raster;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>
/// Checks the addresses in a drawing. They may refer to elements of the drawing itself; those of images may also be pictures as data URIs.
/// </summary>
internal static partial class SvgLinks
{
    /// <summary>The address as it is published; null if it leads out of the drawing.</summary>
    /// <param name="element">The element with the address.</param>
    public static string? Clean(string element, string address)
    {
        var text = address.Trim(' ', '\t', '\n', '\r');
        if (text.Length == 0 || text[0] == '#') return text;
        return element is "image" or "feImage" ? Picture(text) : null;
    }

    /// <summary>Whether an address runs code instead of loading a resource.</summary>
    public static bool IsProgram(string address) => Program().IsMatch(address);

    /// <summary>A picture as a data URI, stripped like a picture file; null if it is not of a raster format.</summary>
    private static string? Picture(string address)
    {
        var found = Embedded().Match(address);
        if (!found.Success) return null;
        var text = Uri.UnescapeDataString(address[found.Length..]);
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length) || RasterFormats.Find(bytes[..length]) is not { } format) return null;
        return format.Strip(bytes[..length]) is { } clean ? $"data:{format.MediaType};base64,{Convert.ToBase64String(clean.Bytes.Span)}" : null;
    }

    [GeneratedRegex(@"\Adata:image/[a-z]+;base64,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Embedded();

    [GeneratedRegex(@"\A[\x00-\x20]*(j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|\A[\x00-\x20]*d\s*a\s*t\s*a\s*:(?!image/)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Program();
}
