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

    /// <summary>The colour that the guide chooses among those of its theme; null where it chooses none.</summary>
    public Hue? Hue { get; init; }

    /// <summary>What it is about, in two or three plain words beside a title that may be a picture; null for none.</summary>
    public string? Subject { get; init; }

    /// <summary>The location of the subject; null without one.</summary>
    public SourceSpan? SubjectSpan { get; init; }

    /// <summary>A decorative drawing beside the title.</summary>
    public Picture? Picture { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => SubjectSpan is { } span ? LocatedText.Plain(span, Subject) : [];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];

    /// <inheritdoc/>
    public override IEnumerable<Picture> Pictures => Picture is null ? [] : [Picture];
}

/// <summary>A colour of the theme, by the name that the theme gives it.</summary>
/// <param name="Name">The name as written; whether the theme has it is checked where the theme is known.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Hue(string Name, SourceSpan Span);
