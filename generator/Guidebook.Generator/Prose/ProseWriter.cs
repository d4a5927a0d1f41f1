using Guidebook.Generator.Prose.Blocks;
using Guidebook.Generator.Prose.Footnotes;
using Guidebook.Generator.Prose.Headings;
using Guidebook.Generator.Prose.Html;
using Guidebook.Generator.Prose.Marks;
using Guidebook.Generator.Prose.Tables;
using Guidebook.Generator.Prose.Typography;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose;

/// <summary>Walks the syntax tree of one text once and writes it as parts, telling of mistakes on the way. Each feature writes its own nodes.</summary>
internal sealed class ProseWriter
{
    private int depth;
    private bool tooDeep;
    private char before;

    /// <summary>Makes a writer for one text.</summary>
    public ProseWriter(ProseText text)
    {
        Text = text;
        Headings = new HeadingWriter(this);
        RawHtml = new RawHtmlWriter(this);
    }

    /// <summary>The text that is written.</summary>
    public ProseText Text { get; }

    /// <summary>What is written so far.</summary>
    public PassageBuilder Output { get; } = new();

    /// <summary>Writes headings and remembers sections.</summary>
    public HeadingWriter Headings { get; }

    /// <summary>Tells of raw HTML.</summary>
    public RawHtmlWriter RawHtml { get; }

    /// <summary>Whether words may become links to the glossary here.</summary>
    public bool MayLink { get; private set; } = true;

    /// <summary>Whether a link is open.</summary>
    public bool InLink { get; private set; }

    /// <summary>Writes the whole text.</summary>
    public void Document(MarkdownDocument document)
    {
        FootnoteWriter.ReportMistakes(Text, document);
        Blocks(document);
    }

    /// <summary>Writes blocks, one below the other.</summary>
    public void Blocks(ContainerBlock container)
    {
        var first = true;
        foreach (var block in container)
        {
            if (IsSilent(block)) continue;
            if (!first) Output.Markup("\n");
            first = false;
            Nested(block.Span, block, static (writer, block) => writer.Block(block));
        }
    }

    /// <summary>Writes a block.</summary>
    public void Block(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Headings.Write(heading); break;
            case ParagraphBlock paragraph: Paragraph(paragraph); break;
            case ListBlock list: ListWriter.Write(this, list); break;
            case QuoteBlock quote: Wrapped("<blockquote>\n", quote, "\n</blockquote>"); break;
            case CodeBlock code: CodeWriter.Write(this, code); break;
            case HtmlBlock html: RawHtml.Write(html); break;
            case ThematicBreakBlock: Output.Markup("<hr>"); break;
            case Table table: TableWriter.Write(this, table); break;
            case FootnoteGroup notes: FootnoteWriter.Write(this, notes); break;
            default: throw new NotSupportedException($"No writer for a block of type {block.GetType().Name}.");
        }
    }

    /// <summary>Writes what stands on the lines of a paragraph, heading or cell.</summary>
    public void Line(LeafBlock block)
    {
        before = '\0';
        if (block.Inline is not { } inlines) return;
        Inlines(inlines);
        Output.TrimEnd();
    }

    /// <summary>Writes everything inside.</summary>
    public void Inlines(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            // What Markdig adds itself, such as the mark of a footnote, stands nowhere.
            if (child.Span.Length > 0) Output.Line(Text.Origin.LineAt(child.Span.Start));
            Nested(child.Span, child, static (writer, child) => InlineWriter.Write(writer, child));
        }
    }

    /// <summary>Writes what the action writes, with no glossary links in it.</summary>
    public void Sealed(bool asLink, Action write)
    {
        var (mayLink, inLink) = (MayLink, InLink);
        (MayLink, InLink) = (false, inLink || asLink);
        write();
        (MayLink, InLink) = (mayLink, inLink);
    }

    /// <summary>Writes running words with printed quotes and dashes.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return;
        var output = Output.Words(MayLink);
        output.AppendSmart(words, before);
        before = output[^1];
    }

    /// <summary>Writes words just as they stand.</summary>
    public void PlainWords(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return;
        Output.Words(MayLink).Append(words);
        before = words[^1];
    }

    /// <summary>Says that something like a word was written, so that a quote after it closes.</summary>
    public void AfterWord() => before = 'x';

    /// <summary>Tells of a mistake in a node of the syntax tree.</summary>
    public void Report(Diagnostics.Code code, Markdig.Syntax.SourceSpan span, string message) => Text.Report(code, span, message);

    private void Paragraph(ParagraphBlock paragraph)
    {
        StrayMarks.Report(Text, paragraph);
        Output.Markup("<p>");
        Line(paragraph);
        Output.Markup("</p>");
    }

    private void Wrapped(string start, ContainerBlock blocks, string end)
    {
        Output.Markup(start);
        Blocks(blocks);
        Output.Markup(end);
    }

    private bool IsSilent(Block block) =>
        block is LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock
        || (block is FootnoteGroup notes && (notes.Count == 0 || !Text.IsBody))
        || (block is HtmlBlock html && RawHtml.IsComment(html));

    /// <summary>Goes a level down, unless that is too deep for the stack: then it is told once, and the node is left out.</summary>
    private void Nested<TNode>(Markdig.Syntax.SourceSpan span, TNode node, Action<ProseWriter, TNode> write)
    {
        if (depth == Nesting.Limit)
        {
            if (!tooDeep) Report(Diagnostics.Codes.NestedTooDeep, span, Nesting.Message);
            tooDeep = true;
            return;
        }

        depth++;
        write(this, node);
        depth--;
    }
}
