using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A source of the guide with its points; its summary is the type of the text.</summary>
public sealed record Source : Entry
{
    /// <summary>The kind of sources.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "source",
        Origin = new Origin.Seeds(),
        Section = "sources",
        Parts = new("point", AreLinked: false, HaveTexts: true),
        SearchWeight = 0.4,
        NeedsSources = false,
        HasNames = false,
    };

    /// <summary>The audience, and how the source addresses it.</summary>
    public required Passage Audience { get; init; }

    /// <summary>The points.</summary>
    public required ImmutableArray<Point> Points { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Audience);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];

    /// <inheritdoc/>
    public override IEnumerable<EntryPart> Parts => Points;
}

/// <summary>A statement of a source.</summary>
public sealed record Point : EntryPart
{
    /// <summary>The source's id, a dot and a number: <c>s1.38</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its source.</summary>
    public Slug Source => Slug.Parse(Id[..Id.IndexOf('.', StringComparison.Ordinal)]);

    /// <summary>The type of the statement: practice, claim, cause …</summary>
    public required string Kind { get; init; }

    /// <summary>The statement, in our own words.</summary>
    public required Passage Says { get; init; }

    /// <summary>Facts that must stay exact: times, counts, names.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The people whom the source credits.</summary>
    public string? CreditedTo { get; init; }

    /// <summary>The caution with which the statement must be worded.</summary>
    public string? Hedge { get; init; }

    /// <summary>The reason why no entry cites it.</summary>
    public string? Unused { get; init; }

    /// <summary>The location of the id.</summary>
    public override required SourceSpan Span { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => [.. LocatedText.Prose(Says), .. LocatedText.Plain(Span, CreditedTo, Hedge, Unused)];
}

/// <summary>A named fact with its values.</summary>
public sealed record Fact(string Name, ImmutableArray<string> Values);
