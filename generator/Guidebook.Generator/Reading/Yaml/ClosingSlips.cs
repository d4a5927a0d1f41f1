using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading;

/// <summary>Goes through the quotes and brackets of a file that cannot be read, and finds the first that ends too early or not at all.</summary>
internal sealed partial class ClosingSlips
{
    private readonly string[] lines;
    private int line;
    private int at;
    private int brackets;
    private (int Line, int Column) opened;
    private bool hasKey;
    private (int Line, int Column, int Length, string Message)? found;

    private ClosingSlips(string[] lines) => this.lines = lines;

    /// <summary>The place and what to do, up to a line; null where all are in order.</summary>
    public static (int Line, int Column, int Length, string Message)? Find(string[] lines, int last)
    {
        var slips = new ClosingSlips(lines);
        while (slips.found is null && slips.line <= last) slips.Line();
        if (slips.found is null && slips.line >= lines.Length) slips.BracketNotClosed();
        return slips.found;
    }

    private void Line()
    {
        var number = line;
        (at, hasKey) = (0, false);
        if (brackets > 0 && Item().IsMatch(lines[line]) && Indent(lines[line]) <= Indent(lines[opened.Line])) BracketNotClosed();
        while (found is null && line < lines.Length && at < lines[line].Length) Value();
        line++;
        if (found is null && brackets == 0 && number == line - 1 && Block().IsMatch(lines[number])) SkipBlock(number);
    }

    private void BracketNotClosed()
    {
        if (brackets > 0) found = (opened.Line, opened.Column, 1, YamlTrouble.BracketNotClosed);
    }

    /// <summary>Goes past one value, or what stands before one.</summary>
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
        if (brackets == 0) opened = (line, at);
        (at, brackets) = (at + 1, brackets + 1);
    }

    /// <summary>A text without quotes ends at the colon of a key; in brackets also at a comma or a bracket.</summary>
    private void Plain(ReadOnlySpan<char> rest)
    {
        var end = hasKey && brackets == 0 ? -1 : rest.IndexOf(": ");
        if (end < 0) end = rest.Length;
        hasKey = true;
        if (brackets > 0 && rest.IndexOfAny(",[]{}") is >= 0 and var stop) end = Math.Min(end, stop);
        at += Math.Max(1, end);
    }

    private void Quoted(char quote)
    {
        var (openLine, openAt) = (line, at);
        at++;
        while (!Ends(quote))
        {
            line++;
            at = 0;
            if (line < lines.Length && !BeginsAnew(lines[line], openLine)) continue;
            found = (openLine, openAt, lines[openLine].Length - openAt, $"The quote that opens here is not closed. Put another {quote} at the end of the text.");
            return;
        }

        var rest = lines[line].AsSpan(at).TrimStart();
        if (rest.IsEmpty || rest[0] is ':' or '#' || (brackets > 0 && rest[0] is (',' or ']' or '}'))) return;
        if (line > openLine) found = (openLine, openAt, lines[openLine].Length - openAt, $"The quote that opens here is not closed. Put another {quote} at the end of the text.");
        else found = (line, at - 1, 1, Inner(quote));
    }

    /// <summary>Goes to the end of the quoted text, if it is on this line.</summary>
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

    /// <summary>Whether a line inside a quoted text is a new item or key beside or above the one that holds it.</summary>
    private bool BeginsAnew(string text, int openLine) =>
        Item().IsMatch(text) && Indent(text) <= Indent(lines[openLine]) + (Item().IsMatch(lines[openLine]) ? 2 : 0);

    private static int Indent(string text) => text.Length - text.TrimStart().Length;

    private string Inner(char quote)
    {
        var isApostrophe = quote == '\'' && at >= 2 && char.IsLetter(lines[line][at - 2]) && char.IsLetter(lines[line][at]);
        return isApostrophe ? "This apostrophe ends the text, and more follows. Write it twice, '', or put the whole text in double quotes: \"…\"."
            : quote == '\'' ? "This quote ends the text, and more follows. Write it twice, '', where a quote is meant, or put the whole text in double quotes: \"…\"."
            : "This quote ends the text, and more follows. Write \\\" where a quote is meant, or put the whole text in single quotes: '…'.";
    }

    /// <summary>Below a | or > everything is text.</summary>
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
