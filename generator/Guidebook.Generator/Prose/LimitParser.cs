using Guidebook.Generator.Prose.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose;

/// <summary>
/// Refuses a paragraph that takes time that grows with the square of its length. In one, thousands of signs that open something stand before much
/// else: the parser goes past all that is open for each thing that it finds. The other is a table whose rows are filled up to the widest. It takes nothing itself.
/// </summary>
internal sealed class LimitParser : InlineParser
{
    /// <summary>How many open signs are gone past for a letter, on average; the largest table that the parser takes has fewer.</summary>
    private const int MostALetter = 1600;

    /// <summary>After so many signs it is counted how many are open.</summary>
    private const int Often = 64;

    /// <summary>Makes the parser.</summary>
    public LimitParser() => OpeningCharacters = ['[', ']', '!', '*', '_', '`', '<', '&', '\\', '|', '{', '\n'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // The states are the processor's own, and gone with the paragraph.
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
