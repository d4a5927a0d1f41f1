using AngleSharp.Html.Parser;

namespace Guidebook.Generator.Checking;

/// <summary>Elements whose text has no tags in it.</summary>
internal enum RawText
{
    /// <summary>An element with tags in it, like most.</summary>
    None,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>A style sheet.</summary>
    Style,

    /// <summary>A script.</summary>
    Script,

    /// <summary>A field of text.</summary>
    Field,

    /// <summary>What only very old browsers would show.</summary>
    Other,
}

/// <summary>Tells the tokenizer how to read what follows a tag; that is a parser's task, and we use none.</summary>
internal static class RawTexts
{
    /// <summary>What follows this tag.</summary>
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

    /// <summary>How the tokenizer calls it.</summary>
    public static HtmlParseMode Mode(RawText raw) => raw switch
    {
        RawText.Title or RawText.Field => HtmlParseMode.RCData,
        RawText.Script => HtmlParseMode.Script,
        RawText.None => HtmlParseMode.PCData,
        _ => HtmlParseMode.Rawtext,
    };
}
