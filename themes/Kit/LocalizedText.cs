using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>
/// A short text on a page, of the theme or of the author. As HTML it carries the attributes <c>lang</c> and <c>dir</c> where they
/// differ from the page's.
/// </summary>
/// <param name="Text">The string.</param>
/// <param name="Language">BCP 47 tag of the string; null if it is in the page's language.</param>
public readonly record struct LocalizedText(string Text, string? Language)
{
    /// <summary>The encoder of the page renderer, because strings and other text must give the same bytes.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The direction as a value of the <c>dir</c> attribute; null for the page's.</summary>
    public string? Direction { get; init; }

    /// <summary>A text in the page's language.</summary>
    public static LocalizedText FromString(string text) => new(text, null);

    /// <summary>A text in the page's language.</summary>
    public static implicit operator LocalizedText(string text) => FromString(text);

    /// <summary>The plain string, as for an attribute.</summary>
    public override string ToString() => Text;

    /// <summary>The string as HTML content.</summary>
    public MarkupString ToMarkupString()
    {
        var encoded = Encoder.Encode(Text);
        var direction = Direction is null ? "" : $" dir=\"{Direction}\"";
        return new(Language is null ? encoded : $"<span lang=\"{Language}\"{direction}>{encoded}</span>");
    }

    /// <summary>The string as HTML content.</summary>
    public static implicit operator MarkupString(LocalizedText phrase) => phrase.ToMarkupString();
}
