namespace Guidebook.Model;

/// <summary>A strand: practices of one kind.</summary>
public sealed record Strand : Entry
{
    /// <summary>What strands are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "strand",
        Origin = new Origin.Declared("strands"),
        Section = "practices",
        HasNames = true,
    };

    /// <summary>The theme's colour for it.</summary>
    public Hue Hue { get; init; }

    /// <summary>A drawing beside its title, which says nothing that the title does not.</summary>
    public Picture? Picture { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => [];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];

    /// <inheritdoc/>
    public override IEnumerable<Picture> Pictures => Picture is null ? [] : [Picture];
}

/// <summary>The colours that a theme has for strands.</summary>
public enum Hue
{
    /// <summary>The theme's one warm colour.</summary>
    Ember,

    /// <summary>Green.</summary>
    Moss,

    /// <summary>Blue.</summary>
    Dusk,

    /// <summary>Violet.</summary>
    Plum,
}
