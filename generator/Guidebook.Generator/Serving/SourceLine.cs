using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>The author's line at which something was found, in three parts: before the spot, the spot, after it.</summary>
internal sealed record SourceLine(string Before, string Spot, string After)
{
    /// <summary>How much of each part is shown; a line can be a mebibyte long.</summary>
    private const int Longest = 500;

    /// <summary>What stands below the line: spaces and tabs as in it, then a caret for each letter of the spot, one at the least.</summary>
    public string Carets => string.Concat(Before.Select(letter => letter == '\t' ? '\t' : ' ')) + new string('^', Math.Max(1, Spot.Length));

    /// <summary>Parts a line.</summary>
    public static SourceLine Create(ReadOnlySpan<char> line, SourceSpan span)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + span.Length, start, line.Length);
        var before = start > Longest ? $"…{line[Whole(line, start - Longest)..start]}" : line[..start].ToString();
        return new(before, SearchSnippet(line[start..end]), end - start > Longest ? "" : SearchSnippet(line[end..]));
    }

    private static string SearchSnippet(ReadOnlySpan<char> text) => text.Length > Longest ? $"{text[..Whole(text, Longest)]}…" : text.ToString();

    /// <summary>The offset, or the one before it where it would part a letter.</summary>
    private static int Whole(ReadOnlySpan<char> text, int offset) => char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
