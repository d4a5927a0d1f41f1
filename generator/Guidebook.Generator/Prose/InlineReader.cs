using Guidebook.Generator.Prose.Blocks;
using Guidebook.Generator.Prose.Footnotes;
using Guidebook.Generator.Prose.Headings;
using Guidebook.Generator.Prose.Links;
using Guidebook.Generator.Prose.Marks;
using Guidebook.Generator.Prose.Pictures;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose;

/// <summary>Reads inline nodes.</summary>
internal static class InlineReader
{
    /// <summary>Reads a node with its children.</summary>
    public static void Read(DialectReader reader, Markdig.Syntax.Inlines.Inline node)
    {
        switch (node)
        {
            case LiteralInline literal: Literal(reader, literal); break;
            case GuideLink link: GuideLinkReader.Read(reader, link); break;
            case LineBreakInline line: LineBreak(reader, line); break;
            case EmphasisInline emphasis: Emphasis(reader, emphasis); break;
            case CodeInline code: Code(reader, code); break;
            case LinkInline { IsImage: true } picture: ImageReader.Read(reader, picture); break;
            case LinkInline link: ExternalLinkReader.Read(reader, link); break;
            case AutolinkInline link: ExternalLinkReader.Read(reader, link); break;
            case BareAddress address: ExternalLinkReader.Read(reader, address); break;
            case HtmlEntityInline entity: reader.PlainWords(entity.Transcoded.AsSpan()); break;
            case HtmlInline html: reader.RawHtml.Read(html); break;
            case FootnoteLink link: reader.Footnotes.Read(link); break;
            case MissingFootnote missing: reader.Footnotes.Read(missing); break;
            case TaskMark task: reader.Add(new Inline.TaskBox(task.IsTicked)); break;
            case HeadingAttributesInline or AlertMark: break; // HeadingReader has read the attributes, DialectReader the kind of the note.
            case DelimiterInline delimiter: Delimiter(reader, delimiter); break;
            case ContainerInline container: reader.Read(container); break;
            default: throw new NotSupportedException($"No reader for {node.GetType().Name}.");
        }
    }

    private static void Literal(SyntaxReader reader, LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        // A backslash keeps the next character as it is: \" remains a straight quote.
        var kept = literal.IsFirstCharacterEscaped && words.Length > 0 ? 1 : 0;
        var offset = reader.Offset + literal.Span.End + 1 - words.Length;
        StrayMarks.Report(reader.Text, literal, offset);
        reader.PlainWords(words[..kept]);
        Folded(reader, words[kept..], offset + kept, literal);
    }

    /// <summary>Reads text that YAML has folded: after each folded line break, the words come from another line of the file.</summary>
    private static void Folded(SyntaxReader reader, ReadOnlySpan<char> words, int offset, LiteralInline literal)
    {
        var turns = reader.Text.Origin.Turns;
        var first = reader.Text.Origin.TurnAt(offset);
        if (first == 0 || turns[first].Offset < offset) first++; // else the words begin with the break
        for (var i = first;
            i < turns.Length && turns[i].Offset - offset is var next && next < words.Length; i++)
        {
            if (words[next] != ' ') continue;
            var before = next > 0 ? words[next - 1] : reader.Before;
            var after = next + 1 < words.Length ? words[next + 1] : UnspacedLines.After(literal);
            reader.Words(words[..next]);
            reader.GoesOnAtLine(turns[i].Location.Line);
            var blank = UnspacedLines.Join(before, after) ? 1 : 0;
            words = words[(next + blank)..];
            offset = turns[i].Offset + blank;
        }

        reader.Words(words);
    }

    private static void LineBreak(SyntaxReader reader, LineBreakInline line)
    {
        if (line.IsHard) reader.Add(Inline.LineBreak.Instance);
        else if (!UnspacedLines.Join(reader.Before, UnspacedLines.After(line))) reader.PlainWords("\n");
        reader.AfterLine();
    }

    private static void Emphasis(SyntaxReader reader, EmphasisInline emphasis)
    {
        if (IsProduct(reader, emphasis))
        {
            var signs = new string('*', emphasis.DelimiterCount);
            reader.PlainWords(signs);
            reader.Read(emphasis);
            reader.PlainWords(signs);
            return;
        }

        var words = reader.Inside(emphasis);
        reader.Add(
            emphasis.DelimiterChar == '~' ? new Inline.Styled(InlineStyle.Deleted, words)
            : emphasis.DelimiterCount == 2 ? new Inline.Strong(words)
            : new Inline.Emphasis(words));
    }

    /// <summary>Whether the stars multiply numbers, as in 2*3*4, which is no emphasis.</summary>
    private static bool IsProduct(SyntaxReader reader, EmphasisInline emphasis)
    {
        var (text, before) = (reader.Text.Markdown, reader.Offset + emphasis.Span.Start - 1);
        var after = before + 1 + emphasis.DelimiterCount;
        return emphasis.DelimiterChar == '*' && before >= 0 && after < text.Length
            && char.IsAsciiDigit(text[before]) && char.IsAsciiDigit(text[after]);
    }

    private static void Code(SyntaxReader reader, CodeInline code)
    {
        reader.Add(new Inline.Code(code.Content));
        reader.AfterWord();
    }

    /// <summary>A delimiter that opens and never closes is text.</summary>
    private static void Delimiter(SyntaxReader reader, DelimiterInline delimiter)
    {
        reader.Words(delimiter.ToLiteral());
        reader.Read(delimiter);
    }
}
