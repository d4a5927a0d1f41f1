using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Html;

/// <summary>Reports HTML and converts it to text. Comments are notes of the author and are dropped.</summary>
internal sealed class RawHtmlReader(SyntaxReader reader)
{
    private readonly HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads an HTML block as a paragraph of text; null for a comment.</summary>
    public Block.Paragraph? Read(HtmlBlock html)
    {
        var text = html.Lines.ToString();
        if (html.Type is HtmlBlockType.Comment)
        {
            CheckComment(html, text);
            return null;
        }

        Report(text.AsSpan().TrimStart(), html.Span);
        return new(reader.Verbatim(text));
    }

    /// <summary>Reads an inline tag as text; comments are dropped.</summary>
    public void Read(HtmlInline html)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal) || IsStyle(html)) return;
        Report(html.Tag, html.Span);
        reader.PlainWords(html.Tag);
    }

    /// <summary>Reports one of the few tags that are used, without its closing tag.</summary>
    public void ReportUnclosed(OpenTag tag) => reader.Report(Codes.RawHtml, tag.Span,
        $@"<{tag.Name}> has no </{tag.Name}> in its sentence. Write it after the words. Where the sign itself is meant, write \<.");

    /// <summary>Reads one of the few tags that are used: they have no mark in Markdown.</summary>
    private bool IsStyle(HtmlInline html)
    {
        var closes = html.Tag.StartsWith("</", StringComparison.Ordinal);
        var name = html.Tag.AsSpan().Trim("</> ").ToString().ToLowerInvariant();
        if (StyleOf(name) is not { } style) return false;
        if (!closes) reader.Open(name, html.Span);
        else if (reader.Close(name) is { IsDefault: false } words) reader.Add(new Inline.Styled(style, words));
        else return false;
        return true;
    }

    private static InlineStyle? StyleOf(string tag) => tag switch
    {
        "kbd" => InlineStyle.Key,
        "sub" => InlineStyle.Subscript,
        "sup" => InlineStyle.Superscript,
        _ => null,
    };

    private void CheckComment(HtmlBlock html, string text)
    {
        var end = text.IndexOf("-->", StringComparison.Ordinal);
        if (end < 0) reader.Report(Codes.CommentUnclosed, html.Span,
            "This note has no end, so that everything below would be left out. Write --> after it.");
        else if (text.AsSpan(end + 3).Trim().Length > 0)
            reader.Report(Codes.CommentUnclosed, html.Span,
                "Text after a note, on the same line, would be left out. Put it on a line of its own.");
    }

    private void Report(ReadOnlySpan<char> html, Markdig.Syntax.SourceSpan span)
    {
        var closes = html.StartsWith("</");
        var name = NameOf(html[(closes ? 2 : 1)..]);
        // The closing tag of a reported tag is not a second mistake.
        if (!told.Add(name) && closes) return;
        var shown = Quoted.Words($"<{(closes ? "/" : "")}{name}>");
        reader.Report(Codes.RawHtml, span,
            $@"HTML such as {shown} is not used in texts. {InItsPlace(name)} Where the sign itself is meant, write \<.");
    }

    private static string NameOf(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '!' or '?')) end++;
        return text[..end].ToString();
    }

    private static string InItsPlace(string name) => name.ToUpperInvariant() switch
    {
        "B" or "STRONG" => "Write **words** for strong words.",
        "I" or "EM" => "Write *words* for stressed words.",
        "A" => "Write [[id|words]] or [words](https://…) for a link.",
        "IMG" or "PICTURE" or "FIGURE" => "Write ![what it shows](images/file.svg) for a picture.",
        "BR" => "End the line with a backslash for a new line.",
        "P" or "DIV" or "SPAN" or "SECTION" => "Leave an empty line between paragraphs.",
        "HR" => "Write --- on a line of its own.",
        "UL" or "OL" or "LI" => "Begin each line with - or 1. for a list.",
        "TABLE" or "TR" or "TD" or "TH" => "Write a table with bars: | a | b |.",
        "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => "Begin the line with ## for a heading.",
        "CODE" or "PRE" => "Write `words` for code.",
        "BLOCKQUOTE" or "Q" => "Begin the lines with > for a quotation.",
        "S" or "DEL" or "STRIKE" => "Write ~~words~~ for words that no longer hold.",
        "KBD" or "SUB" or "SUP" => "<kbd>, <sub> and <sup> stand in pairs within a sentence, without attributes: H<sub>2</sub>O.",
        "DL" or "DT" or "DD" => "Write the word on a line, and ': ' with its meaning below it.",
        "FIGCAPTION" => "Write a caption after the file of a picture: ![what it shows](images/file.svg \"caption\").",
        "DETAILS" or "SUMMARY" => "Nothing folds here, since paper cannot unfold it. Write a heading, ## words, and the text below it.",
        _ => "Write it in Markdown, or in plain words.",
    };
}
