using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Finds lines that are indented with tabs.</summary>
internal static partial class TabIndents
{
    /// <summary>The text with blanks in place of tabs on lines that have nothing else, which nobody sees and the parser rejects.</summary>
    public static string WithoutOnBlankLines(string text) => text.Contains('\t', StringComparison.Ordinal)
        ? BlankLine().Replace(text, line => new string(' ', line.Length))
        : text;

    /// <summary>Reports the first such line of a part of a file, with the number of such lines; true if there is one.</summary>
    public static bool Report(SourceDocument document, TextPart part)
    {
        var text = document.Text.AsSpan(part.Start, part.Length);
        if (!text.Contains('\t')) return false;
        var (number, count, first) = (part.Line, 0, default(SourceSpan));
        foreach (var line in text.EnumerateLines())
        {
            var tab = TabIn(line);
            if (tab >= 0 && count++ == 0) first = new(document.Name, number, tab + 1, 1);
            number++;
        }

        if (count == 0) return false;
        var others = count == 1 ? "" : $" The file has {count} such lines.";
        document.Report(Codes.TabIndent, first, $"A tab stands at the beginning of this line. YAML is indented with spaces: use two for each step.{others}");
        return true;
    }

    /// <summary>The index of the first tab in the indentation of a line; -1 if there is none.</summary>
    private static int TabIn(ReadOnlySpan<char> line)
    {
        var letters = line.IndexOfAnyExcept(' ', '\t');
        return letters < 0 ? -1 : line[..letters].IndexOf('\t');
    }

    [GeneratedRegex(@"^[ \t]*\t[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex BlankLine();
}
