using AngleSharp.Html.Parser.Tokens.Struct;

namespace Guidebook.Generator.Checking;

/// <summary>A start tag as the tokenizer has it: nothing is copied, so it lives only until the next token.</summary>
internal readonly ref struct Tag(ref StructHtmlToken token)
{
    private readonly ref StructHtmlToken token = ref token;

    /// <summary>In lower case.</summary>
    public ReadOnlySpan<char> Name => token.Name.Memory.Span;

    /// <summary>Where its <c>&lt;</c> stands in the text.</summary>
    public int Index => token.Position.Index;

    /// <summary>Whether it ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing => token.IsSelfClosing;

    /// <summary>How many attributes it has.</summary>
    public int Count => token.Attributes.Count;

    /// <summary>The name of an attribute, in lower case.</summary>
    public ReadOnlySpan<char> NameOf(int attribute) => token.Attributes[attribute].Name.Memory.Span;

    /// <summary>The value of an attribute, decoded.</summary>
    public ReadOnlySpan<char> ValueOf(int attribute) => token.Attributes[attribute].Value.Memory.Span;

    /// <summary>Looks for an attribute; its value may be empty.</summary>
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

    /// <summary>Whether the attribute is there and says something.</summary>
    public bool Says(string name) => TryGet(name, out var value) && !value.IsWhiteSpace();

    /// <summary>Whether the attribute is there and has this value, whatever its capital letters.</summary>
    public bool Has(string name, string value) =>
        TryGet(name, out var found) && found.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);
}
