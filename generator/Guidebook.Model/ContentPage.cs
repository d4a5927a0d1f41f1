using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A page that stands alone: help, about, how to print.</summary>
public sealed record ContentPage : Document
{
    /// <summary>What pages are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "page",
        Origin = new Origin.Folder("pages", ".md"),
        Parts = PartKind.Heading,
        HasNames = true,
        NeedsSources = false,
    };

    /// <summary>A list that is put after the text.</summary>
    public ImmutableArray<PageList> Shows { get; init; } = [];

    /// <summary>Whether the page starts someone on an exercise and so carries the safety signpost.</summary>
    public bool StartsExercise { get; init; }

    /// <summary>Whether being seen on the page may endanger its reader: it then carries a way to leave at once.</summary>
    public bool Sensitive { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => [LocatedText.InSections(Body, Sections)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];
}

/// <summary>What a page can list after its text.</summary>
public enum PageList
{
    /// <summary>The help lines.</summary>
    HelpLines,

    /// <summary>The files to print.</summary>
    Downloads,

    /// <summary>Who publishes the guide, since when, under which terms, and how they are reached.</summary>
    Imprint,
}
