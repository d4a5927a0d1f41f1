using System.Buffers;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Converts site paths to URLs; escapes all characters that could end an attribute or change the target.</summary>
public static class SiteUrls
{
    /// <summary>The characters with a meaning in URLs or HTML attributes, and all controls and spaces.</summary>
    private static readonly SearchValues<char> Marks =
        SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(number => (char)number), .. "\"#%&'<>?[\\]^`{|}\x7F"]);

    /// <summary>The URL of a path relative to its root folder.</summary>
    public static string ToUrl(this SitePath path) => Escape(path.Value);

    /// <summary>The absolute URL of a page or file on a website; that of a folder's page ends with the folder.</summary>
    public static string AbsoluteUrl(this SitePath path, Uri website)
    {
        const string Index = "index.html";
        var isIndex = path.Value == Index || path.Value.EndsWith($"/{Index}", StringComparison.Ordinal);
        return new Uri(website, Escape(isIndex ? path.Value.AsSpan()[..^Index.Length] : path.Value)).AbsoluteUri;
    }

    /// <summary>The relative URL from a page to a target: <c>../b/c.html</c>.</summary>
    public static string UrlTo(this SitePath page, SitePath target)
    {
        var from = page.Value.AsSpan();
        var to = target.Value.AsSpan();
        var common = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
            if (from[i] == '/') common = i + 1;
        var climb = Climb(from[common..].Count('/'));
        var rest = to[common..];
        return rest.ContainsAny(Marks) ? climb + Escape(rest) : string.Concat(climb, rest);
    }

    private static string Escape(ReadOnlySpan<char> path)
    {
        if (!path.ContainsAny(Marks)) return path.ToString();
        var url = new StringBuilder(path.Length + 8);
        foreach (var letter in path)
            if (Marks.Contains(letter)) url.Append(Uri.HexEscape(letter));
            else url.Append(letter);
        return url.ToString();
    }

    private static string Climb(int levels) => levels switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        _ => string.Concat(Enumerable.Repeat("../", levels)),
    };
}
