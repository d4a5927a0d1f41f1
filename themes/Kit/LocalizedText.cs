using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>Some of the theme's own words on a page. Between other text they say their language where it is not the page's.</summary>
/// <param name="Text">The words.</param>
/// <param name="Language">Their BCP 47 tag; null where they are in the language of the page.</param>
public readonly record struct LocalizedText(string Text, string? Language)
{
    /// <summary>Encodes as the renderer of pages does, so that a phrase and other text give the same bytes.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The words alone, as in an attribute.</summary>
    public override string ToString() => Text;

    /// <summary>The words as HTML between other text.</summary>
    public MarkupString ToMarkupString()
    {
        var encoded = Encoder.Encode(Text);
        return new(Language is null ? encoded : $"<span lang=\"{Language}\">{encoded}</span>");
    }

    /// <summary>The words as HTML between other text.</summary>
    public static implicit operator MarkupString(LocalizedText phrase) => phrase.ToMarkupString();
}
