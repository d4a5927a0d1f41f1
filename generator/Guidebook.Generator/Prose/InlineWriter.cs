using Guidebook.Generator.Prose.Footnotes;
using Guidebook.Generator.Prose.Headings;
using Guidebook.Generator.Prose.Links;
using Guidebook.Generator.Prose.Marks;
using Guidebook.Generator.Prose.Pictures;
using Guidebook.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose;

/// <summary>Writes what stands within a line.</summary>
internal static class InlineWriter
{
    /// <summary>Writes a node with everything inside.</summary>
    public static void Write(ProseWriter writer, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Literal(writer, literal); break;
            case GuideLink link: GuideLinkWriter.Write(writer, link); break;
            case LineBreakInline line: LineBreak(writer, line); break;
            case EmphasisInline emphasis: Emphasis(writer, emphasis); break;
            case CodeInline code: Code(writer, code); break;
            case LinkInline { IsImage: true } picture: PictureWriter.Write(writer, picture); break;
            case LinkInline link: ExternalLinkWriter.Write(writer, link); break;
            case AutolinkInline link: ExternalLinkWriter.Write(writer, link); break;
            case HtmlEntityInline entity: writer.PlainWords(entity.Transcoded.AsSpan()); break;
            case HtmlInline html: writer.RawHtml.Write(html); break;
            case FootnoteLink link: FootnoteWriter.Write(writer, link); break;
            case MissingFootnote missing: FootnoteWriter.Write(writer, missing); break;
            case HeadingAttributesInline: break; // The heading has read them.
            case DelimiterInline delimiter: Delimiter(writer, delimiter); break;
            case ContainerInline container: writer.Inlines(container); break;
            default: throw new NotSupportedException($"No writer for {inline.GetType().Name}.");
        }
    }

    private static void Literal(ProseWriter writer, LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        // A backslash before a sign keeps it as it stands: \" stays a typewriter's quote.
        var kept = literal.IsFirstCharacterEscaped && words.Length > 0 ? 1 : 0;
        StrayMarks.Report(writer.Text, literal, literal.Span.End + 1 - words.Length);
        writer.PlainWords(words[..kept]);
        Folded(writer, words[kept..], literal.Span.End + 1 - (words.Length - kept));
    }

    /// <summary>Where YAML folds lines, the words go on in a line of the file that the text does not show.</summary>
    private static void Folded(ProseWriter writer, ReadOnlySpan<char> words, int offset)
    {
        var turns = writer.Text.Origin.Turns;
        for (var i = writer.Text.Origin.TurnAt(offset) + 1; i < turns.Length && turns[i].Offset - offset is var next && next < words.Length; i++)
        {
            if (words[next] != ' ') continue;
            writer.Words(words[..next]);
            writer.Output.Line(turns[i].Place.Line);
            words = words[next..];
            offset = turns[i].Offset;
        }

        writer.Words(words);
    }

    private static void LineBreak(ProseWriter writer, LineBreakInline line)
    {
        if (line.IsHard) writer.Output.Markup("<br>");
        writer.PlainWords("\n");
    }

    private static void Emphasis(ProseWriter writer, EmphasisInline emphasis)
    {
        var strong = emphasis.DelimiterCount == 2;
        writer.Output.Markup(strong ? "<strong>" : "<em>");
        writer.Inlines(emphasis);
        writer.Output.Markup(strong ? "</strong>" : "</em>");
    }

    private static void Code(ProseWriter writer, CodeInline code)
    {
        writer.Output.Markup("<code>");
        writer.Output.Encoded(code.Content);
        writer.Output.Markup("</code>");
        writer.AfterWord();
    }

    /// <summary>A sign that began something and never ended it is text.</summary>
    private static void Delimiter(ProseWriter writer, DelimiterInline delimiter)
    {
        writer.Words(delimiter.ToLiteral());
        writer.Inlines(delimiter);
    }
}
