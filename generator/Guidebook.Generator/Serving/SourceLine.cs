using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>The source line of a diagnostic in three parts: before the location, at it, after it.</summary>
internal sealed record SourceLine(string Before, string Spot, string After)
{
    /// <summary>The maximum length of each part; a line can have a mebibyte.</summary>
    private const int Longest = 500;

    /// <summary>The line of carets: the spaces and tabs of the line, then one caret per character of the location, at least one.</summary>
    public string Carets => string.Concat(Before.Select(letter => letter == '\t' ? '\t' : ' ')) + new string('^', Math.Max(1, Spot.Length));

    /// <summary>Splits a line.</summary>
    public static SourceLine Create(ReadOnlySpan<char> line, SourceSpan span)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + span.Length, start, line.Length);
        var before = start > Longest ? $"…{line[Clipping.Whole(line, start - Longest)..start]}" : line[..start].ToString();
        return new(before, Cut(line[start..end]), end - start > Longest ? "" : Cut(line[end..]));
    }

    private static string Cut(ReadOnlySpan<char> text) => Clipping.Shorten(text.ToString(), Longest);
}
