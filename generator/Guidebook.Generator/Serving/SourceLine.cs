using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>The author's line at which something was found, in three parts: before the spot, the spot, after it.</summary>
internal sealed record SourceLine(string Before, string Spot, string After)
{
    /// <summary>What stands below the line: spaces and tabs as in it, then a caret for each letter of the spot, one at the least.</summary>
    public string Carets => string.Concat(Before.Select(letter => letter == '\t' ? '\t' : ' ')) + new string('^', Math.Max(1, Spot.Length));

    /// <summary>Parts a line.</summary>
    public static SourceLine Of(string line, SourceSpan span)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + span.Length, start, line.Length);
        return new(line[..start], line[start..end], line[end..]);
    }
}
