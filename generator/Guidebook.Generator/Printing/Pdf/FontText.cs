using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Maps the glyph codes of a font to text, from the font's <c>/ToUnicode</c> table.</summary>
internal sealed class FontText
{
    private static readonly string Unknown = $"{Letters.Unknown}";

    private readonly Dictionary<int, string> letters = [];
    private readonly int length;
    private readonly Lazy<string?> blank;

    /// <summary>Reads a font's table; without a table every code is unknown.</summary>
    public FontText(PdfFile file, PdfDict font)
    {
        length = LengthOf(font);
        blank = new(FindBlank);
        if (file.Find<PdfData>(font["ToUnicode"]) is not { } table) return;
        foreach (var operation in ContentStream.Read(Flate.Unpack(table)))
        {
            var step = operation.Operator switch { "endbfchar" => 2, "endbfrange" => 3, _ => int.MaxValue };
            for (var i = 0; i + step <= operation.Operands.Length && step < int.MaxValue; i += step)
                Add([.. operation.Operands.AsSpan(i, step)]);
        }
    }

    /// <summary>All texts of the table, by the codes of their glyphs.</summary>
    public IReadOnlyDictionary<int, string> Texts => letters;

    /// <summary>The codes of the glyphs in a shown string.</summary>
    public static IEnumerable<int> Codes(PdfDict font, string bytes)
    {
        var length = LengthOf(font);
        for (var i = 0; i + length <= bytes.Length; i += length) yield return Code(bytes.AsSpan(i, length));
    }

    private static int LengthOf(PdfDict font) => font.Names("Subtype", "Type0") ? 2 : 1;

    /// <summary>The glyph code of the blank as an operand; null if the font has none.</summary>
    public string? Blank => blank.Value;

    /// <summary>Adds the letters of each glyph of a shown string; an unknown glyph is <see cref="Letters.Unknown"/>.</summary>
    public void Decode(string bytes, List<string> glyphs)
    {
        for (var i = 0; i + length <= bytes.Length; i += length)
            glyphs.Add(letters.GetValueOrDefault(Code(bytes.AsSpan(i, length)), Unknown));
    }

    private string? FindBlank() => letters.Where(letter => letter.Value == " ").Select(letter => (int?)letter.Key).Min() is { } code
        ? $"<{code.ToString(length == 2 ? "x4" : "x2", CultureInfo.InvariantCulture)}>"
        : null;

    /// <summary>
    /// Adds a table entry: a code and its text, or a code range with the text of the first code, or a code range with one text per code.
    /// </summary>
    private void Add(PdfValue[] line)
    {
        if (line is [PdfString code, PdfString text]) letters[Code(code.Bytes)] = Text(text);
        if (line is not [PdfString first, PdfString last, var texts]) return;
        var (from, count) = (Code(first.Bytes), Math.Min(Code(last.Bytes) - Code(first.Bytes), ushort.MaxValue));
        for (var i = 0; i <= count; i++)
            if (texts is PdfArray { Items: var each } && i < each.Length && each[i] is PdfString one) letters[from + i] = Text(one);
            else if (texts is PdfString start && Text(start) is { Length: > 0 } begin)
                letters[from + i] = begin[..^1] + (char)(begin[^1] + i);
    }

    private static int Code(ReadOnlySpan<char> bytes)
    {
        var code = 0;
        foreach (var b in bytes) code = code << 8 | b;
        return code;
    }

    private static string Text(PdfString value) => Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(value.Bytes));
}
