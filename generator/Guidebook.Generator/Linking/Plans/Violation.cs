using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>A violation of one of a plan's rules.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Key">The identity of the violation, which changes elsewhere in the plan do not affect.</param>
/// <param name="Span">The location to report.</param>
/// <param name="Text">A sentence that names the day and the rule.</param>
public sealed record Violation(PlanRule Rule, ViolationKey Key, SourceSpan Span, string Text)
{
    /// <summary>The number of the day, or 0 if no single day is at fault.</summary>
    public int Day { get; init; }

    /// <summary>The slot of that day.</summary>
    public Slot Slot { get; init; }

    /// <summary>The extent: 1, or the number of missing or surplus marks.</summary>
    public int Amount { get; init; } = 1;

    /// <summary>The diagnostic code of the rule.</summary>
    public Code Code => Rule switch
    {
        PlanRule.PrerequisitesFirst => Codes.PrerequisitesFirst,
        PlanRule.HighestStage => Codes.HighestStage,
        PlanRule.PracticeEvery => Codes.PracticeEvery,
        PlanRule.MarkEachWeek => Codes.MarkEachWeek,
        PlanRule.AloneFirst => Codes.AloneFirst,
        PlanRule.TouchAfter => Codes.TouchAfter,
        PlanRule.LighterWeek => Codes.LighterWeek,
        PlanRule.RestBetween => Codes.RestBetween,
        PlanRule.StandsBetween => Codes.StandsBetween,
        PlanRule.OwnDay => Codes.OwnDay,
        PlanRule.SmallerForm => Codes.SmallerForm,
        _ => Codes.LineForOne,
    };
}

/// <summary>The identity of a violation.</summary>
/// <param name="Rule">The index of the rule in the plan's list.</param>
/// <param name="Anchor">The day or week, if the same practice elsewhere would be another violation; otherwise 0.</param>
/// <param name="Subject">The misplaced practice.</param>
/// <param name="Missing">The missing practice.</param>
public readonly record struct ViolationKey(int Rule, int Anchor, Slot Slot, Slug Subject, Slug Missing);
