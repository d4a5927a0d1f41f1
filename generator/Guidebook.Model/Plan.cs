using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A plan: practices laid out over days, with the rules that it keeps.</summary>
public sealed record Plan : Entry
{
    /// <summary>What plans are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "plan",
        Origin = new Origin.Folder("plans", ".yaml"),
        Section = "plans",
        Parts = new("day", AreLinked: true, HaveTexts: true),
        HasNames = true,
        SearchWeight = 0.8,
        NeedsSources = false,
    };

    /// <summary>For whom it is.</summary>
    public People People { get; init; }

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

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
    [
        .. Weeks.SelectMany(week => LocatedText.Plain(week.Span, week.Title)),
        .. LocatedText.Prose([Introduction, .. HowTo, .. Weeks.Select(week => week.Opener)]),
    ];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References =>
        ListedReference.Sorting(Practice.Definition.Expected, Rules.Select(rule => rule.Named));

    /// <inheritdoc/>
    public override IEnumerable<EntryPart> Parts => Days;

    /// <inheritdoc/>
    public override IEnumerable<ChosenValue> Choices => Rules.SelectMany(rule => rule.Choices);

    /// <summary>The week in which a day stands.</summary>
    public Week WeekOf(Day day) => Weeks.First(week => day.Number >= week.FirstDay && day.Number <= week.LastDay);
}

/// <summary>For whom a plan is.</summary>
public enum People
{
    /// <summary>Somebody alone.</summary>
    One,

    /// <summary>Two people, A and B, who share a booklet.</summary>
    Two,

    /// <summary>A group, in which each has a booklet.</summary>
    Group,

    /// <summary>Nobody in particular: what is done counts, and not who does it.</summary>
    None,
}

/// <summary>A stretch of days, by custom a week.</summary>
public sealed record Week(int Number, string Title, Passage? Opener, int FirstDay, int LastDay, SourceSpan Span)
{
    /// <summary>How many days it has.</summary>
    public int Length => LastDay - FirstDay + 1;
}

/// <summary>A day of a plan.</summary>
public sealed record Day : EntryPart
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

    /// <summary>Whether the day is for one alone; otherwise it is for all whom the plan has in mind.</summary>
    public bool ForOne { get; init; }

    /// <summary>What the day is marked with: ids of <see cref="Settings.Marks"/>.</summary>
    public ImmutableArray<Reference> Marks { get; init; } = [];

    /// <summary>The day's opening words.</summary>
    public Passage? Text { get; init; }

    /// <summary>A question to answer in writing; null where there is only room to write.</summary>
    public Passage? Prompt { get; init; }

    /// <summary>The question for the other of two people; the same question where none is given.</summary>
    public Passage? PromptB { get; init; }

    /// <summary>What the first mover does when the other does not join.</summary>
    public Passage? Alone { get; init; }

    /// <summary>Whether a page to look back follows.</summary>
    public bool LookBack { get; init; }

    /// <summary>Where the day is written.</summary>
    public override required SourceSpan Span { get; init; }

    /// <summary>The fragment or file stem by which it is linked: <c>day-7</c>.</summary>
    public string Id => FormattableString.Invariant($"day-{Number}");

    /// <inheritdoc/>
    public override string Fragment => Id;

    /// <inheritdoc/>
    public override int? Ordinal => Number;

    /// <inheritdoc/>
    public override Reference? NamedAfter => Practice;

    /// <inheritdoc/>
    public override SourceSpan TextSpan => Text?.Span ?? Span;

    /// <summary>The practices that it names.</summary>
    public ImmutableArray<Reference> Practices => [.. new[] { Practice, Daily, InsteadOfPractice, InsteadOfDaily }.OfType<Reference>()];

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Text, Prompt, PromptB, Alone);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Mentioning(Practices, Model.Practice.Definition.Expected);

    /// <inheritdoc/>
    public override IEnumerable<ChosenValue> Choices => Marks.Select(Vocabulary.Marks.Choose);

    /// <summary>Whether the day carries the mark.</summary>
    public bool Has(Slug mark) => Marks.Any(own => own.Target == mark);
}
