namespace Guidebook.Generator.Checking;

/// <summary>
/// Tags without attributes that no check looks at, such as <c>&lt;li&gt;</c> and <c>&lt;/p&gt;</c>. They are most of the tags of a page,
/// and are passed over without the tokenizer.
/// </summary>
internal static class BareTags
{
    /// <summary>The length of <c>blockquote</c> and <c>figcaption</c>.</summary>
    private const int LongestName = 10;

    /// <summary>The length of the tag at the start of a text; 0 if it is not such a tag.</summary>
    public static int LengthAt(ReadOnlySpan<char> html)
    {
        if (html is not ['<', _, ..]) return 0;
        var start = html[1] == '/' ? 2 : 1;
        var name = html[start..Math.Min(html.Length, start + LongestName + 1)];
        var length = name.IndexOf('>');
        if (length < 0) return 0;
        name = name[..length];
        return IsUnheard(name) || (start == 2 && name is ['h', >= '1' and <= '6']) ? start + length + 1 : 0;
    }

    /// <summary>Whether neither the start tag nor the end tag of an element without attributes says anything to a check.</summary>
    private static bool IsUnheard(ReadOnlySpan<char> name) => name is
        "p" or "br" or "hr" or "pre" or "blockquote" or "ul" or "ol" or "li" or "dl" or "dt" or "dd"
        or "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "th" or "td"
        or "b" or "i" or "u" or "s" or "q" or "em" or "strong" or "small" or "sub" or "sup" or "code" or "kbd" or "span" or "time"
        or "head" or "body" or "header" or "footer" or "main" or "nav" or "aside" or "article" or "section" or "div"
        or "figure" or "figcaption" or "details" or "summary" or "dialog" or "label" or "button" or "path" or "g";
}
