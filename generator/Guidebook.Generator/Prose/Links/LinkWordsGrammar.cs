using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>The Markdown grammar of the words of a link in double brackets: emphasis, strikethrough, code, escapes and entities.</summary>
internal static class LinkWordsGrammar
{
    /// <summary>The parser pipeline; shared by all threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Create(hasLinks: false);

    /// <summary>The same with links in double brackets, for captions.</summary>
    public static MarkdownPipeline Caption { get; } = Create(hasLinks: true);

    /// <summary>Words between two tildes on each side, as on GitHub.</summary>
    public static EmphasisDescriptor Strikethrough => new('~', 2, 2, true);

    private static MarkdownPipeline Create(bool hasLinks)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        var emphasis = new EmphasisInlineParser();
        emphasis.EmphasisDescriptors.Add(Strikethrough);
        builder.InlineParsers.AddRange(
        [
            new EscapeInlineParser(), new HtmlEntityParser(), new CodeInlineParser(), emphasis,
            new LineBreakInlineParser(),
        ]);
        if (hasLinks) builder.InlineParsers.Add(new GuideLinkParser());
        return builder.Build();
    }
}
