using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A plan: practices distributed over days, with rules that are checked.</summary>
public sealed record Plan : Entry
{
    /// <summary>The kind of plans.</summary>
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

    /// <summary>The people who do the plan.</summary>
    public People People { get; init; }

    /// <summary>The introduction before the first day; null for none.</summary>
    public Passage? Introduction { get; init; }

    /// <summary>The instructions, in order.</summary>
    public ImmutableArray<Passage> HowTo { get; init; } = [];

    /// <summary>The weeks in order, which together contain every day.</summary>
    public required ImmutableArray<Week> Weeks { get; init; }

    /// <summary>The days in order.</summary>
    public required ImmutableArray<Day> Days { get; init; }

    /// <summary>The rules that the days must follow.</summary>
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

    /// <summary>The earlier days with the practice of a day, if a rule of the plan lets it recur; else none.</summary>
    public IEnumerable<Day> EarlierRounds(Day day) =>
        Rules.OfType<PlanRule.PracticeEvery>().Any(rule => rule.Practice.Target == day.Practice.Target)
            ? Days.Where(earlier => earlier.Number < day.Number && earlier.Practice.Target == day.Practice.Target)
            : [];

    /// <summary>The space for writing on a day: its own choice, a letter on the last day if it looks back, else lines.</summary>
    public WritingSpace SpaceOf(Day day) =>
        day.Space ?? (day.LookBack && day.Number == Days.Length ? WritingSpace.Letter : WritingSpace.Lines);

    /// <summary>The week that contains a day.</summary>
    public Week WeekOf(Day day) => Weeks.First(week => week.Has(day));

    /// <summary>The days of a week.</summary>
    public IEnumerable<Day> DaysOf(Week week)
    {
        for (var number = Math.Max(1, week.FirstDay); number <= Math.Min(week.LastDay, Days.Length); number++)
            yield return Days[number - 1];
    }
}

/// <summary>The people for whom a plan is written.</summary>
public enum People
{
    /// <summary>One person alone.</summary>
    One,

    /// <summary>Two people, A and B, who share a booklet.</summary>
    Two,

    /// <summary>A group in which each person has a booklet.</summary>
    Group,

    /// <summary>No particular people.</summary>
    None,
}

/// <summary>A range of consecutive days, usually seven.</summary>
public sealed record Week(int Number, string Title, Passage? Opener, int FirstDay, int LastDay, SourceSpan Span)
{
    /// <summary>The number of days.</summary>
    public int Length => LastDay - FirstDay + 1;

    /// <summary>Whether a day is one of the week.</summary>
    public bool Has(Day day) => day.Number >= FirstDay && day.Number <= LastDay;
}

/// <summary>A day of a plan.</summary>
public sealed record Day : EntryPart
{
    /// <summary>The number of the day in the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The practice of the day.</summary>
    public required Reference Practice { get; init; }

    /// <summary>The daily ritual beside the practice; null for none.</summary>
    public Reference? Daily { get; init; }

    /// <summary>The alternative to the practice; null for none.</summary>
    public Reference? InsteadOfPractice { get; init; }

    /// <summary>The alternative to the ritual; null for none.</summary>
    public Reference? InsteadOfDaily { get; init; }

    /// <summary>Whether one person does the day alone; otherwise all people of the plan do it.</summary>
    public bool ForOne { get; init; }

    /// <summary>The marks: ids of <see cref="Settings.Marks"/>.</summary>
    public ImmutableArray<Reference> Marks { get; init; } = [];

    /// <summary>The introduction of the day; null for none.</summary>
    public Passage? Text { get; init; }

    /// <summary>The writing prompt; null for an empty writing space.</summary>
    public Passage? Prompt { get; init; }

    /// <summary>The writing prompt for person B; null if both people have the same.</summary>
    public Passage? PromptB { get; init; }

    /// <summary>The version for one person if the other does not join; null for none.</summary>
    public Passage? Alone { get; init; }

    /// <summary>Whether a review page follows the day.</summary>
    public bool LookBack { get; init; }

    /// <summary>The space for writing; null for the default, <see cref="Plan.SpaceOf"/>.</summary>
    public WritingSpace? Space { get; init; }

    /// <summary>The labels of the two ends of a scale; null for those of the theme.</summary>
    public ScaleEnds? Ends { get; init; }

    /// <summary>The pages that stand before the day in print.</summary>
    public ImmutableArray<Reference> Before { get; init; } = [];

    /// <summary>The pages that stand after the day in print.</summary>
    public ImmutableArray<Reference> After { get; init; } = [];

    /// <summary>The location of the day.</summary>
    public override required SourceSpan Span { get; init; }

    /// <summary>The fragment of links to the day and the stem of its file name: <c>day-7</c>.</summary>
    public string Id => FormattableString.Invariant($"day-{Number}");

    /// <inheritdoc/>
    public override string Fragment => Id;

    /// <inheritdoc/>
    public override int? Ordinal => Number;

    /// <inheritdoc/>
    public override Reference? NamedAfter => Practice;

    /// <inheritdoc/>
    public override SourceSpan TextSpan => Text?.Span ?? Span;

    /// <summary>The practices that the day refers to.</summary>
    public ImmutableArray<Reference> Practices => [.. new[] { Practice, Daily, InsteadOfPractice, InsteadOfDaily }.OfType<Reference>()];

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        [.. LocatedText.Prose(Text, Prompt, PromptB, Alone), .. LocatedText.Plain(Span, Ends?.Left, Ends?.Right)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References =>
    [
        .. ListedReference.Mentioning(Practices, Model.Practice.Definition.Expected),
        // Paper alone has them; nothing on their own pages would lead back to what a reader of the website sees.
        .. ListedReference.Sorting(ContentPage.Definition.Expected, [.. Before, .. After]),
    ];

    /// <inheritdoc/>
    public override IEnumerable<ChosenValue> Choices => Marks.Select(Vocabulary.Marks.Choose);

    /// <summary>Whether the day has the mark.</summary>
    public bool Has(Slug mark) => Marks.Any(own => own.Target == mark);
}
