namespace Guidebook.Model;

/// <summary>A rule that a guide sets itself for its lengths and parts; breaking it is worth a warning.</summary>
/// <param name="Span">Where the rule is written.</param>
public abstract record GuideRule(SourceSpan Span)
{
    /// <summary>Every text of a kind has so many words.</summary>
    public sealed record Words(MeasuredKind Kind, int From, int To, SourceSpan Span) : GuideRule(Span);

    /// <summary>There are so many of a kind.</summary>
    public sealed record AtLeast(CountedKind Kind, int Count, SourceSpan Span) : GuideRule(Span);

    /// <summary>The body of every article links to so many practices.</summary>
    public sealed record LinksToPractices(int Least, SourceSpan Span) : GuideRule(Span);

    /// <summary>Every practice is linked from an article or stands on a day of a plan.</summary>
    public sealed record Reached(SourceSpan Span) : GuideRule(Span);
}

/// <summary>What can be measured in words.</summary>
public enum MeasuredKind
{
    /// <summary>All texts of an article.</summary>
    Article,

    /// <summary>All texts of a practice, its title included.</summary>
    Practice,

    /// <summary>The opening words of a day of a plan.</summary>
    PlanDay,

    /// <summary>A card.</summary>
    DeckCard,
}

/// <summary>What can be counted.</summary>
public enum CountedKind
{
    /// <summary>Articles.</summary>
    Article,

    /// <summary>Practices.</summary>
    Practice,

    /// <summary>Plans.</summary>
    Plan,

    /// <summary>Decks.</summary>
    Deck,

    /// <summary>Cards of all decks together.</summary>
    Card,

    /// <summary>Questions that readers ask.</summary>
    Question,

    /// <summary>Terms of the glossary.</summary>
    Term,

    /// <summary>Worksheets.</summary>
    Worksheet,
}
