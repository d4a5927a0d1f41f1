using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The guide's settings for the book.</summary>
public sealed record BookSettings
{
    /// <summary>The word for the help lines in <see cref="Contents"/>.</summary>
    public const string HelpLines = "help-lines";

    /// <summary>The words that <see cref="Contents"/> can name besides entries: the sections that have chapters, and the help lines.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        "articles", "practices", "plans", "decks", "self-check", "glossary", "faq", "quick-reference", "sources", HelpLines,
    ];

    /// <summary>The kinds of entries that <see cref="Contents"/> can name.</summary>
    public static Expected Expected { get; } = new(
        Part.Definition, Article.Definition, ContentPage.Definition, Strand.Definition, Plan.Definition, Deck.Definition,
        SelfCheck.Definition);

    /// <summary>The size of the trimmed page.</summary>
    public TrimSize Trim { get; init; } = TrimSize.A5;

    /// <summary>The location of the trim size; null if the guide names none.</summary>
    public SourceSpan? TrimSpan { get; init; }

    /// <summary>Whether every chapter starts on a right page.</summary>
    public bool ChaptersOnRight { get; init; }

    /// <summary>What the book contains, in order: entries and <see cref="Words"/>; default for the whole guide.</summary>
    public ImmutableArray<Reference> Contents { get; init; }

    /// <summary>The location of the settings; null if the guide has none.</summary>
    public SourceSpan? Span { get; init; }
}

/// <summary>The size of a trimmed page, in millimetres.</summary>
public readonly record struct TrimSize(double WidthMm, double HeightMm)
{
    /// <summary>A5, half of A4.</summary>
    public static TrimSize A5 { get; } = new(148, 210);

    /// <summary>A4.</summary>
    public static TrimSize A4 { get; } = new(210, 297);

    /// <summary>6 × 9 inches, a usual size of paperbacks.</summary>
    public static TrimSize SixByNine { get; } = new(152.4, 228.6);

    /// <summary>5.5 × 8.5 inches, half of US Letter.</summary>
    public static TrimSize HalfLetter { get; } = new(139.7, 215.9);
}
