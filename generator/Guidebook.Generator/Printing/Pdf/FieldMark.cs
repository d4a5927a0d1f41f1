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

    /// <summary>A radio button: one choice of a group.</summary>
    One,
}

/// <summary>
/// The address of a link that stands for a form field in print HTML: <c>field:text/NAME?label=Your%20name</c>, and for a radio button
/// <c>field:one/GROUP/CHOICE?label=…&amp;of=…</c>.
/// </summary>
/// <param name="Name">The name of the field; for a radio button, of its group.</param>
/// <param name="Label">The accessible name of the field.</param>
internal sealed record FieldMark(FieldKind Kind, string Name, string Label)
{
    public const string Scheme = "field:";
    public const string Kinds = "'field:text/…', 'field:lines/…', 'field:check/…' or 'field:one/…/…'";
    private const string LabelKey = "label";
    private const string GroupKey = "of";

    private static readonly ImmutableDictionary<string, FieldKind> ByWord = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("text", FieldKind.Text),
        KeyValuePair.Create("lines", FieldKind.Lines),
        KeyValuePair.Create("check", FieldKind.Check),
        KeyValuePair.Create("one", FieldKind.One),
    ]);

    /// <summary>The choice of a radio button; null for other fields.</summary>
    public string? Choice { get; private init; }

    /// <summary>The accessible name of a radio button's group.</summary>
    public string Group { get; private init; } = Name;

    /// <summary>The name of the field, with the choice of a radio button.</summary>
    public string FullName => Choice is null ? Name : $"{Name}/{Choice}";

    /// <summary>Parses a link's address; null if the address is not a valid field.</summary>
    public static FieldMark? Read(string address)
    {
        var rest = address[Scheme.Length..];
        var (path, query) = rest.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (rest[..at], rest[(at + 1)..]) : (rest, null);
        if (path.Split('/') is not [var word, .. var names] || !ByWord.TryGetValue(word, out var kind)) return null;
        if (names.Length != (kind == FieldKind.One ? 2 : 1) || !names.All(IsName) || ReadLabels(query) is not { } labels) return null;
        var choice = names.ElementAtOrDefault(1);
        return new(kind, names[0], labels.GetValueOrDefault(LabelKey, choice ?? names[0]))
        {
            Choice = choice,
            Group = labels.GetValueOrDefault(GroupKey, names[0]),
        };
    }

    /// <summary>The labels that are not empty; null if there is another key.</summary>
    private static Dictionary<string, string>? ReadLabels(string? query)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query?.Split('&') ?? [])
        {
            var parts = pair.Split('=', 2);
            if (parts is not [LabelKey or GroupKey, var words]) return null;
            if (Uri.UnescapeDataString(words).Trim() is { Length: > 0 } label) labels[parts[0]] = label;
        }

        return labels;
    }

    /// <summary>Rejects dots: a dot would make the field a child of another field.</summary>
    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
