using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Guidebook.Model.Block;

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
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal)) return;
        Report(html.Tag, html.Span);
        reader.PlainWords(html.Tag);
    }

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
        "CODE" or "PRE" or "KBD" => "Write `words` for code.",
        "BLOCKQUOTE" or "Q" => "Begin the lines with > for a quotation.",
        "SUP" => "Write [^1] for a footnote.",
        _ => "Write it in Markdown, or in plain words.",
    };
}
