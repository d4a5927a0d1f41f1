using System.Buffers;
using System.Text;

namespace Guidebook.Generator.Prose.Html;

/// <summary>Writes plain text into HTML: the four signs that mean something there become entities, everything else stays.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"");

    /// <summary>Adds the text, safe between tags and inside double-quoted attributes.</summary>
    public static StringBuilder AppendEncoded(this StringBuilder output, ReadOnlySpan<char> text)
    {
        for (int next; (next = text.IndexOfAny(Signs)) >= 0; text = text[(next + 1)..])
            output.Append(text[..next]).Append(EntityOf(text[next]));
        return output.Append(text);
    }

    private static string EntityOf(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => "&quot;",
    };
}
