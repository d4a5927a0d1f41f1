using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A rule that a guide declares for its lengths and parts; a violation is a warning.</summary>
/// <param name="Span">The location of the rule.</param>
public abstract record GuideRule(SourceSpan Span)
{
    /// <summary>The number of words of each subject is in a range.</summary>
    public sealed record Words(RuleSubject Of, int From, int To, SourceSpan Span) : GuideRule(Span);

    /// <summary>The guide has a minimum number of subjects.</summary>
    public sealed record AtLeast(RuleSubject Of, int Count, SourceSpan Span) : GuideRule(Span);

    /// <summary>The body of every article links to a minimum number of practices.</summary>
    public sealed record LinksToPractices(int Least, SourceSpan Span) : GuideRule(Span);

    /// <summary>Every practice is linked from an article or planned for a day.</summary>
    public sealed record Reached(SourceSpan Span) : GuideRule(Span);
}

/// <summary>The subject of a rule: the entries of a kind, or their parts.</summary>
/// <param name="Parts">The kind of the parts; null for the entries themselves.</param>
public sealed record RuleSubject(Kind Kind, PartKind? Parts)
{
    /// <summary>All subjects of rules, by kind.</summary>
    public static ImmutableArray<RuleSubject> All { get; } = [.. Kinds.All.SelectMany(Subjects)];

    /// <summary>The singular: <c>card</c>.</summary>
    public string Word => Parts?.Word ?? Kind.Word;

    /// <summary>The plural: <c>cards</c>.</summary>
    public string Plural => Parts?.Plural ?? Kind.Plural;

    /// <summary>The place of parts in a sentence: <c> in its decks</c>; empty for entries, which belong to the guide itself.</summary>
    public string Whereabouts => Parts is null ? "" : $" in its {Kind.Plural}";

    /// <summary>The number of subjects in the content.</summary>
    public int Count(Content content)
    {
        var entries = content.Entries.Where(entry => entry.Kind == Kind);
        return Parts is null ? entries.Count() : entries.Sum(entry => entry.Parts.Count());
    }

    private static IEnumerable<RuleSubject> Subjects(Kind kind) =>
        kind.Parts is { HaveTexts: true } parts ? [new(kind, null), new(kind, parts)] : [new(kind, null)];
}
