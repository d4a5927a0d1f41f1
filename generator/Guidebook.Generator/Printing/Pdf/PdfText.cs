using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Converts text strings such as titles and names.</summary>
public static class PdfText
{
    private const string Utf16Mark = "\u00FE\u00FF";

    /// <summary>Decodes a string to text.</summary>
    public static string Decode(PdfString value) => value.Bytes.StartsWith(Utf16Mark, StringComparison.Ordinal)
        ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(value.Bytes), 2, value.Bytes.Length - 2)
        : value.Bytes;

    /// <summary>Encodes text: ASCII unchanged, other text as UTF-16 with a byte order mark.</summary>
    public static PdfString Encode(string text) =>
        new(Ascii.IsValid(text) ? text : Utf16Mark + Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(text)));
}
