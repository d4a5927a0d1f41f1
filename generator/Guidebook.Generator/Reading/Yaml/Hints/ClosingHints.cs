using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>
/// Scans the quotes and brackets of a file that cannot be parsed, and finds the first that is closed too early or not at all.
/// </summary>
internal sealed partial class ClosingHints
{
    private readonly string[] lines;
    private int line;
    private int at;
    private int brackets;
    private (int Line, int Column, int Indent) opened;
    private bool hasKey;
    private (int Line, int Column, int Length, string Message)? found;

    private ClosingHints(string[] lines) => this.lines = lines;

    /// <summary>The location with advice, up to a line; null if all quotes and brackets are correct.</summary>
    public static (int Line, int Column, int Length, string Message)? Find(string[] lines, int last)
    {
        var slips = new ClosingHints(lines);
        while (slips.found is null && slips.line <= last) slips.Line();
        if (slips.found is null && slips.line >= lines.Length) slips.BracketNotClosed();
        return slips.found;
    }

    private void Line()
    {
        var number = line;
        (at, hasKey) = (0, false);
        if (brackets > 0 && Item().IsMatch(lines[line]) && Indent(lines[line]) <= opened.Indent) BracketNotClosed();
        while (found is null && line < lines.Length && at < lines[line].Length) Value();
        line++;
        if (found is null && brackets == 0 && number == line - 1 && Block().IsMatch(lines[number])) SkipBlock(number);
    }

    private void BracketNotClosed()
    {
        if (brackets > 0) found = (opened.Line, opened.Column, 1, ParserErrors.BracketNotClosed);
    }

    /// <summary>Skips one value, or the indicator before one.</summary>
    private void Value()
    {
        var rest = lines[line].AsSpan(at);
        var letter = rest[0];
        if (letter is ' ' or ',' || (letter is '-' or ':' && (rest.Length == 1 || rest[1] == ' '))) at++;
        else if (letter is '[' or '{') Open();
        else if (letter is ']' or '}' && brackets > 0) (at, brackets) = (at + 1, brackets - 1);
        else if (letter is '"' or '\'') Quoted(letter);
        else if (letter == '#') at = lines[line].Length;
        else Plain(rest);
    }

    private void Open()
    {
        if (brackets == 0) opened = (line, at, Indent(lines[line]));
        (at, brackets) = (at + 1, brackets + 1);
    }

    /// <summary>A plain scalar ends at the colon of a key; inside brackets, also at a comma or bracket.</summary>
    private void Plain(ReadOnlySpan<char> rest)
    {
        if (brackets > 0 && rest.IndexOfAny(",[]{}") is >= 0 and var stop) rest = rest[..stop];
        var end = hasKey && brackets == 0 ? -1 : rest.IndexOf(": ");
        hasKey = true;
        at += Math.Max(1, end < 0 ? rest.Length : end);
    }

    private void Quoted(char quote)
    {
        var (openLine, openAt) = (line, at);
        int? deepest = null;
        at++;
        while (!Ends(quote))
        {
            line++;
            at = 0;
            deepest ??= Indent(lines[openLine]) + (Item().IsMatch(lines[openLine]) ? 2 : 0);
            // A new item or key at the depth of the quoted text's own, or above it, ends the text too.
            if (line < lines.Length && !(Item().IsMatch(lines[line]) && Indent(lines[line]) <= deepest)) continue;
            found = (openLine, openAt, lines[openLine].Length - openAt, $"The quote that opens here is not closed. Put another {quote} at the end of the text.");
            return;
        }

        var rest = lines[line].AsSpan(at).TrimStart();
        if (rest.IsEmpty || rest[0] is ':' or '#' || (brackets > 0 && rest[0] is (',' or ']' or '}'))) return;
        if (line > openLine) found = (openLine, openAt, lines[openLine].Length - openAt, $"The quote that opens here is not closed. Put another {quote} at the end of the text.");
        else found = (line, at - 1, 1, Inner(quote));
    }

    /// <summary>Moves to the end of the quoted text; false if it is not on this line.</summary>
    private bool Ends(char quote)
    {
        var text = lines[line];
        for (; at < text.Length; at++)
            if (quote == '"' && text[at] == '\\') at++;
            else if (text[at] == quote && quote == '\'' && at + 1 < text.Length && text[at + 1] == '\'') at++;
            else if (text[at] == quote)
            {
                at++;
                return true;
            }

        return false;
    }

    private static int Indent(string text) => text.Length - text.TrimStart().Length;

    private string Inner(char quote)
    {
        var isApostrophe = quote == '\'' && at >= 2 && char.IsLetter(lines[line][at - 2]) && char.IsLetter(lines[line][at]);
        return isApostrophe ? "This apostrophe ends the text, and more follows. Write it twice, '', or put the whole text in double quotes: \"…\"."
            : quote == '\'' ? "This quote ends the text, and more follows. Write it twice, '', where a quote is meant, or put the whole text in double quotes: \"…\"."
            : "This quote ends the text, and more follows. Write \\\" where a quote is meant, or put the whole text in single quotes: '…'.";
    }

    /// <summary>Skips a block scalar: everything below | or > is text.</summary>
    private void SkipBlock(int key)
    {
        var depth = Indent(lines[key]);
        while (line < lines.Length && (lines[line].Trim().Length == 0 || Indent(lines[line]) > depth)) line++;
    }

    [GeneratedRegex(@"(?:: |- )[|>][+-]?\d?\s*(?:#.*)?$")]
    private static partial Regex Block();

    [GeneratedRegex(@"^\s*(?:- |[a-z][a-z-]*:(?: |$))")]
    private static partial Regex Item();
}
