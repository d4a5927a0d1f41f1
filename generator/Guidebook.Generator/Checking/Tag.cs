using AngleSharp.Html.Parser.Tokens.Struct;

namespace Guidebook.Generator.Checking;

/// <summary>A start tag in the tokenizer's memory, without copies; valid only until the next token.</summary>
internal readonly ref struct Tag(ref StructHtmlToken token)
{
    private readonly ref StructHtmlToken token = ref token;

    /// <summary>The tag name in lower case.</summary>
    public ReadOnlySpan<char> Name => token.Name.Memory.Span;

    /// <summary>Index of its <c>&lt;</c> in the text.</summary>
    public int Index => token.Position.Index;

    /// <summary>Whether the tag ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosing => token.IsSelfClosing;

    /// <summary>Number of attributes.</summary>
    public int Count => token.Attributes.Count;

    /// <summary>The name of an attribute, in lower case.</summary>
    public ReadOnlySpan<char> NameOf(int attribute) => token.Attributes[attribute].Name.Memory.Span;

    /// <summary>The value of an attribute, decoded.</summary>
    public ReadOnlySpan<char> ValueOf(int attribute) => token.Attributes[attribute].Value.Memory.Span;

    /// <summary>Finds an attribute; its value may be empty.</summary>
    public bool TryGet(string name, out ReadOnlySpan<char> value)
    {
        value = default;
        for (var i = 0; i < Count; i++)
        {
            if (!NameOf(i).SequenceEqual(name)) continue;
            value = ValueOf(i);
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
