using System.Collections.Immutable;
using Guidebook.Generator.Prose.Blocks;
using Guidebook.Generator.Prose.Footnotes;
using Guidebook.Generator.Prose.Headings;
using Guidebook.Generator.Prose.Html;
using Guidebook.Generator.Prose.Marks;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Generator.Prose.Tables;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;

namespace Guidebook.Generator.Prose;

/// <summary>Converts the syntax tree of a text to blocks: hands every node to the reader of its feature.</summary>
internal sealed class DialectReader : SyntaxReader
{
    /// <summary>Creates a reader for one text.</summary>
    public DialectReader(ProseText text)
        : base(text)
    {
        Headings = new HeadingReader(this);
        Footnotes = new FootnoteReader(this);
        RawHtml = new RawHtmlReader(this);
    }

    /// <summary>Reads headings and collects sections.</summary>
    public HeadingReader Headings { get; }

    /// <summary>Reads footnotes and counts their references.</summary>
    public FootnoteReader Footnotes { get; }

    /// <summary>Reports raw HTML.</summary>
    public RawHtmlReader RawHtml { get; }

    /// <summary>Reads the whole document.</summary>
    public ImmutableArray<Block> Document(MarkdownDocument document)
    {
        Footnotes.ReportMistakes(document);
        return Blocks(document);
    }

    /// <inheritdoc/>
    protected override Block? Read(Markdig.Syntax.Block node) => node switch
    {
        HeadingBlock heading => Headings.Read(heading),
        ParagraphBlock paragraph => Paragraph(paragraph),
        ListBlock list => ListReader.Read(this, list),
        QuoteBlock quote => new Block.Quote(Blocks(quote)),
        CodeBlock code => CodeReader.Read(code),
        HtmlBlock html => RawHtml.Read(html),
        ThematicBreakBlock => Block.ThematicBreak.Instance,
        Table table => TableReader.Read(this, table),
        FootnoteGroup notes => Footnotes.Read(notes),
        LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock => null,
        _ => throw new NotSupportedException($"No reader for a block of type {node.GetType().Name}."),
    };

    /// <inheritdoc/>
    protected override void Read(Markdig.Syntax.Inlines.Inline node) => InlineReader.Read(this, node);

    /// <summary>
    /// Reads a paragraph; null if it is empty: Markdig adds an empty one for the back links of a footnote that ends with another block.
    /// </summary>
    private Block.Paragraph? Paragraph(ParagraphBlock paragraph)
    {
        StrayMarks.Report(Text, paragraph);
        return Line(paragraph) is { IsEmpty: false } words ? new(words) : null;
    }
}
