using Guidebook.Generator.Prose.Blocks;
using Guidebook.Generator.Prose.Footnotes;
using Guidebook.Generator.Prose.Headings;
using Guidebook.Generator.Prose.Html;
using Guidebook.Generator.Prose.Links;
using Guidebook.Generator.Prose.Pictures;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Guidebook.Generator.Prose;

/// <summary>
/// The Markdown dialect: CommonMark, emphasis beside CJK punctuation, what GitHub adds to it (tables, footnotes, strikethrough, tasks,
/// notes, bare addresses), definitions,
/// links in double brackets, and attributes on headings and pictures.
/// </summary>
internal static class Dialect
{
    /// <summary>The parser pipeline; shared by all threads.</summary>
    public static MarkdownPipeline Text { get; } = ForText();

    /// <summary>The same pipeline with <see cref="NestingTrace"/>, which records the position of the parser.</summary>
    public static MarkdownPipeline Traced { get; } = ForText(isTraced: true);

    private static MarkdownPipeline ForText(bool isTraced = false)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseCjkFriendlyEmphasis().UsePreciseSourceLocation();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new LongParagraphParser());
        builder.BlockParsers.Insert(0, new DefinitionParser());
        builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(LinkWordsGrammar.Strikethrough);
        builder.InlineParsers.Insert(0, new LimitParser());
        if (isTraced) NestingTrace.AddTo(builder);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new AlertParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new GuideLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new MissingFootnoteParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        builder.InlineParsers.Replace<AutolinkInlineParser>(new BoundedHtmlParser());
        builder.InlineParsers.Add(new HeadingAttributesParser());
        builder.InlineParsers.Add(new PictureWidthParser());
        builder.InlineParsers.Add(new BareAddressParser());
        return builder.Build();
    }
}
