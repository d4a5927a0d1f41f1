using Markdig.Parsers;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>A definition, <c>: words</c>, below the lines of its terms.</summary>
internal sealed class DefinitionItem(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The terms, each a line; null for another definition of the same terms.</summary>
    public ParagraphBlock? Terms { get; init; }

    /// <summary>The number of columns from the colon to the words.</summary>
    public int Width { get; init; }

    /// <summary>Whether a paragraph holds the terms of a definition.</summary>
    public static bool AreTerms(ParagraphBlock paragraph) => paragraph.ContainsData(typeof(DefinitionItem));

    /// <summary>Marks a paragraph as the terms of a definition.</summary>
    public static void MarkTerms(ParagraphBlock paragraph) => paragraph.SetData(typeof(DefinitionItem), true);
}
