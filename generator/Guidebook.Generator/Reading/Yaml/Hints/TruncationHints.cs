using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Finds texts that YAML truncates, because a space and a # begin a comment.</summary>
internal static class TruncationHints
{
    /// <summary>Warns of a truncated text; two spaces before the # show that a comment is intended.</summary>
    public static void Report(SourceDocument document, YamlText text)
    {
        if (text.Style is not YamlStyle.Plain) return;
        var source = document.Text.AsSpan();
        var end = Math.Min(text.End, source.Length);
        while (end > text.Start && source[end - 1] == ' ') end--;
        if (end + 1 >= source.Length || source[end] != ' ' || source[end + 1] != '#') return;
        var rest = source[(end + 1)..];
        var lost = rest.IndexOf('\n') is >= 0 and var stop ? rest[..stop] : rest;
        var (line, column) = document.Lines.At(end + 1);
        var location = text.Span with { Line = line, Column = column, Length = lost.TrimEnd().Length };
        document.Report(Codes.CutOff, location,
            $"YAML takes '{TypeHints.Short(lost.ToString())}' for a comment, so the text ends before it. Put quotes around the whole text; if it is a comment, put two spaces before the #.");
    }

    /// <summary>Whether a value consists of nothing but such a comment.</summary>
    public static bool IsWhole(SourceDocument document, YamlNode node)
    {
        if (node is not YamlText { Style: YamlStyle.Plain, Value: "" } text) return false;
        var rest = document.Text.AsSpan(Math.Min(text.End, document.Text.Length));
        if (rest.IndexOf('\n') is >= 0 and var end) rest = rest[..end];
        return rest.TrimStart(": ").StartsWith("#");
    }
}
