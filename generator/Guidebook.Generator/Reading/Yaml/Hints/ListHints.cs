using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Explains why YAML reads an intended list as a text.</summary>
internal static class ListHints
{
    /// <summary>The message on a hyphen without a space; also used where the parser stops at it.</summary>
    public const string NoSpace = "A space is missing after the hyphen: an item of a list begins with '- '.";

    /// <summary>The message on an item on the line of its key.</summary>
    public const string OnKeyLine = "The items of a list begin below the key: put this text on a line of its own, with '- ' before it like the others.";

    /// <summary>The characters that word processors put in place of a hyphen.</summary>
    public const string Bullets = "–—−•·●▪‣*+";

    /// <summary>
    /// The message on the end of a text in braces that YAML takes for a key, because a comma stands before it; null for a key.
    /// </summary>
    /// <param name="above">The key before it, whose value is the beginning of the text.</param>
    public static string? OfComma(YamlEntry? above, YamlEntry entry)
    {
        var isRest = entry.Value is YamlText { IsEmpty: true } empty && empty.Span == entry.Key.Span;
        if (!isRest || above is not { Key: var key, Value: YamlText { IsEmpty: false, Style: YamlStyle.Plain } text }) return null;
        if (!HasBlank(entry, text)) return null;
        return $"Inside of braces a comma ends a text. Put quotes around the whole of it: {key.Value}: \"{text.Value}, {entry.Key.Value}\".";
    }

    private static bool HasBlank(YamlEntry rest, YamlText text) =>
        rest.Key.Value.Contains(' ', StringComparison.Ordinal) || text.Value.Contains(' ', StringComparison.Ordinal);

    /// <summary>The cause with advice; null if it is none of the usual ones.</summary>
    public static string? CauseOf(SourceDocument document, YamlNode node)
    {
        if (node is not YamlText { Style: YamlStyle.Plain, Value: var value } text) return null;
        if (value is ['-', not (' ' or '-'), ..]) return NoSpace;
        if (value.Length > 1 && Bullets.Contains(value[0], StringComparison.Ordinal) && char.IsWhiteSpace(value[1]))
            return OfBullet(value[0]);
        if (document.Line(text.Span.Line + 1).TrimStart().StartsWith("- ") && text.Span.Column > 1) return OnKeyLine;
        if (char.IsAsciiDigit(value[0]) && value.AsSpan().TrimStart("0123456789") is ['.' or ')', ' ', ..]) return $"An item of a list begins with '- ', not with '{value[..(value.AsSpan().IndexOfAnyExceptInRange('0', '9') + 1)]}'; numbers come by themselves.";
        if (ValueHints.PairIn(value) is var (first, last)) return $"Put brackets around it, and a comma between: [{first}, {last}].";
        var ids = value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return (value.Contains(',', StringComparison.Ordinal) || ids.Length == 1) && ids.All(id => Ids.TryParse(id, out _))
            ? $"Put brackets around it: [{string.Join(", ", ids)}]."
            : null;
    }

    /// <summary>The message on another character in place of a hyphen.</summary>
    public static string OfBullet(char sign) => $"An item of a list begins with a hyphen and a space, '- '; this is '{sign}'.";
}
