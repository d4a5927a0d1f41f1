using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>Checks a plan against its own rules.</summary>
public static class PlanChecker
{
    /// <summary>All violations by rule, found lazily.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board)
    {
        for (var i = 0; i < board.Plan.Rules.Length; i++)
            foreach (var violation in Check(board, board.Plan.Rules[i], i)) yield return violation;
    }

    private static IEnumerable<Violation> Check(PlanBoard board, PlanRule rule, int index) => rule switch
    {
        PlanRule.PrerequisitesFirst first => OrderRules.Check(board, first, index),
        PlanRule.HighestStage highest => OrderRules.Check(board, highest, index),
        PlanRule.PracticeEvery every => OrderRules.Check(board, every, index),
        PlanRule.MarkEachWeek marked => MarkRule.Check(board, marked, index),
        PlanRule.AloneFirst alone => AloneRules.Check(board, alone, index),
        PlanRule.LineForOne line => AloneRules.Check(board, line, index),
        PlanRule.TouchAfter after => TouchRule.Check(board, after, index),
        PlanRule.LighterWeek lighter => PaceRules.Check(board, lighter, index),
        PlanRule.RestBetween rest => PaceRules.Check(board, rest, index),
        PlanRule.SmallerForm smaller => PaceRules.Check(board, smaller, index),
        PlanRule.StandsBetween stands => PlacementRules.Check(board, stands, index),
        PlanRule.OwnDay own => PlacementRules.Check(board, own, index),
        _ => [],
    };
}
