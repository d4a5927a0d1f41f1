using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>The Markdown grammar of the words of a link in double brackets: emphasis, code, escapes and entities.</summary>
internal static class LinkWordsGrammar
{
    /// <summary>The parser pipeline; shared by all threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Create();

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new EscapeInlineParser(), new HtmlEntityParser(), new CodeInlineParser(), new EmphasisInlineParser(),
            new LineBreakInlineParser(),
        ]);
        return builder.Build();
    }
}
