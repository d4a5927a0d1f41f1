using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml.Nodes;

/// <summary>A node of a YAML file with its location.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    /// <summary>The location in the file.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The type in the words of an editor: <c>a list</c>.</summary>
    public abstract string Sort { get; }
}

/// <summary>The style of a YAML scalar.</summary>
internal enum YamlStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    Single,

    /// <summary>In double quotes, with escapes.</summary>
    Double,

    /// <summary>Below a <c>|</c>, with its line breaks.</summary>
    Literal,

    /// <summary>Below a <c>></c>, with its lines joined.</summary>
    Folded,
}

/// <summary>A scalar: a text, number or other value that is neither a list nor a mapping.</summary>
/// <param name="extent">The offsets in the file of its start and of the end after it.</param>
internal sealed class YamlText(string value, YamlStyle style, (int Start, int End) extent, SourceSpan span) : YamlNode(span)
{
    /// <summary>The text after YAML's decoding.</summary>
    public string Value { get; } = value;

    /// <summary>The style of the scalar.</summary>
    public YamlStyle Style { get; } = style;

    /// <summary>The offset of its start in the file, including a quote or <c>|</c>.</summary>
    public int Start { get; } = extent.Start;

    /// <summary>The offset after its end.</summary>
    public int End { get; } = extent.End;

    /// <summary>Whether there is no value: blank text, or one of YAML's words for null.</summary>
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Value) || (Style is YamlStyle.Plain && Value is "~" or "null" or "Null" or "NULL");

    /// <inheritdoc/>
    public override string Sort => IsEmpty ? "empty" : "a text";
}

/// <summary>A list (a YAML sequence).</summary>
internal sealed class YamlList(List<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    /// <summary>The items in order.</summary>
    public List<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string Sort => "a list";
}

/// <summary>A mapping: keys with values.</summary>
internal sealed class YamlMap(OrderedDictionary<string, YamlEntry> entries, SourceSpan span) : YamlNode(span)
{
    /// <summary>The entries by key, in order; keys are unique.</summary>
    public OrderedDictionary<string, YamlEntry> Entries { get; } = entries;

    /// <summary>Whether a key occurred twice, which has been reported.</summary>
    public bool HasDoubles { get; init; }

    /// <inheritdoc/>
    public override string Sort => "a group of keys";
}

/// <summary>A key with its value.</summary>
internal readonly record struct YamlEntry(YamlText Key, YamlNode Value);
