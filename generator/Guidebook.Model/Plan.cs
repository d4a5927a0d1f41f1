using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A plan: practices laid out over days, with the rules that it keeps.</summary>
public sealed record Plan : Entry
{
    /// <summary>What stands before the first day.</summary>
    public Passage? Introduction { get; init; }

    /// <summary>How to use it, point by point.</summary>
    public ImmutableArray<Passage> HowTo { get; init; } = [];

    /// <summary>The weeks in order, together covering every day.</summary>
    public required ImmutableArray<Week> Weeks { get; init; }

    /// <summary>The days in order.</summary>
    public required ImmutableArray<Day> Days { get; init; }

    /// <summary>The rules that the days keep, checked one by one.</summary>
    public required ImmutableArray<PlanRule> Rules { get; init; }

    /// <summary>The week in which a day stands.</summary>
    public Week WeekOf(Day day) => Weeks.First(week => day.Number >= week.FirstDay && day.Number <= week.LastDay);
}

/// <summary>A stretch of days, by custom a week.</summary>
public sealed record Week(int Number, string Title, Passage? Opener, int FirstDay, int LastDay, SourceSpan Span)
{
    /// <summary>How many days it has.</summary>
    public int Length => LastDay - FirstDay + 1;
}

/// <summary>A day of a plan.</summary>
public sealed record Day
{
    /// <summary>Its place in the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The practice of the day.</summary>
    public required Reference Practice { get; init; }

    /// <summary>A small ritual beside it.</summary>
    public Reference? Daily { get; init; }

    /// <summary>What may stand in for the practice and counts in full.</summary>
    public Reference? InsteadOfPractice { get; init; }

    /// <summary>What may stand in for the ritual and counts in full.</summary>
    public Reference? InsteadOfDaily { get; init; }

    /// <summary>Whether the day is for one alone; otherwise it is for two.</summary>
    public required bool ForOne { get; init; }

    /// <summary>What the day is marked with: ids of <see cref="Settings.Marks"/>.</summary>
    public ImmutableArray<Reference> Marks { get; init; } = [];

    /// <summary>The day's opening words.</summary>
    public Passage? Text { get; init; }

    /// <summary>A question to answer in writing.</summary>
    public required Passage Prompt { get; init; }

    /// <summary>The question for the other of the two; the same question where none is given.</summary>
    public Passage? PromptB { get; init; }

    /// <summary>What the first mover does when the other does not join.</summary>
    public Passage? Alone { get; init; }

    /// <summary>Whether a page to look back follows.</summary>
    public bool LookBack { get; init; }

    /// <summary>Where the day is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The fragment or file stem by which it is linked: <c>day-7</c>.</summary>
    public string Id => FormattableString.Invariant($"day-{Number}");

    /// <summary>Whether the day carries the mark.</summary>
    public bool Has(Slug mark) => Marks.Any(own => own.Target == mark);
}

/// <summary>A rule that a plan keeps.</summary>
/// <param name="Span">Where the rule is written.</param>
public abstract record PlanRule(SourceSpan Span)
{
    /// <summary>A practice that another needs stands on an earlier day.</summary>
    public sealed record PrerequisitesFirst(SourceSpan Span) : PlanRule(Span);

    /// <summary>Before a day, no practice is above a stage.</summary>
    public sealed record HighestStage(int Stage, int BeforeDay, SourceSpan Span) : PlanRule(Span);

    /// <summary>A practice stands on every n-th day.</summary>
    public sealed record PracticeEvery(Reference Practice, int Days, SourceSpan Span) : PlanRule(Span);

    /// <summary>A mark stands so often in every full week; a week is full that is as long as the longest.</summary>
    public sealed record MarkEachWeek(Reference Mark, int AtLeast, int? AtMost, SourceSpan Span) : PlanRule(Span);

    /// <summary>The first days are for one alone.</summary>
    public sealed record AloneFirst(int Days, SourceSpan Span) : PlanRule(Span);

    /// <summary>No practice of touch on or before the day of a talk; later ones name something that may stand in.</summary>
    public sealed record TouchAfter(Reference Practice, SourceSpan Span) : PlanRule(Span);

    /// <summary>Every day for two says what one does alone.</summary>
    public sealed record LineForOne(SourceSpan Span) : PlanRule(Span);
}
