using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Translates errors of the YAML parser into the words of an editor.</summary>
internal static partial class ParserErrors
{
    /// <summary>The message on an unclosed bracket.</summary>
    public const string BracketNotClosed = "A bracket [ or { opens here and is not closed. Close it, or put quotes around a text that begins with one.";

    private const int Longest = 60;

    private const string Quote = "Put the whole text in quotes.";

    /// <summary>The likely cause.</summary>
    /// <param name="message">The parser's message.</param>
    /// <param name="line">The line of the error.</param>
    /// <param name="column">The column of the error, from 1.</param>
    public static string Explain(string message, ReadOnlySpan<char> line, int column)
    {
        var before = line[..Math.Clamp(column - 1, 0, line.Length)];
        var here = column - 1 < line.Length ? line[column - 1] : ' ';
        if (Says(message, "invalid mapping") || Says(message, "Mapping values")) return Colon(line, before);
        if (Says(message, "expected key")) return Key(line, before.TrimEnd());
        if (Says(message, "unexpected end of stream") || Says(message, "document indicator")) return "The quote that opens here is not closed. Close it with the same quote.";
        if (Says(message, "cannot start any token")) return $"A text cannot begin with '{here}' in YAML. {Quote}";
        if (Says(message, "anchor or alias")) return $"A text cannot begin with '{here}' in YAML. {Quote}";
        if (Says(message, "a tag")) return $"A text cannot begin with '!' in YAML. {Quote}";
        if (Says(message, "'-' indicator")) return "This line stands among the items of a list and is none. Begin it with '- ', or indent it to belong to the item above.";
        if (Says(message, "sequence entries")) return $"A list begins on a line of its own below its key. If this is a text that begins with a hyphen: {Quote}";
        if (Says(message, "escape") || Says(message, "hexadecimal") || Says(message, "surrogates")) return @"In double quotes a \ begins an escape, and this one does not exist. Use single quotes, or write \\ for a \.";
        if (Says(message, "block scalar")) return "After | or > nothing else may stand on the line; the text begins on the next one, indented. If this is a text that begins with > or |: put it in quotes.";
        if (Says(message, "flow ") && ColonInBrackets(line) is { } colon) return colon;
        if (Says(message, "flow ")) return "A comma or the closing bracket is missing in this list. A text that begins with [ or { needs quotes around it.";
        if (Says(message, "node content")) return "A value is expected here, and there is a bracket or a comma. Put quotes around a text with such signs, or delete the superfluous one.";
        return "This is not readable as YAML. The usual causes are a text with a colon that needs quotes, a quote that is not closed, and a wrong indentation.";
    }

    /// <summary>
    /// A sentence with the text in quotes, after a space, in place of its curly ones; empty if the text is long or contains both kinds of
    /// quotes.
    /// </summary>
    public static string Quoted(ReadOnlySpan<char> text)
    {
        if (IsInCurlyQuotes(text)) return $" Straight quotes stand in place of the curly ones, which are letters to YAML.{Quoted(text[1..^1])}";
        if (text.Length > Longest) return "";
        return text.IndexOfAny("\"\\") < 0 ? $" Write \"{text}\"." : !text.Contains('\'') ? $" Write '{text}'." : "";
    }

    private static bool IsInCurlyQuotes(ReadOnlySpan<char> text) =>
        text is ['“' or '„' or '«' or '‘' or '‚' or '”', _, .., '”' or '“' or '»' or '’' or '‘'];

    /// <summary>The message on a text with a colon inside of braces or brackets; null if the line has none.</summary>
    private static string? ColonInBrackets(ReadOnlySpan<char> line)
    {
        if (TextWithColon().Match(line.ToString()) is not { Success: true } found) return null;
        var (key, text) = (found.Groups["key"].Value, found.Groups["text"].Value.Trim());
        var way = Quoted(text);
        return "A text with a colon needs quotes around it, or YAML takes what stands before the colon for a key."
            + (key.Length > 0 && way.StartsWith(" Write ", StringComparison.Ordinal) ? $" Write {key}: {way[" Write ".Length..]}" : way);
    }

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Colon(ReadOnlySpan<char> line, ReadOnlySpan<char> before)
    {
        if (line.IndexOfAny('“', '”', '„') >= 0 || line.Contains(": ‘", StringComparison.Ordinal))
            return "A colon in a text needs quotes around the whole text, and curly quotes are only letters to YAML. Use straight ones: \" or '.";
        if (before.Contains(": ", StringComparison.Ordinal))
            return $"A text with a colon needs quotes around it, or YAML takes what stands before the colon for a key.{(line.TrimStart("- ").StartsWith("{") ? "" : Quoted(line[(line.IndexOf(": ") + 2)..].Trim()))}";
        return "This line reads as a key, but stands inside the value above. Indent it like the keys beside it; if it belongs to the text, put quotes around the text.";
    }

    private static string Key(ReadOnlySpan<char> line, ReadOnlySpan<char> before)
    {
        if (before.EndsWith("\"") || before.EndsWith("'"))
            return "Something follows after the closing quote. Put the whole text in quotes, and the quotes inside it in the other kind.";
        if (before.EndsWith("]") || before.EndsWith("}"))
            return "Something follows after the closing bracket. A text that begins with [ or { needs quotes around it.";
        if (before.Length > 0)
            return "Something stands here that belongs to no key. Put quotes around the whole text.";
        if (line.TrimStart().StartsWith("- "))
            return "This item is not indented like the items above it. Begin the items of a list in one column.";
        return line.Contains(':')
            ? "This line is not indented like the keys beside it. Begin keys that belong together in one column."
            : "This line has no key. If it continues the text above, indent it further than that text's key.";
    }

    /// <summary>A value in braces, without quotes, that has a colon; it ends before the next key or the closing brace.</summary>
    [GeneratedRegex(@"[{,]\s*(?<key>[\p{L}\p{N}_-]+):\s+(?<text>[^\s""'{}\[\]](?:(?!,\s*[\p{L}\p{N}_-]+:\s)[^{}\[\]])*?:(?:\s(?:(?!,\s*[\p{L}\p{N}_-]+:\s)[^{}\[\]])*)?)(?=,\s*[\p{L}\p{N}_-]+:\s|\}|$)")]
    private static partial Regex TextWithColon();
}
