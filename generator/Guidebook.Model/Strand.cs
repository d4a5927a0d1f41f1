namespace Guidebook.Model;

/// <summary>A strand: practices of one kind.</summary>
public sealed record Strand : Entry
{
    /// <summary>The kind of strands.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "strand",
        Origin = new Origin.Declared("strands"),
        Section = "practices",
        HasNames = true,
        NeedsSources = false,
    };

    /// <summary>The colour in the theme.</summary>
    public Hue Hue { get; init; }

    /// <summary>A decorative drawing beside the title.</summary>
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

/// <summary>The colours of a theme for strands.</summary>
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
