using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>Looks for a change that mends a violation and breaks nothing else; the checker is the judge.</summary>
public sealed class SwapFinder
{
    private const int MostChecks = 2_000_000; // Below a second; a plan with thousands of faults gets no more advice after that.
    private readonly PlanBoard board;
    private readonly Dictionary<ViolationKey, int> before = [];
    private long left = MostChecks;

    /// <summary>Takes the plan with the violations that it has.</summary>
    public SwapFinder(PlanBoard board, IEnumerable<Violation> violations)
    {
        this.board = board;
        foreach (var violation in violations) before.TryAdd(violation.Key, violation.Amount);
    }

    /// <summary>
    /// A change after which the violation is gone or smaller and no other is new or greater: of the likeliest sort of change
    /// the one that leaves least to mend; null where none was found.
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

    /// <summary>How much is still wrong after a change; null where the change is no help.</summary>
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
