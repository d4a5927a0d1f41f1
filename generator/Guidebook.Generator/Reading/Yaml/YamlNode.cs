using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>A value in a YAML file with its place.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What an editor would call it: <c>a list</c>.</summary>
    public abstract string Sort { get; }
}

/// <summary>How a text is written in YAML.</summary>
internal enum YamlStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    Single,

    /// <summary>In double quotes, with escapes.</summary>
    Double,

    /// <summary>Below a <c>|</c>, line by line.</summary>
    Literal,

    /// <summary>Below a <c>></c>, lines joined.</summary>
    Folded,
}

/// <summary>A text, number or anything else that is neither list nor keys.</summary>
/// <param name="extent">The offsets in the file where it begins and where it has ended.</param>
internal sealed class YamlText(string value, YamlStyle style, (int Start, int End) extent, SourceSpan span) : YamlNode(span)
{
    /// <summary>The text as YAML means it.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public YamlStyle Style { get; } = style;

    /// <summary>Its offset in the file, quotes and <c>|</c> included.</summary>
    public int Start { get; } = extent.Start;

    /// <summary>The offset after it.</summary>
    public int End { get; } = extent.End;

    /// <summary>Whether nothing is written: blank, or YAML's words for nothing.</summary>
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Value) || (Style is YamlStyle.Plain && Value is "~" or "null" or "Null" or "NULL");

    /// <inheritdoc/>
    public override string Sort => IsEmpty ? "empty" : "a text";
}

/// <summary>A list.</summary>
internal sealed class YamlList(List<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    /// <summary>Its items in order.</summary>
    public List<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string Sort => "a list";
}

/// <summary>Keys with values.</summary>
internal sealed class YamlMap(OrderedDictionary<string, YamlEntry> entries, SourceSpan span) : YamlNode(span)
{
    /// <summary>The values by key, in order; every key once.</summary>
    public OrderedDictionary<string, YamlEntry> Entries { get; } = entries;

    /// <summary>Whether a key was written twice, which was reported.</summary>
    public bool HasDoubles { get; init; }

    /// <inheritdoc/>
    public override string Sort => "a group of keys";
}

/// <summary>A key with its value.</summary>
internal readonly record struct YamlEntry(YamlText Key, YamlNode Value);
