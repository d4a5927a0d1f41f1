namespace Guidebook.Model;

/// <summary>A path inside a folder: forward slashes, relative, never climbing out, for example <c>images/knot.svg</c>.</summary>
public readonly record struct SitePath : IComparable<SitePath>
{
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

    /// <summary>The path of the folder, with a slash at its end; empty for a file at the top.</summary>
    public string Folder => Value[..^NameIn(Value).Length];

    /// <summary>Whether it is that of a stylesheet.</summary>
    public bool IsStylesheet => Value.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>The name of the file that a path leads to.</summary>
    public static string NameIn(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether the text names a place inside a folder.</summary>
    public static bool IsSafe(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAny('\\', '\0', ':') && HasSafeParts(text);

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
}
