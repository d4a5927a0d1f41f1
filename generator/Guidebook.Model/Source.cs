using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A source that the guide draws on, and what it says, point by point; its summary is what kind of text it is.</summary>
public sealed record Source : Entry
{
    /// <summary>What sources are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "source",
        Origin = new Origin.Seeds(),
        Section = "sources",
        Parts = new("point", AreLinked: false, HaveTexts: true),
        SearchWeight = 0.4,
    };

    /// <summary>Whom it speaks to, and how.</summary>
    public required string Audience { get; init; }

    /// <summary>What it says.</summary>
    public required ImmutableArray<Point> Points { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Plain(Span, Audience);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];

    /// <inheritdoc/>
    public override IEnumerable<EntryPart> Parts => Points;
}

/// <summary>One thing that a source says.</summary>
public sealed record Point : EntryPart
{
    /// <summary>The source's id, a dot and a number: <c>s1.38</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of statement it is: practice, claim, cause …</summary>
    public required string Kind { get; init; }

    /// <summary>What the source says here, in our own words.</summary>
    public required string Says { get; init; }

    /// <summary>Facts to keep right: times, counts, names.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Whom the source credits for it.</summary>
    public string? CreditedTo { get; init; }

    /// <summary>How carefully it must be worded.</summary>
    public string? Hedge { get; init; }

    /// <summary>Why no page draws on it.</summary>
    public string? Unused { get; init; }

    /// <summary>Where its id is written.</summary>
    public override required SourceSpan Span { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Plain(Span, Says, CreditedTo, Hedge, Unused);
}

/// <summary>A named fact with its values.</summary>
public sealed record Fact(string Name, ImmutableArray<string> Values);
