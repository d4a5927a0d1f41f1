using System.Globalization;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>An excerpt of a source line, with the spaces and carets of the line below it.</summary>
/// <param name="Line">The line, shortened if it is long, without characters that could move a terminal's cursor.</param>
internal readonly record struct Excerpt(string Line, string Blanks, string Carets)
{
    private const int Widest = 120;
    private const int Before = 30;
    private const int MostUnits = 10 * Widest; // a column can hold any number of combining marks, and a line can have 1 MiB
    private const string Cut = "…";

    /// <summary>Creates the excerpt for a location; column and length are in UTF-16 code units, as in spans.</summary>
    public static Excerpt Create(ReadOnlySpan<char> line, int column, int length)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var end = Math.Clamp(start + Math.Max(1, length), start, line.Length);
        var from = start < Widest * 2 / 3 || Fitting(line, Widest) == line.Length ? 0 : Clipping.Whole(line, start - Before);
        var to = Clipping.Whole(line, from + Fitting(line[from..], from > 0 ? Widest - 1 : Widest));
        end = Math.Min(end, Math.Max(to, start));
        var head = from > 0 ? Cut : "";
        var shown = head + Shown(line[from..to]) + (to < line.Length ? Cut : "");
        var blanks = head.Length + WidthOf(line[from..start]);
        return new(shown, new(' ', blanks), new('^', Math.Max(1, WidthOf(line[start..end]))));
    }

    /// <summary>The number of UTF-16 code units that fit into this number of columns.</summary>
    private static int Fitting(ReadOnlySpan<char> text, int columns)
    {
        var (units, width) = (0, 0);
        foreach (var letter in text.EnumerateRunes())
        {
            width += ColumnsOf(letter);
            if (width > columns || units >= MostUnits) break;
            units += letter.Utf16SequenceLength;
        }

        Work.Count(units);
        return units;
    }

    private static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var letter in text.EnumerateRunes()) width += ColumnsOf(letter);
        return width;
    }

    private static int ColumnsOf(Rune letter) => letter.Value == '\t' ? 4
        : IsLineOrControl(Rune.GetUnicodeCategory(letter)) ? Escape(letter).Length
        : IsHarmful(letter) ? 1
        : LetterWidth.Count(letter);

    /// <summary>
    /// Replaces tabs by four spaces, because terminals differ in their width, controls and line ends by escapes such as <c>\u001B</c>, and
    /// bidi characters by U+FFFD.
    /// </summary>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
            if (letter.Value == '\t') shown.Append(' ', 4);
            else if (IsLineOrControl(Rune.GetUnicodeCategory(letter))) shown.Append(Escape(letter));
            else shown.Append((IsHarmful(letter) ? Rune.ReplacementChar : letter).ToString());
        return shown.ToString();
    }

    private static bool IsLineOrControl(UnicodeCategory kind) =>
        kind is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Escape(Rune letter) => letter.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        _ => $"\\u{letter.Value.ToString("X4", CultureInfo.InvariantCulture)}",
    };

    private static bool IsHarmful(Rune letter) => ForbiddenCharacters.Contains(letter.Value)
        || (letter.Value is not (0x200C or 0x200D) // ZWNJ and ZWJ join and separate letters of many scripts, and emoji.
            && Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format);
}
