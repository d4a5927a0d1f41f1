namespace Guidebook.Generator.Diagnostics;

/// <summary>
/// The line starts of a text, found in one pass; a binary search finds the line of an offset. Lines and columns count from 1.
/// </summary>
public sealed class LineTable
{
    /// <summary>A short line, blank ones included: the table has room for lines of this length.</summary>
    private const int ShortLine = 40;

    private readonly List<int> starts;

    /// <summary>Finds the line starts; a line ends in <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public LineTable(ReadOnlySpan<char> text)
    {
        Work.Count(text.Length);
        starts = new(text.Length / ShortLine + 1) { 0 };
        for (var at = 0; text[at..].IndexOfAny('\n', '\r') is >= 0 and var end;)
        {
            at += end + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }
    }

    /// <summary>The number of lines; a line break at the end of the text is followed by an empty line.</summary>
    public int Count => starts.Count;

    /// <summary>The line and column of an offset, in UTF-16 code units.</summary>
    public (int Line, int Column) At(int offset)
    {
        Work.Count(1);
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of the start of a line.</summary>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>A line of the text without its line break; empty past the last line.</summary>
    public ReadOnlySpan<char> Line(ReadOnlySpan<char> text, int line)
    {
        if (line > starts.Count) return [];
        var end = line < starts.Count ? starts[line] : text.Length;
        return text[starts[line - 1]..end].TrimEnd("\r\n");
    }
}
