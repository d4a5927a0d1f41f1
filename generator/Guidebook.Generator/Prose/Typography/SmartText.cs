using System.Buffers;
using System.Text;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Prose.Typography;

/// <summary>Turns typewriter signs into printed ones: curly quotes and apostrophes, dashes for <c>--</c> and <c>---</c>, an ellipsis for <c>...</c>.</summary>
internal static class SmartText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("'\"-.");

    /// <summary>A plain text with printed signs in place of typewriter signs.</summary>
    public static string Printed(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return text;
        var output = new StringBuilder(text.Length);
        output.AppendSmart(text, '\0');
        return output.ToString();
    }

    /// <summary>Adds the text to the output. What a quote becomes hangs on the characters around it.</summary>
    /// <param name="before">The character before the text; <c>\0</c> where a paragraph begins.</param>
    public static void AppendSmart(this StringBuilder output, ReadOnlySpan<char> text, char before)
    {
        for (int next; (next = text.IndexOfAny(Signs)) >= 0;)
        {
            output.Append(text[..next]);
            if (next > 0) before = text[next - 1];
            text = text[next..];
            var length = Sign(text, before, out var printed);
            output.Append(printed);
            before = printed[^1];
            text = text[length..];
        }

        output.Append(text);
    }

    /// <summary>The printed form of the sign at the start of the text, and how many characters it takes.</summary>
    private static int Sign(ReadOnlySpan<char> text, char before, out string printed)
    {
        var sign = text[0];
        if (sign is '\'' or '"')
        {
            printed = Quote(sign, before, text.Length > 1 ? text[1] : '\0');
            return 1;
        }

        if (sign == '.')
        {
            printed = text.StartsWith("...") ? "…" : ".";
            return text.StartsWith("...") ? 3 : 1;
        }

        var run = text.IndexOfAnyExcept(sign);
        if (run < 0) run = text.Length;
        Work.Count(run);
        printed = run switch
        {
            2 => "–",
            3 => "—",
            _ => new string('-', run),
        };
        return run;
    }

    private static string Quote(char sign, char before, char after)
    {
        var opens = before is '\0' or '(' or '[' or '{' or '“' or '‘' or '/' || char.IsWhiteSpace(before)
            || (before is '-' or '–' or '—' && char.IsLetterOrDigit(after));
        // '90s: something is left out before the digit.
        if (sign == '\'') return opens && !char.IsAsciiDigit(after) ? "‘" : "’";
        return opens ? "“" : "”";
    }
}
