using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose;

/// <summary>How far a parser has come in a text that it gives up: it says that the text is too deep, and not where.</summary>
internal sealed class NestingTrace
{
    /// <summary>How many blocks the parser lets stand in each other.</summary>
    private const int DeepestBlock = 128;

    /// <summary>So many signs that open something in one paragraph are too deep for it; fewer are not.</summary>
    private const int DeepestInline = 10_000;

    private int? deepLine;
    private int inline;
    private int signs;
    private Block? paragraph;

    private NestingTrace()
    {
    }

    /// <summary>The offset of the first line that is too deep.</summary>
    public static int FirstLineTooDeep(string markdown)
    {
        var trace = new NestingTrace();
        var context = new MarkdownParserContext();
        context.Properties[typeof(NestingTrace)] = trace;
        try
        {
            Markdown.Parse(markdown, Dialect.Traced, context);
        }
        catch (ArgumentException)
        {
            // It was known that this would come.
        }

        if (trace.deepLine is { } line && trace.signs < DeepestInline) return line;
        return markdown.AsSpan(0, trace.inline).LastIndexOf('\n') + 1;
    }

    /// <summary>Adds parsers to a grammar that look at everything and take nothing.</summary>
    public static void AddTo(MarkdownPipelineBuilder grammar)
    {
        grammar.BlockParsers.Insert(0, new Lines());
        grammar.BlockParsers.Insert(0, new Lines('>', '-', '+', '*', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
        grammar.InlineParsers.Insert(0, new Signs());
    }

    private static NestingTrace In(MarkdownParserContext? context) => (NestingTrace)context!.Properties[typeof(NestingTrace)];

    private void Record(BlockProcessor processor)
    {
        if (deepLine is not null) return;
        var depth = 0;
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent) depth++;
        if (depth >= DeepestBlock) deepLine = processor.CurrentLineStartPosition;
    }

    private void Record(InlineProcessor processor, int start)
    {
        signs = processor.Block == paragraph ? signs + 1 : 1;
        paragraph = processor.Block;
        inline = processor.GetSourcePosition(start);
    }

    /// <summary>Looks at each line, and at each sign that may open a block in it; it opens none.</summary>
    private sealed class Lines : BlockParser
    {
        /// <summary>Makes the parser.</summary>
        /// <param name="signs">Those before which it looks; none for all else.</param>
        public Lines(params char[] signs) => OpeningCharacters = signs.Length > 0 ? signs : null;

        /// <inheritdoc/>
        public override BlockState TryOpen(BlockProcessor processor)
        {
            In(processor.Context).Record(processor);
            return BlockState.None;
        }
    }

    /// <summary>Looks at each sign that may open something, and takes none.</summary>
    private sealed class Signs : InlineParser
    {
        /// <summary>Makes the parser.</summary>
        public Signs() => OpeningCharacters = ['[', '!', '*', '_', '|'];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            In(processor.Context).Record(processor, slice.Start);
            return false;
        }
    }
}
