using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose;

/// <summary>Records the position of the parser in a text that is nested too deeply, because Markdig's exception has no position.</summary>
internal sealed class NestingTrace
{
    /// <summary>Markdig's maximum depth of blocks.</summary>
    private const int DeepestBlock = 128;

    /// <summary>With fewer opening delimiters than this in one paragraph, its inlines are not too deep for Markdig.</summary>
    private const int DeepestInline = 10_000;

    private int? deepLine;
    private int inline;
    private int signs;
    private Block? paragraph;

    private NestingTrace()
    {
    }

    /// <summary>The offset of the first line that is nested too deeply.</summary>
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
            // The exception is expected.
        }

        if (trace.deepLine is { } line && trace.signs < DeepestInline) return line;
        return markdown.AsSpan(0, trace.inline).LastIndexOf('\n') + 1;
    }

    /// <summary>Adds parsers to a pipeline that observe every line and delimiter and consume nothing.</summary>
    public static void AddTo(MarkdownPipelineBuilder grammar)
    {
        grammar.BlockParsers.Insert(0, new Lines());
        grammar.BlockParsers.Insert(0, new Lines('>', ':', '-', '+', '*', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
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

    /// <summary>Observes each line, and each character in it that can open a block; it opens none.</summary>
    private sealed class Lines : BlockParser
    {
        /// <summary>Creates the parser.</summary>
        /// <param name="signs">The characters to observe; empty for all others.</param>
        public Lines(params char[] signs) => OpeningCharacters = signs.Length > 0 ? signs : null;

        /// <inheritdoc/>
        public override BlockState TryOpen(BlockProcessor processor)
        {
            In(processor.Context).Record(processor);
            return BlockState.None;
        }
    }

    /// <summary>Observes each character that can open an inline; it consumes none.</summary>
    private sealed class Signs : InlineParser
    {
        /// <summary>Creates the parser.</summary>
        public Signs() => OpeningCharacters = ['[', '!', '*', '_', '~', '|'];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            In(processor.Context).Record(processor, slice.Start);
            return false;
        }
    }
}
