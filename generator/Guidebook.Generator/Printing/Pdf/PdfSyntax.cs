using System.Buffers;
using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Serialises values; each character of the text is one byte.</summary>
internal static class PdfSyntax
{
    /// <summary>The letters that stand in names as they are.</summary>
    private static readonly SearchValues<char> OfNames =
        SearchValues.Create("!\"$&'*+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_`abcdefghijklmnopqrstuvwxyz|~");

    /// <summary>Serialises a value other than a stream.</summary>
    public static string Format(PdfValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>Adds a value other than a stream to a text.</summary>
    public static void Append(StringBuilder text, PdfValue value)
    {
        switch (value)
        {
            case PdfBoolean boolean: text.Append(boolean.Value ? "true" : "false"); break;
            case PdfNumber number: text.Append(number.Text); break;
            case PdfReference reference: text.Append(CultureInfo.InvariantCulture, $"{reference.Number} 0 R"); break;
            case PdfName name: AppendName(text, name.Value); break;
            case PdfString bytes: AppendString(text, bytes.Bytes); break;
            case PdfArray array: AppendArray(text, array); break;
            case PdfDict dict: AppendDict(text, dict); break;
            case PdfData: throw new PdfFormatException("The PDF has a stream inside of another value.");
            default: text.Append("null"); break;
        }
    }

    private static void AppendArray(StringBuilder text, PdfArray array)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Length; i++)
        {
            if (i > 0) text.Append(' ');
            Append(text, array.Items[i]);
        }

        text.Append(']');
    }

    private static void AppendDict(StringBuilder text, PdfDict dict)
    {
        text.Append("<<");
        foreach (var (key, value) in dict.Entries)
        {
            AppendName(text, key);
            text.Append(' ');
            Append(text, value);
        }

        text.Append(">>");
    }

    private static void AppendName(StringBuilder text, string name)
    {
        text.Append('/');
        if (!name.AsSpan().ContainsAnyExcept(OfNames))
        {
            text.Append(name);
            return;
        }

        foreach (var c in name)
        {
            if (OfNames.Contains(c)) text.Append(c);
            else text.Append(CultureInfo.InvariantCulture, $"#{(int)c:X2}");
        }
    }

    private static void AppendString(StringBuilder text, string bytes)
    {
        if (bytes.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            text.Append('<').Append(Convert.ToHexString(Encoding.Latin1.GetBytes(bytes))).Append('>');
            return;
        }

        text.Append('(');
        foreach (var c in bytes)
        {
            if (c is '(' or ')' or '\\') text.Append('\\');
            text.Append(c);
        }

        text.Append(')');
    }
}
