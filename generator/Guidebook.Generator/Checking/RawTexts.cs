using AngleSharp.Html.Parser;

namespace Guidebook.Generator.Checking;

/// <summary>The kinds of elements whose content is text without tags.</summary>
internal enum RawText
{
    /// <summary>A normal element that can contain tags.</summary>
    None,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>A style sheet.</summary>
    Style,

    /// <summary>A script.</summary>
    Script,

    /// <summary>A text area.</summary>
    Field,

    /// <summary>A legacy element such as <c>noframes</c>.</summary>
    Other,
}

/// <summary>Sets the tokenizer's mode after a start tag; normally the parser does so, but the checks use no parser.</summary>
internal static class RawTexts
{
    /// <summary>The kind of content after a start tag.</summary>
    public static RawText Find(Tag tag, bool isInDrawing) => tag.Name switch
    {
        _ when isInDrawing && (tag.IsSelfClosing || tag.Name is "title") => RawText.None,
        "title" => RawText.Title,
        "textarea" => RawText.Field,
        "style" => RawText.Style,
        "script" => RawText.Script,
        "iframe" or "noembed" or "noframes" or "xmp" => RawText.Other,
        _ => RawText.None,
    };

    /// <summary>The tokenizer mode for a kind of content.</summary>
    public static HtmlParseMode Mode(RawText raw) => raw switch
    {
        RawText.Title or RawText.Field => HtmlParseMode.RCData,
        RawText.Script => HtmlParseMode.Script,
        RawText.None => HtmlParseMode.PCData,
        _ => HtmlParseMode.Rawtext,
    };
}
