using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Strings that people read: titles, names.</summary>
public static class PdfText
{
    private const string Utf16Mark = "\u00FE\u00FF";

    /// <summary>A string as text.</summary>
    public static string Decode(PdfString value) => value.Bytes.StartsWith(Utf16Mark, StringComparison.Ordinal)
        ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(value.Bytes), 2, value.Bytes.Length - 2)
        : value.Bytes;

    /// <summary>Text as a string: ASCII as it is, all else in UTF-16.</summary>
    public static PdfString Encode(string text) =>
        new(Ascii.IsValid(text) ? text : Utf16Mark + Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(text)));
}
