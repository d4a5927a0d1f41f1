using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Finds items of a list that YAML joins to the text above them, because they are indented further.</summary>
internal static class SwallowedItems
{
    /// <summary>The signs of items; dashes are left out, since they begin wrapped lines of ordinary sentences.</summary>
    private const string Signs = "-*•●·▪‣◦";

    /// <summary>Warns of each line of a text that begins as an item does.</summary>
    public static void Report(SourceDocument document, YamlText text)
    {
        if (text.Style is not (YamlStyle.Plain or YamlStyle.Folded)) return;
        var source = document.Text.AsSpan(0, Math.Min(text.End, document.Text.Length));
        var depth = -1;
        for (var end = Next(source, text.Start); end >= 0; end = Next(source, end + 1))
        {
            var line = source[(end + 1)..];
            var indent = line.Length - line.TrimStart(' ').Length;
            var isFirst = depth < 0;
            if (isFirst) depth = indent;
            // Lines of a folded text that are indented further than its first are not joined.
            if (!IsItem(line[indent..]) || (text.Style is YamlStyle.Folded && (isFirst || indent > depth))) continue;
            var (number, column) = document.Lines.At(end + 1 + indent);
            var place = text.Span with { Line = number, Column = column, Length = 1 };
            document.ReportAlike(Codes.ListMisread, place, Message(document, text, line[indent]));
        }
    }

    private static string Message(SourceDocument document, YamlText text, char sign)
    {
        var before = document.Line(text.Span.Line)[..(text.Span.Column - 1)];
        var joined = $"This line is joined to the text above, and '{sign}' is shown as it stands.";
        if (text.Style is YamlStyle.Folded) return $"{joined} For a list in a text, write '|' in place of '>'.";
        return before.TrimEnd().EndsWith("-") && before.Trim(" -").IsEmpty
            ? string.Create(CultureInfo.InvariantCulture, $"{joined} Begin '- ' in column {before.TrimEnd().Length}, as the item above does.")
            : $"{joined} For a list in a text, write '|' after the colon, and text and list on lines of their own below it.";
    }

    private static int Next(ReadOnlySpan<char> source, int from) => source[from..].IndexOf('\n') is >= 0 and var end ? from + end : -1;

    private static bool IsItem(ReadOnlySpan<char> line) =>
        line.Length > 1 && Signs.Contains(line[0], StringComparison.Ordinal)
        && (line[1] is ' ' or '\t' || (line[0] == '-' && char.IsLetter(line[1])));
}
