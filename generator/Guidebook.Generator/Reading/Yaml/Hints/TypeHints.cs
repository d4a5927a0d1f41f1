using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Reports values of an unexpected type, with the usual cause.</summary>
internal static class TypeHints
{
    /// <summary>Whether the value is a text that is not empty; reports it if not.</summary>
    public static bool IsText(SourceDocument document, YamlNode node, Subject subject, [NotNullWhen(true)] out YamlText? text)
    {
        text = node as YamlText;
        if (text is { IsEmpty: false }) return true;
        if (text is null) document.ReportAlike(Codes.WrongType, node.Span, $"{subject} should be a text; this is {node.Sort}.{CauseOf(node)}");
        else ReportEmpty(document, node, subject, "Write a text");
        return false;
    }

    /// <summary>Whether the value is a list; reports it if not.</summary>
    public static bool IsList(SourceDocument document, YamlNode node, Subject subject, [NotNullWhen(true)] out YamlList? list)
    {
        list = node as YamlList;
        if (list is not null) return true;
        if (node is YamlText { IsEmpty: true }) ReportEmpty(document, node, subject, "Write a list, or [] for an empty one");
        else
            document.Report(Codes.WrongType, node.Span,
                $"{subject} should be a list; this is {node.Sort}. {ListHints.CauseOf(document, node) ?? "Write [one, two], or each item on a line of its own after '- '."}");
        return false;
    }

    /// <summary>Whether the value is a mapping; reports it if not.</summary>
    public static bool IsMap(SourceDocument document, YamlNode node, Subject subject, [NotNullWhen(true)] out YamlMap? map)
    {
        map = node as YamlMap;
        if (map is not null) return true;
        if (node is YamlText { IsEmpty: true }) ReportEmpty(document, node, subject, "Write keys with values");
        else document.ReportAlike(Codes.WrongType, node.Span, $"{subject} should be keys with values; this is {node.Sort}.");
        return false;
    }

    /// <summary>Shortens a text for messages: its first line, at most 40 characters.</summary>
    public static string Short(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.IndexOf('\n') is >= 0 and var end) line = line[..end].TrimEnd();
        return line.Length <= 40 ? line.ToString() : $"{line[..Clipping.Whole(line, 39)].TrimEnd()}…";
    }

    private static void ReportEmpty(SourceDocument document, YamlNode node, Subject subject, string way) =>
        document.Report(Codes.Empty, node.Span, TruncationHints.IsWhole(document, node)
            ? $"{subject} is empty: what begins with # is a comment in YAML. Put quotes around the whole text."
            : subject.IsNeeded ? $"{subject} is empty, and cannot be left out. {way}."
            : $"{subject} is empty. {way}, or delete the {(subject.IsItem ? "item" : "line")}.");

    /// <summary>Suggests quotes around a text that YAML has parsed as a key with a value.</summary>
    private static string Joined(YamlMap map) =>
        map.Entries is { Count: 1 } && map.Entries.GetAt(0).Value is { Value: YamlText { Style: YamlStyle.Plain } value } entry
        ? ParserErrors.Quoted($"{entry.Key.Value}: {value.Value}".Trim()) : "";

    private static string CauseOf(YamlNode node) => node switch
    {
        YamlMap map => $" A text with a colon before a space or at its end needs quotes around it.{Joined(map)}",
        YamlList { Items: [YamlList, ..] } or YamlList { Items: [YamlText] } => " Write it without brackets; a text that begins with [ needs quotes around it.",
        _ => "",
    };
}
