using System.Buffers;

namespace Guidebook.Generator.Checking;

/// <summary>Finds the links in a style sheet: <c>url(…)</c> and <c>@import</c>, outside comments.</summary>
internal static class CssLinks
{
    private const string Url = "url";
    private const string Import = "@import";
    private static readonly SearchValues<char> Begin = SearchValues.Create("/(@\"'");

    /// <summary>Each link with its start index in the text.</summary>
    public static IEnumerable<(string Url, int Index)> In(string css)
    {
        for (var (i, from) = (Next(css, 0), 0); i < css.Length; i = Next(css, i + 1))
        {
            if (At(css, i, "/*")) i = End(css, i + 2, "*/") + 1;
            else if (css[i] == '(' && i - Url.Length >= from && At(css, i - Url.Length, Url))
            {
                var (url, end) = Quoted(css, i + 1) ?? Unquoted(css, i + 1);
                yield return (url, i - Url.Length);
                i = end;
            }
            else if (At(css, i, Import) && Quoted(css, i + Import.Length) is var (import, closing))
            {
                yield return (import, i);
                i = closing;
            }
            else if (css[i] is '"' or '\'') i = ClosingQuote(css, i);
            else continue;
            from = i + 1;
        }
    }

    /// <summary>The next place where a link, a comment or a text in quotes may begin: a link of <c>url</c> at its parenthesis.</summary>
    private static int Next(string css, int from) =>
        from < css.Length && css.AsSpan(from).IndexOfAny(Begin) is >= 0 and var at ? from + at : css.Length;

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

    private static (string Url, int End) Unquoted(string css, int index)
    {
        var end = End(css, index, ")");
        return (css[index..end].Trim(), end);
    }

    /// <summary>The text in quotes that comes next, and the index of the closing one; null for none.</summary>
    private static (string Text, int End)? Quoted(string css, int index)
    {
        while (index < css.Length && char.IsWhiteSpace(css[index])) index++;
        if (index >= css.Length || css[index] is not ('"' or '\'')) return null;
        var end = ClosingQuote(css, index);
        return (css[Math.Min(index + 1, end)..end], end);
    }
}
