using System.Collections.Immutable;
using Guidebook.Generator.Prose.Blocks;
using Guidebook.Generator.Prose.Footnotes;
using Guidebook.Generator.Prose.Headings;
using Guidebook.Generator.Prose.Html;
using Guidebook.Generator.Prose.Marks;
using Guidebook.Generator.Prose.Pictures;
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
        Lists = new ListReader(this);
        Footnotes = new FootnoteReader(this);
        RawHtml = new RawHtmlReader(this);
    }

    /// <summary>Reads headings and collects sections.</summary>
    public HeadingReader Headings { get; }

    /// <summary>Reads lists.</summary>
    public ListReader Lists { get; }

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
        ListBlock list => Lists.Read(list),
        QuoteBlock quote => AlertMark.KindOf(quote) is { } kind ? new Block.Alert(kind, Blocks(quote)) : new Block.Quote(Blocks(quote)),
        DefinitionItem definition => new Block.Definition(definition.Terms is { } terms ? Lines(terms) : [], Blocks(definition)),
        CodeBlock code => CodeReader.Read(Text, code),
        HtmlBlock html => RawHtml.Read(html),
        ThematicBreakBlock => Block.ThematicBreak.Instance,
        Table table => TableReader.Read(this, table),
        FootnoteGroup notes => Footnotes.Read(notes),
        LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock => null,
        _ => throw new NotSupportedException($"No reader for a block of type {node.GetType().Name}."),
    };

    /// <inheritdoc/>
    protected override void Read(Markdig.Syntax.Inlines.Inline node) => InlineReader.Read(this, node);

    /// <inheritdoc/>
    protected override void CheckWords(LeafBlock block) => StrayMarks.Report(Text, block);

    /// <inheritdoc/>
    protected override void CheckOrder(Markdig.Syntax.Block before, Markdig.Syntax.Block block) => Lists.CheckOrder(before, block);

    /// <inheritdoc/>
    protected override void ReportUnclosed(OpenTag tag) => RawHtml.ReportUnclosed(tag);

    /// <summary>
    /// Reads a paragraph, or a figure if it is a picture with a caption; null if it is empty: Markdig adds an empty one for the back links
    /// of a footnote that ends with another block.
    /// </summary>
    private Block? Paragraph(ParagraphBlock paragraph)
    {
        if (DefinitionItem.AreTerms(paragraph)) return null;
        if (ImageReader.FigureIn(paragraph) is { } picture && ImageReader.ReadFigure(this, picture) is { } figure)
        {
            CheckWords(paragraph);
            return figure;
        }

        return Line(paragraph) is { IsEmpty: false } words ? new Block.Paragraph(words) : null;
    }
}
