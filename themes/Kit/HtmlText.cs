using System.Buffers;
using System.Text;

namespace Guidebook.Themes.Kit;

/// <summary>
/// Encodes plain text for HTML and XML: markup characters become entities, characters that are invalid there become U+FFFD, and all other
/// characters stay.
/// </summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        [.. "&<>\"\uFFFE\uFFFF", .. Enumerable.Range(0, 0xA0).Select(code => (char)code)
            .Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))]);

    /// <summary>Appends the text, encoded for element content and double-quoted attributes.</summary>
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
        '"' => "&quot;",
        _ => "\uFFFD",
    };
}
