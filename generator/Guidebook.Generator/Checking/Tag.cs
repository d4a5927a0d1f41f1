using System.Runtime.InteropServices;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Guidebook.Generator.Checking;

/// <summary>A start tag, without copies: in the tokenizer's memory, it is valid only until the next token.</summary>
internal readonly ref struct Tag
{
    private readonly ReadOnlySpan<TagAttribute> attributes;

    /// <summary>Creates a tag.</summary>
    public Tag(ReadOnlySpan<char> name, ReadOnlySpan<TagAttribute> attributes, bool isSelfClosing)
    {
        Name = name;
        IsSelfClosing = isSelfClosing;
        this.attributes = attributes;
    }

    /// <summary>Reads a tag's attributes, for which others ask many times, into a list that is emptied first.</summary>
    public Tag(ref StructHtmlToken token, List<TagAttribute> read)
    {
        Name = token.Name.Memory.Span;
        Index = token.Position.Index;
        IsSelfClosing = token.IsSelfClosing;
        read.Clear();
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            read.Add(new(attribute.Name.Memory, attribute.Value.Memory));
        }

        attributes = CollectionsMarshal.AsSpan(read);
    }

    /// <summary>The tag name in lower case.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>Index of its <c>&lt;</c> in the text.</summary>
    public int Index { get; init; }

    /// <summary>Whether the tag ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; }

    /// <summary>Number of attributes.</summary>
    public int Count => attributes.Length;

    /// <summary>The name of an attribute, in lower case.</summary>
    public ReadOnlySpan<char> NameOf(int attribute) => attributes[attribute].Name.Span;

    /// <summary>The value of an attribute, decoded.</summary>
    public ReadOnlySpan<char> ValueOf(int attribute) => attributes[attribute].Value.Span;

    /// <summary>Finds an attribute; its value may be empty.</summary>
    public bool TryGet(string name, out ReadOnlySpan<char> value)
    {
        value = default;
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.Name.Length != name.Length || !attribute.Name.Span.SequenceEqual(name)) continue;
            value = attribute.Value.Span;
            return true;
        }

        return false;
    }

    /// <summary>Whether the attribute exists and is not blank.</summary>
    public bool Says(string name) => TryGet(name, out var value) && !value.IsWhiteSpace();

    /// <summary>Whether the attribute has this value, ignoring case.</summary>
    public bool Has(string name, string value) =>
        TryGet(name, out var found) && found.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);
}

/// <summary>An attribute in the tokenizer's memory.</summary>
internal readonly record struct TagAttribute(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value);
