namespace Guidebook.Generator.Linking.Plans;

/// <summary>Finds a change that corrects a violation and breaks no other rule, according to <see cref="PlanChecker"/>.</summary>
public sealed class SwapFinder
{
    private const int MostChecks = 2_000_000; // below one second; beyond that, plans with thousands of violations get no more advice
    private readonly PlanBoard board;
    private readonly Dictionary<ViolationKey, int> before = [];
    private long left = MostChecks;

    /// <summary>Creates a finder for a plan and its violations.</summary>
    public SwapFinder(PlanBoard board, IEnumerable<Violation> violations)
    {
        this.board = board;
        foreach (var violation in violations) before.TryAdd(violation.Key, violation.Amount);
    }

    /// <summary>
    /// Finds a change that removes or reduces the violation, and neither adds nor increases another. Of the most likely type of change it
    /// is the one with the least remaining violations; null if none is found.
    /// </summary>
    public PlanChange? Find(Violation violation)
    {
        if (left <= 0) return null;
        left -= board.Plan.Days.Length + board.Practices.Count;
        var (best, least) = ((PlanChange?)null, int.MaxValue);
        foreach (var change in Candidates.For(board, violation))
        {
            if (left <= 0 || (best is not null && best.GetType() != change.GetType())) break;
            if (LeftAfter(change, violation.Key) is { } wrong && wrong < least) (best, least) = (change, wrong);
        }

        return best;
    }

    /// <summary>The total amount of the violations after a change; null if the change does not help.</summary>
    private int? LeftAfter(PlanChange change, ViolationKey wanted)
    {
        var wrong = 0;
        left -= (long)board.Plan.Days.Length * board.Plan.Rules.Length;
        foreach (var violation in PlanChecker.Check(board with { Plan = change.Apply(board.Plan) }))
        {
            left--;
            if (!before.TryGetValue(violation.Key, out var amount)) return null;
            if (violation.Key == wanted ? violation.Amount >= amount : violation.Amount > amount) return null;
            wrong += violation.Amount;
        }

        return wrong;
    }
}
