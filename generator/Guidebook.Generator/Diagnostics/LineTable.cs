namespace Guidebook.Generator.Diagnostics;

/// <summary>Where the lines of a text begin. A text is gone through once; then each offset is found by halving. Lines and columns count from 1.</summary>
public sealed class LineTable
{
    private readonly List<int> starts = [0];

    /// <summary>Finds the lines; they end in <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public LineTable(ReadOnlySpan<char> text)
    {
        Work.Count(text.Length);
        for (var at = 0; text[at..].IndexOfAny('\n', '\r') is >= 0 and var end;)
        {
            at += end + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }
    }

    /// <summary>How many lines there are; after a line end at the end of the text comes one more, which is empty.</summary>
    public int Count => starts.Count;

    /// <summary>The line and column of the letter at this offset.</summary>
    public (int Line, int Column) At(int offset)
    {
        Work.Count(1);
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset at which a line begins.</summary>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>A line of the text without its end; empty past the end.</summary>
    public ReadOnlySpan<char> Line(ReadOnlySpan<char> text, int line)
    {
        if (line > starts.Count) return [];
        var end = line < starts.Count ? starts[line] : text.Length;
        return text[starts[line - 1]..end].TrimEnd("\r\n");
    }
}
