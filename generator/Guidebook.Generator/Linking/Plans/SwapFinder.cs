namespace Guidebook.Generator.Linking.Plans;

/// <summary>Finds a change that corrects a violation and breaks no other rule, according to <see cref="PlanChecker"/>.</summary>
public sealed class SwapFinder
{
    private const int MostChecks = 2_000_000; // below one second; beyond that, plans with thousands of violations get no more advice
    private readonly PlanBoard board;
    private readonly Dictionary<ViolationKey, int> before = [];
    private long left = MostChecks;
    private long leftForTwo = MostChecks / 10;

    /// <summary>Whether the finder has given up trying, so that what it did not find may still exist.</summary>
    public bool IsExhausted => left <= 0 || leftForTwo <= 0;

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
            if (LeftAfter(board, change, violation.Key) is { } wrong && wrong < least) (best, least) = (change, wrong);
        }

        return best;
    }

    /// <summary>
    /// Finds two changes that together do so: one that corrects the violation and causes others, and one that corrects those. Of all pairs
    /// it is one with the least remaining violations; null if none is found.
    /// </summary>
    public (PlanChange First, PlanChange Second)? FindTwo(Violation violation)
    {
        var (best, least) = (((PlanChange, PlanChange)?)null, int.MaxValue);
        foreach (var first in Candidates.For(board, violation))
        {
            if (leftForTwo <= 0) break;
            leftForTwo -= CostOf(board);
            var then = board with { Plan = first.Apply(board.Plan) };
            var after = PlanChecker.Check(then).ToList();
            if (after.Exists(left => left.Key == violation.Key && left.Amount >= violation.Amount)) continue;
            if (after.Find(left => !before.ContainsKey(left.Key)) is not { } caused) continue;
            foreach (var second in Candidates.For(then, caused))
            {
                if (leftForTwo <= 0) break;
                leftForTwo -= CostOf(then);
                if (LeftAfter(then, second, violation.Key) is { } wrong && wrong < least) (best, least) = ((first, second), wrong);
            }
        }

        return best;
    }

    private static long CostOf(PlanBoard board) => (long)board.Plan.Days.Length * board.Plan.Rules.Length;

    /// <summary>The total amount of the violations after a change; null if the change does not help.</summary>
    private int? LeftAfter(PlanBoard basis, PlanChange change, ViolationKey wanted)
    {
        var wrong = 0;
        left -= CostOf(basis);
        foreach (var violation in PlanChecker.Check(basis with { Plan = change.Apply(basis.Plan) }))
        {
            left--;
            if (!before.TryGetValue(violation.Key, out var amount)) return null;
            if (violation.Key == wanted ? violation.Amount >= amount : violation.Amount > amount) return null;
            wrong += violation.Amount;
        }

        return wrong;
    }
}
