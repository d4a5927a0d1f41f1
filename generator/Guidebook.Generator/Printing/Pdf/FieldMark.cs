using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The input of a form field.</summary>
internal enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Lines,

    /// <summary>A checkbox.</summary>
    Check,
}

/// <summary>The address of a link that stands for a form field in print HTML: <c>field:text/NAME?label=Your%20name</c>.</summary>
/// <param name="Label">The accessible name of the field.</param>
internal sealed record FieldMark(FieldKind Kind, string Name, string Label)
{
    public const string Scheme = "field:";
    public const string Kinds = "'field:text/…', 'field:lines/…' or 'field:check/…'";
    private const string LabelKey = "?label=";

    private static readonly ImmutableDictionary<string, FieldKind> ByWord = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("text", FieldKind.Text),
        KeyValuePair.Create("lines", FieldKind.Lines),
        KeyValuePair.Create("check", FieldKind.Check),
    ]);

    /// <summary>Parses a link's address; null if the address is not a valid field.</summary>
    public static FieldMark? Read(string address)
    {
        var rest = address[Scheme.Length..];
        var (path, query) = rest.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (rest[..at], rest[at..]) : (rest, "");
        if (path.Split('/') is not [var word, var name] || !ByWord.TryGetValue(word, out var kind) || !IsName(name)) return null;
        if (query.Length > 0 && !query.StartsWith(LabelKey, StringComparison.Ordinal)) return null;
        var label = query.Length > 0 ? Uri.UnescapeDataString(query[LabelKey.Length..]).Trim() : "";
        return new(kind, name, label.Length > 0 ? label : name);
    }

    /// <summary>Rejects dots: a dot would make the field a child of another field.</summary>
    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
