using Guidebook.Generator.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>
/// Parses paragraphs, and takes link reference definitions, <c>[name]: address</c>, out of long ones every 100 lines. The base parser does
/// so only at the end of a paragraph, and moves all remaining lines for each definition.
/// </summary>
internal sealed class LongParagraphParser : ParagraphBlockParser
{
    /// <summary>The number of lines at which it begins; at twice as many it stops, because the lines left are no definitions.</summary>
    private const int Lines = 100;

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: >= Lines and < 2 * Lines } paragraph && processor.CurrentChar == '[')
            Shorten(processor, paragraph);
        return base.TryContinue(processor, block);
    }

    /// <summary>Lets the base parser take out the definitions as if the paragraph ended here.</summary>
    private void Shorten(BlockProcessor processor, ParagraphBlock paragraph)
    {
        Work.Count(paragraph.Lines.Count);
        var ended = new ParagraphBlock(this) { Lines = paragraph.Lines };
        base.Close(processor, ended);
        paragraph.Lines = ended.Lines;
    }
}
