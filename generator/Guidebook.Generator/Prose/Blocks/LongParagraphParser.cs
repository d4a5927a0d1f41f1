using Guidebook.Generator.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>
/// Reads paragraphs, and takes addresses for references, <c>[name]: address</c>, out of long ones a hundred lines at a time. The parser does so only when
/// a paragraph has ended, and moves all of its lines for each of them.
/// </summary>
internal sealed class LongParagraphParser : ParagraphBlockParser
{
    /// <summary>At twice as many lines it stops trying: what has not been taken by then is something else.</summary>
    private const int Lines = 100;

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: >= Lines and < 2 * Lines } paragraph && processor.CurrentChar == '[') Shorten(processor, paragraph);
        return base.TryContinue(processor, block);
    }

    /// <summary>Lets the parser take out what it would take out if the paragraph ended here.</summary>
    private void Shorten(BlockProcessor processor, ParagraphBlock paragraph)
    {
        Work.Count(paragraph.Lines.Count);
        var ended = new ParagraphBlock(this) { Lines = paragraph.Lines };
        base.Close(processor, ended);
        paragraph.Lines = ended.Lines;
    }
}
