namespace Guidebook.Generator.Checking;

/// <summary>Turns a place in a text into line and column, both from 1.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];

    /// <summary>Finds where the lines of a text begin; lines end in <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
    }

    /// <summary>The line and column of the letter at this index.</summary>
    public (int Line, int Column) At(int index)
    {
        var line = starts.BinarySearch(index);
        if (line < 0) line = ~line - 1;
        return (line + 1, index - starts[line] + 1);
    }
}
