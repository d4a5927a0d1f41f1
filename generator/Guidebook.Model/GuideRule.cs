using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A rule that a guide sets itself for its lengths and parts; breaking it is worth a warning.</summary>
/// <param name="Span">Where the rule is written.</param>
public abstract record GuideRule(SourceSpan Span)
{
    /// <summary>Each of them has so many words.</summary>
    public sealed record Words(RuleSubject Of, int From, int To, SourceSpan Span) : GuideRule(Span);

    /// <summary>There are so many of them.</summary>
    public sealed record AtLeast(RuleSubject Of, int Count, SourceSpan Span) : GuideRule(Span);

    /// <summary>The body of every article links to so many practices.</summary>
    public sealed record LinksToPractices(int Least, SourceSpan Span) : GuideRule(Span);

    /// <summary>Every practice is linked from an article or stands on a day of a plan.</summary>
    public sealed record Reached(SourceSpan Span) : GuideRule(Span);
}

/// <summary>What a rule counts or measures: the entries of a kind, or their parts.</summary>
/// <param name="Parts">The kind of the parts; null for the entries themselves.</param>
public sealed record RuleSubject(Kind Kind, PartKind? Parts)
{
    /// <summary>All that rules can be about, kind by kind.</summary>
    public static ImmutableArray<RuleSubject> All { get; } = [.. Kinds.All.SelectMany(Subjects)];

    /// <summary>One of them in a word: <c>card</c>.</summary>
    public string Word => Parts?.Word ?? Kind.Word;

    /// <summary>Several of them: <c>cards</c>.</summary>
    public string Plural => Parts?.Plural ?? Kind.Plural;

    /// <summary>Where they are counted: <c> in its decks</c>; empty for entries, which stand in the guide.</summary>
    public string Whereabouts => Parts is null ? "" : $" in its {Kind.Plural}";

    /// <summary>How many there are.</summary>
    public int Count(Content content)
    {
        var entries = content.Entries.Where(entry => entry.Kind == Kind);
        return Parts is null ? entries.Count() : entries.Sum(entry => entry.Parts.Count());
    }

    private static IEnumerable<RuleSubject> Subjects(Kind kind) =>
        kind.Parts is { HaveTexts: true } parts ? [new(kind, null), new(kind, parts)] : [new(kind, null)];
}
