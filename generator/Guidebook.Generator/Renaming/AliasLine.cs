using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Renaming;

/// <summary>Adds an earlier id to the aliases of an entry, in the form in which its file lists them.</summary>
internal static class AliasLine
{
    private const string Key = "aliases:";

    /// <summary>Adds the id: to the list, or as a new line below the title or id.</summary>
    public static void Add(FileChanges change, Entry entry, string id)
    {
        var text = change.TextOf(entry.Span.File);
        var lines = new LineTable(text);
        if (AddInBraces(change, entry, (lines.StartOf(entry.Span.Line), Line(text, lines, entry.Span.Line)), id)) return;
        var indent = IndentOf(text, lines, entry.Span.Line);
        for (var line = entry.Span.Line; line <= lines.Count; line++)
        {
            var words = Line(text, lines, line);
            if (IsKey(words, indent))
            {
                AddTo(change, entry, (line, words), id);
                return;
            }

            if (IsEnd(words, indent, isFirst: line == entry.Span.Line)) break;
        }

        change.Insert(entry.Span.File, lines.StartOf(entry.Span.Line) + Line(text, lines, entry.Span.Line).Length, $"{NewLineOf(text)}{new string(' ', indent)}{Key} [{id}]");
    }

    /// <summary>Adds the id to an entry that stands in braces on one line; false if it does not.</summary>
    private static bool AddInBraces(FileChanges change, Entry entry, (int Start, string Words) line, string id)
    {
        if (!line.Words[..(entry.Span.Column - 1)].Contains('{', StringComparison.Ordinal)) return false;
        var list = line.Words.IndexOf($"{Key} [", StringComparison.Ordinal);
        if (list >= 0) change.Insert(entry.Span.File, line.Start + list + Key.Length + 2, $"{id}, ");
        else change.Insert(entry.Span.File, line.Start + entry.Span.Column - 1 + entry.Span.Length, $", {Key} [{id}]");
        return true;
    }

    private static bool IsKey(string words, int indent) => words.Length > indent
        && words.AsSpan(indent).StartsWith(Key, StringComparison.Ordinal) && words.AsSpan(0, indent).Trim(" -").IsEmpty;

    private static void AddTo(FileChanges change, Entry entry, (int Number, string Words) line, string id)
    {
        var lines = new LineTable(change.TextOf(entry.Span.File));
        var start = lines.StartOf(line.Number);
        var open = line.Words.IndexOf('[', StringComparison.Ordinal);
        if (open >= 0) change.Insert(entry.Span.File, start + open + 1, $"{id}, ");
        else change.Insert(entry.Span.File, start + line.Words.Length, $"{NewLineOf(change.TextOf(entry.Span.File))}{ItemIndent(entry.Span.File, change, line.Number + 1)}- {id}");
    }

    private static string NewLineOf(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The blanks before the items of a list.</summary>
    private static string ItemIndent(string file, FileChanges change, int firstItem)
    {
        var text = change.TextOf(file);
        var words = Line(text, new LineTable(text), firstItem);
        return words[..(words.Length - words.TrimStart().Length)];
    }

    /// <summary>Whether the keys of the entry end before a line: at the end of front matter, or at the next item of a list.</summary>
    private static bool IsEnd(string words, int indent, bool isFirst) =>
        !isFirst && (words.TrimEnd() == "---" || (words.Trim().Length > 0 && words.Length - words.TrimStart().Length < indent));

    private static int IndentOf(string text, LineTable lines, int line)
    {
        var words = Line(text, lines, line);
        return words.Length - words.TrimStart(' ', '-').Length;
    }

    private static string Line(string text, LineTable lines, int line)
    {
        var start = lines.StartOf(line);
        var end = text.IndexOf('\n', start);
        return text[start..(end < 0 ? text.Length : end)].TrimEnd('\r');
    }
}
