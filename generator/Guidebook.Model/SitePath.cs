using System.Buffers;
using System.Text;

namespace Guidebook.Model;

/// <summary>
/// The path of a file in the website or output folder: relative, with forward slashes, without <c>..</c>, for example
/// <c>practices/i-message.html</c>.
/// </summary>
public readonly record struct SitePath : IComparable<SitePath>
{
    /// <summary>Characters that have a meaning in a URL, or in an HTML attribute that contains one.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(number => (char)number), .. "\"#%&'<>?[\\]^`{|}\x7F"]);

    private readonly string? value;

    /// <summary>Creates a path from a text.</summary>
    /// <exception cref="ArgumentException">The path is empty, absolute, has a backslash, colon or NUL, an empty part, <c>.</c> or
    /// <c>..</c>.</exception>
    public SitePath(string value)
    {
        if (!IsSafe(value)) throw new ArgumentException($"'{value}' is not a path inside the output folder.", nameof(value));
        this.value = value;
    }

    /// <summary>The path with forward slashes.</summary>
    public string Value => value ?? "";

    /// <summary>The path as a URL: characters that would end an attribute or change the target are percent-encoded.</summary>
    public string Url => Escape(Value);

    /// <summary>Whether a text is a path inside the output folder.</summary>
    public static bool IsSafe(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAny('\\', '\0', ':') && HasSafeParts(text);

    /// <summary>The relative URL from a page at this path to the target: <c>../b/c.html</c>.</summary>
    public string UrlTo(SitePath target)
    {
        var from = Value.AsSpan();
        var to = target.Value.AsSpan();
        var common = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
            if (from[i] == '/') common = i + 1;
        var climbs = from[common..].Count('/');
        var rest = Escape(to[common..]);
        return climbs == 0 ? rest : Climb(climbs) + rest;
    }

    /// <inheritdoc/>
    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    private static bool HasSafeParts(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split('/'))
            if (text[part] is "" or "." or "..") return false;
        return true;
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
        1 => "../",
        2 => "../../",
        _ => string.Concat(Enumerable.Repeat("../", levels)),
    };
}
