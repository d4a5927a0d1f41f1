using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A standalone page, such as help, about or printing instructions.</summary>
public sealed record ContentPage : Document
{
    /// <summary>The kind of standalone pages.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "page",
        Origin = new Origin.Folder("pages", ".md"),
        Parts = PartKind.Heading,
        HasNames = true,
        NeedsSources = false,
    };

    /// <summary>The lists below the text, in order.</summary>
    public ImmutableArray<PageList> Shows { get; init; } = [];

    /// <summary>Whether readers start an exercise from this page; it then shows the safety signpost.</summary>
    public bool StartsExercise { get; init; }

    /// <summary>Whether visiting the page can endanger its reader; it then shows a quick exit.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The text on paper, where the body is too long or made for screens; null if it is the body.</summary>
    public Passage? Print { get; init; }

    /// <summary>The text on paper.</summary>
    public Passage OnPaper => Print ?? Body;

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => [LocatedText.InSections(Body, Sections), .. LocatedText.Prose(Print)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];
}

/// <summary>The lists that a page can show below its text.</summary>
public enum PageList
{
    /// <summary>The help lines.</summary>
    HelpLines,

    /// <summary>The downloads.</summary>
    Downloads,

    /// <summary>The publisher, the date, the licence and the contact address.</summary>
    Imprint,
}
