using Guidebook.Generator.Prose.Syntax;
using Guidebook.Generator.Prose.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose;

/// <summary>
/// Rejects two kinds of paragraphs that take quadratic time, and consumes nothing itself. In one, thousands of delimiters stay open, and
/// the parser walks through all of them for each node. The other is a table, whose rows are padded to the widest row.
/// </summary>
internal sealed class LimitParser : InlineParser
{
    /// <summary>
    /// The maximum number of open delimiters to walk through per character, on average; the largest accepted table needs fewer.
    /// </summary>
    private const int MostALetter = 1600;

    /// <summary>The number of delimiters between two counts of the open ones.</summary>
    private const int Often = 64;

    /// <summary>Creates the parser.</summary>
    public LimitParser() => OpeningCharacters = ['[', ']', '!', '*', '_', '~', '`', '<', '&', '\\', '|', '{', '\n'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Parser states belong to the processor and are discarded with the paragraph.
        if (processor.ParserStates[Index] is not Effort effort)
        {
            TableSize.Check(processor, slice);
            processor.ParserStates[Index] = effort = new Effort { Left = (long)MostALetter * slice.Length };
        }

        if (++effort.Signs % Often != 0) return false;
        effort.Left -= (long)Open(processor.Root) * Often;
        return effort.Left >= 0 ? false : throw new ProseLimitException(Nesting.Message, processor.GetSourcePosition(slice.Start));
    }

    private static int Open(ContainerInline? container)
    {
        var open = 0;
        for (; container?.LastChild is ContainerInline { IsClosed: false } inside; container = inside) open++;
        return open;
    }

    private sealed class Effort
    {
        public long Left { get; set; }

        public int Signs { get; set; }
    }
}
