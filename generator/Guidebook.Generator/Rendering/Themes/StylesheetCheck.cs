using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>Checks that a stylesheet of a theme folder closes what it opens: browsers skip what follows without a word.</summary>
internal static class StylesheetCheck
{
    /// <summary>Reports the first bracket, text or comment that is not closed, or that nothing has opened.</summary>
    public static void Check(ThemeFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        if (Fault(text) is not var (at, message)) return;
        var (line, column) = new LineTable(text).At(at);
        diagnostics.Report(Codes.StylesheetBroken, new SourceSpan(file.Name, line, column, 1), message);
    }

    private static (int At, string Message)? Fault(string css)
    {
        var open = new Stack<int>();
        for (var at = 0; at < css.Length; at++)
        {
            var letter = css[at];
            if (letter is '{' or '(' or '[') open.Push(at);
            else if (letter is '}' or ')' or ']' && !(open.TryPop(out var opened) && Closing(css[opened]) == letter))
                return (at, $"This '{letter}' closes nothing. Delete it, or write the bracket that it closes.");
            else if (letter == '\\') at++;
            else if (letter is '"' or '\'' or '/')
            {
                var end = letter == '/' ? EndOfComment(css, at) : EndOfText(css, at);
                if (end < 0)
                    return (at, letter == '/' ? "This comment has no end. Write '*/' after it."
                        : $"This text has no end. Write {letter} after it.");
                at = end;
            }
        }

        return open.TryPop(out var last)
            ? (last, $"This '{css[last]}' has no '{Closing(css[last])}', so browsers skip what follows. Write it.") : null;
    }

    private static char Closing(char opening) => opening switch { '{' => '}', '(' => ')', _ => ']' };

    /// <summary>The index of the last sign of a comment; that of the slash itself if none begins; -1 without an end.</summary>
    private static int EndOfComment(string css, int at) =>
        !css.AsSpan(at).StartsWith("/*") ? at : css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 1 : -1;

    /// <summary>The index of the quote that ends a text; -1 if its line ends before.</summary>
    private static int EndOfText(string css, int at)
    {
        for (var end = at + 1; end < css.Length && (css[end] != '\n' || css[end - 1] == '\\'); end++)
            if (css[end] == '\\') end++;
            else if (css[end] == css[at]) return end;
        return -1;
    }
}
