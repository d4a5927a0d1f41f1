namespace Guidebook.Generator.Checking;

/// <summary>Finds the links in a style sheet: <c>url(…)</c> and <c>@import</c>, outside comments.</summary>
internal static class CssLinks
{
    /// <summary>Each link with its start index in the text.</summary>
    public static IEnumerable<(string Url, int Index)> In(string css)
    {
        for (var i = 0; i < css.Length; i++)
        {
            if (At(css, i, "/*")) i = End(css, i + 2, "*/") + 1;
            else if (At(css, i, "url("))
            {
                var url = Unquoted(css, i + 4);
                yield return (url, i);
                i += 3 + url.Length;
            }
            else if (At(css, i, "@import") && Quoted(css, i + 7) is { } import) yield return (import, i);
            else if (css[i] is '"' or '\'') i = ClosingQuote(css, i);
        }
    }

    private static bool At(string css, int index, string word) =>
        string.Compare(css, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int End(string css, int from, string mark)
    {
        var end = css.IndexOf(mark, Math.Min(from, css.Length), StringComparison.Ordinal);
        return end < 0 ? css.Length : end;
    }

    private static int ClosingQuote(string css, int index)
    {
        for (var i = index + 1; i < css.Length; i++)
        {
            if (css[i] == '\\') i++;
            else if (css[i] == css[index] || css[i] == '\n') return i;
        }

        return css.Length;
    }

    private static string Unquoted(string css, int index) => Quoted(css, index) ?? css[index..End(css, index, ")")].Trim();

    private static string? Quoted(string css, int index)
    {
        while (index < css.Length && char.IsWhiteSpace(css[index])) index++;
        if (index >= css.Length || css[index] is not ('"' or '\'')) return null;
        return css[(index + 1)..Math.Min(css.Length, Math.Max(index + 1, ClosingQuote(css, index)))];
    }
}
