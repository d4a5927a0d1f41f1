using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Collects the references, pictures and files of a text.</summary>
internal sealed class ReferenceCollector : PassageWalker
{
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>(0);
    private readonly ImmutableArray<Picture>.Builder pictures = ImmutableArray.CreateBuilder<Picture>(0);
    private readonly ImmutableArray<FileReference>.Builder files = ImmutableArray.CreateBuilder<FileReference>(0);

    /// <summary>All references, pictures and files in the blocks, in order.</summary>
    public static (ImmutableArray<Reference> References, ImmutableArray<Picture> Pictures, ImmutableArray<FileReference> Files) Collect(
        ImmutableArray<Block> blocks)
    {
        var collector = new ReferenceCollector();
        collector.Visit(blocks);
        return (collector.references.DrainToImmutable(), collector.pictures.DrainToImmutable(), collector.files.DrainToImmutable());
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
    protected internal override void Visit(Inline.FileLink link)
    {
        files.Add(link.To);
        base.Visit(link);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Image image) => pictures.Add(image.Picture);
}
