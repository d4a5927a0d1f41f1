using System.Text;
using System.Text.Json;
using System.Xml;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;

namespace Guidebook.Generator.Rendering.TextFiles;

/// <summary>Says where a text is no JSON or no XML, and what may be wrong there.</summary>
internal static class TextProblem
{
    private const string RuleOfJson =
        "In JSON, one comma stands between two values and none after the last, and names and texts stand in double quotes.";

    private const string RuleOfXml = "In XML, one element is around all others, each is closed by its own end tag, values of attributes stand "
        + "in quotes, and texts have '&amp;' for '&' and '&lt;' for '<'.";

    /// <summary>The first mistake of a JSON text; null if there is none.</summary>
    public static string? OfJson(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return null;
        }
        catch (JsonException exception)
        {
            var (table, line) = (new LineTable(text), (int)(exception.LineNumber ?? 0) + 1);
            var bytes = Encoding.UTF8.GetBytes([.. table.Line(text, line)]);
            var before = (int)Math.Min(bytes.Length, exception.BytePositionInLine ?? 0);
            return At(text, table, line, Encoding.UTF8.GetCharCount(bytes, 0, before) + 1, RuleOfJson);
        }
    }

    /// <summary>The first mistake of an XML text; null if there is none.</summary>
    public static string? OfXml(string text)
    {
        try
        {
            using var words = new StringReader(text);
            using var reader = XmlReader.Create(words, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (reader.Read()) continue;
            return null;
        }
        catch (XmlException exception)
        {
            return At(text, new(text), Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition), RuleOfXml);
        }
    }

    private static string At(string text, LineTable table, int line, int column, string rule)
    {
        var rest = table.Line(text, line) is var whole && column <= whole.Length ? whole[(column - 1)..] : [];
        var isEnd = rest.IsEmpty && line >= table.Count;
        var what = isEnd ? "the file ends too early" : rest.IsEmpty ? "the line ends too early" : $"{Quoted.Words(rest)} cannot stand there";
        return FormattableString.Invariant($"in line {line}, column {column}, {what}. {rule}");
    }
}
