namespace Guidebook.Model;

/// <summary>A rule that the days of a plan must follow.</summary>
/// <param name="Span">The location of the rule.</param>
public abstract record PlanRule(SourceSpan Span)
{
    /// <summary>The practice that the rule names; null for none.</summary>
    public virtual Reference? Named => null;

    /// <summary>The values that the rule takes from vocabularies of the guide.</summary>
    public virtual IEnumerable<ChosenValue> Choices => [];

    /// <summary>A practice that another one needs is on an earlier day.</summary>
    public sealed record PrerequisitesFirst(SourceSpan Span) : PlanRule(Span);

    /// <summary>Before a given day, no practice is above a given stage.</summary>
    public sealed record HighestStage(int Stage, int BeforeDay, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<ChosenValue> Choices => Vocabulary.Stages.Choose(new Located<int>(Stage, Span));
    }

    /// <summary>A practice is on every n-th day.</summary>
    public sealed record PracticeEvery(Reference Practice, int Days, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>
    /// Every full week contains a mark a given number of times; a week is full if it is as long as the plan's longest week.
    /// </summary>
    public sealed record MarkEachWeek(Reference Mark, int AtLeast, int? AtMost, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<ChosenValue> Choices => [Vocabulary.Marks.Choose(Mark)];
    }

    /// <summary>The first days are for one person alone.</summary>
    public sealed record AloneFirst(int Days, SourceSpan Span) : PlanRule(Span);

    /// <summary>
    /// No practice with touch is on or before the first day of a given practice (a talk); later ones have an alternative without touch.
    /// </summary>
    public sealed record TouchAfter(Reference Practice, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>Every day that is not for one person alone has a version for one person.</summary>
    public sealed record LineForOne(SourceSpan Span) : PlanRule(Span);

    /// <summary>The practices of one week take fewer minutes than those of another week.</summary>
    public sealed record LighterWeek(int Week, int Than, SourceSpan Span) : PlanRule(Span);

    /// <summary>After a day with a practice of at least a given stage, the next day's practice is below this stage.</summary>
    public sealed record RestBetween(int Stage, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<ChosenValue> Choices => Vocabulary.Stages.Choose(new Located<int>(Stage, Span));
    }

    /// <summary>A practice is only on the days of a range, and at least once there.</summary>
    /// <param name="ToDay">The last day of the range; null for the last day of the plan.</param>
    public sealed record StandsBetween(Reference Practice, int FromDay, int? ToDay, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>A practice is the main practice of a day before it is the ritual of one.</summary>
    public sealed record OwnDay(Reference Practice, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>A practice above a given number of minutes has a smaller version.</summary>
    public sealed record SmallerForm(int AboveMinutes, SourceSpan Span) : PlanRule(Span);
}
