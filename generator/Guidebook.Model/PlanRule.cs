namespace Guidebook.Model;

/// <summary>A rule that a plan keeps.</summary>
/// <param name="Span">Where the rule is written.</param>
public abstract record PlanRule(SourceSpan Span)
{
    /// <summary>The practice that it names; null where it names none.</summary>
    public virtual Reference? Named => null;

    /// <summary>The values that it chooses from vocabularies of the guide.</summary>
    public virtual IEnumerable<ChosenValue> Choices => [];

    /// <summary>A practice that another needs stands on an earlier day.</summary>
    public sealed record PrerequisitesFirst(SourceSpan Span) : PlanRule(Span);

    /// <summary>Before a day, no practice is above a stage.</summary>
    public sealed record HighestStage(int Stage, int BeforeDay, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<ChosenValue> Choices => Vocabulary.Stages.Choose(new Located<int>(Stage, Span));
    }

    /// <summary>A practice stands on every n-th day.</summary>
    public sealed record PracticeEvery(Reference Practice, int Days, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>A mark stands so often in every full week; a week is full that is as long as the longest.</summary>
    public sealed record MarkEachWeek(Reference Mark, int AtLeast, int? AtMost, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<ChosenValue> Choices => [Vocabulary.Marks.Choose(Mark)];
    }

    /// <summary>The first days are for one alone.</summary>
    public sealed record AloneFirst(int Days, SourceSpan Span) : PlanRule(Span);

    /// <summary>No practice of touch on or before the day of a talk; later ones name something that may stand in.</summary>
    public sealed record TouchAfter(Reference Practice, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>Every day for two says what one does alone.</summary>
    public sealed record LineForOne(SourceSpan Span) : PlanRule(Span);

    /// <summary>The practices of a week take fewer minutes than those of another week.</summary>
    public sealed record LighterWeek(int Week, int Than, SourceSpan Span) : PlanRule(Span);

    /// <summary>After a day whose practice is of a stage or above, the next day's practice is below it.</summary>
    public sealed record RestBetween(int Stage, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<ChosenValue> Choices => Vocabulary.Stages.Choose(new Located<int>(Stage, Span));
    }

    /// <summary>A practice stands in a stretch of days, and nowhere else.</summary>
    /// <param name="ToDay">The last day of the stretch; null for the last of the plan.</param>
    public sealed record StandsBetween(Reference Practice, int FromDay, int? ToDay, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>A practice is first met as the practice of a day, and not as a ritual beside another.</summary>
    public sealed record OwnDay(Reference Practice, SourceSpan Span) : PlanRule(Span)
    {
        /// <inheritdoc/>
        public override Reference? Named => Practice;
    }

    /// <summary>What takes longer than so many minutes has a smaller form.</summary>
    public sealed record SmallerForm(int AboveMinutes, SourceSpan Span) : PlanRule(Span);
}
