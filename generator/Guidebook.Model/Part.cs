namespace Guidebook.Model;

/// <summary>A part of the guide, which groups articles.</summary>
public sealed record Part : Entry
{
    /// <summary>The kind of parts.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "part",
        Origin = new Origin.Declared("parts"),
        Section = "articles",
        HasNames = true,
        NeedsSources = false,
    };

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => [];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];
}
