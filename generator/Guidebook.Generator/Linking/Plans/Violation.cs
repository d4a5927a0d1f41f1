using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>A place where a plan breaks one of its rules.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Key">What makes it the same violation after the plan was changed elsewhere.</param>
/// <param name="Span">The place to blame.</param>
/// <param name="Text">A sentence that names the day and the rule.</param>
public sealed record Violation(PlanRule Rule, ViolationKey Key, SourceSpan Span, string Text)
{
    /// <summary>The number of the day, or 0 where no single day is to blame.</summary>
    public int Day { get; init; }

    /// <summary>The slot of that day.</summary>
    public Slot Slot { get; init; }

    /// <summary>How far the plan is off: 1, or how many marks are missing or too many.</summary>
    public int Amount { get; init; } = 1;

    /// <summary>The code under which the rule is reported.</summary>
    public Code Code => Rule switch
    {
        PlanRule.PrerequisitesFirst => Codes.PrerequisitesFirst,
        PlanRule.HighestStage => Codes.HighestStage,
        PlanRule.PracticeEvery => Codes.PracticeEvery,
        PlanRule.MarkEachWeek => Codes.MarkEachWeek,
        PlanRule.AloneFirst => Codes.AloneFirst,
        PlanRule.TouchAfter => Codes.TouchAfter,
        _ => Codes.LineForOne,
    };
}

/// <summary>What makes two violations the same.</summary>
/// <param name="Rule">The place of the rule in the plan's list.</param>
/// <param name="Anchor">The day or week, where moving the practice elsewhere would be another violation; else 0.</param>
/// <param name="Subject">The practice that is in the wrong place.</param>
/// <param name="Missing">The practice that it lacks.</param>
public readonly record struct ViolationKey(int Rule, int Anchor, Slot Slot, Slug Subject, Slug Missing);
