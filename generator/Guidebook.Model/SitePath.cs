using System.Buffers;
using System.Text;

namespace Guidebook.Model;

/// <summary>A file's place in the website or output folder: forward slashes, relative, never climbing out, for example <c>practices/i-message.html</c>.</summary>
public readonly record struct SitePath : IComparable<SitePath>
{
    /// <summary>What means something in an address, or in the attribute that holds it.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(number => (char)number), .. "\"#%&'<>?[\\]^`{|}\x7F"]);

    private readonly string? value;

    /// <summary>Takes a path as it stands.</summary>
    /// <exception cref="ArgumentException">The path is empty, absolute, has a backslash, an empty part, <c>.</c> or <c>..</c>.</exception>
    public SitePath(string value)
    {
        if (!IsSafe(value)) throw new ArgumentException($"'{value}' is not a path inside the output folder.", nameof(value));
        this.value = value;
    }

    /// <summary>The path with forward slashes.</summary>
    public string Value => value ?? "";

    /// <summary>The path as it stands in an address: a file may be called anything, and its name neither ends an attribute nor leads elsewhere.</summary>
    public string Url => Escape(Value);

    /// <summary>Whether the text names a place inside the output folder.</summary>
    public static bool IsSafe(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAny('\\', '\0', ':') && HasSafeParts(text);

    /// <summary>The relative URL by which a page at this path reaches the target: <c>../b/c.html</c>.</summary>
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
