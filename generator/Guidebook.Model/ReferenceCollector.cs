using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Collects the references and pictures of a text.</summary>
internal sealed class ReferenceCollector : PassageWalker
{
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>(0);
    private readonly ImmutableArray<Picture>.Builder pictures = ImmutableArray.CreateBuilder<Picture>(0);

    /// <summary>All references and all pictures in the blocks, in order.</summary>
    public static (ImmutableArray<Reference> References, ImmutableArray<Picture> Pictures) Collect(ImmutableArray<Block> blocks)
    {
        var collector = new ReferenceCollector();
        collector.Visit(blocks);
        return (collector.references.DrainToImmutable(), collector.pictures.DrainToImmutable());
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Link link)
    {
        references.Add(link.To);
        base.Visit(link);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Block.Figure figure)
    {
        pictures.Add(figure.Picture);
        base.Visit(figure);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Image image) => pictures.Add(image.Picture);
}
