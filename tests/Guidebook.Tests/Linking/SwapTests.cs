using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Linking.Plans;
using Guidebook.Model;

namespace Guidebook.Tests.Linking;

public sealed class SwapTests
{
    [Fact]
    public void A_suggested_change_always_leaves_fewer_violations_and_makes_no_new_one()
    {
        var offered = 0;
        for (var seed = 1u; seed <= 200; seed++)
        {
            var board = Board(new Dice(seed));
            var before = PlanChecker.Check(board).ToList();
            var finder = new SwapFinder(board, before);
            foreach (var violation in before)
            {
                if (finder.Find(violation) is not { } change) continue;
                offered++;
                var after = PlanChecker.Check(board with { Plan = change.Apply(board.Plan) }).ToList();
                Assert.True(after.Sum(left => left.Amount) < before.Sum(left => left.Amount), $"seed {seed}: {violation.Text} {change.Advice}");
                Assert.Subset(before.Select(left => left.Key).ToHashSet(), after.Select(left => left.Key).ToHashSet());
            }
        }

        Assert.True(offered > 500, $"Only {offered} changes were offered, too few to say anything.");
    }

    [Fact]
    public void Two_changes_together_leave_fewer_violations_and_make_no_new_one()
    {
        var offered = 0;
        for (var seed = 1u; seed <= 20; seed++)
        {
            var board = Board(new Dice(seed));
            var before = PlanChecker.Check(board).ToList();
            var finder = new SwapFinder(board, before);
            foreach (var violation in before)
            {
                if (finder.FindTwo(violation) is not var (first, second)) continue;
                offered++;
                var after = PlanChecker.Check(board with { Plan = second.Apply(first.Apply(board.Plan)) }).ToList();
                Assert.True(
                    after.Where(left => left.Key == violation.Key).Sum(left => left.Amount) < violation.Amount,
                    $"seed {seed}: {violation.Text} {first.Advice} {second.Advice}");
                Assert.Subset(before.Select(left => left.Key).ToHashSet(), after.Select(left => left.Key).ToHashSet());
            }
        }

        Assert.True(offered > 5, $"Only {offered} pairs were offered, too few to say anything.");
    }

    [Fact]
    public void A_plan_of_thousands_of_faults_is_checked_with_bounded_effort()
    {
        var practices = new[] { Write.Practice("a", needs: ["b"]), Write.Practice("b", needs: ["a"]) };
        var plan = Planned.Days(
            string.Join(' ', Enumerable.Repeat("a", 2000)), new PlanRule.LineForOne(Planned.Rule),
            new PlanRule.AloneFirst(2000, Planned.Rule));
        var diagnostics = new DiagnosticBag();
        GuideLinker.Link(Write.Guide([plan, .. practices]), Links.Today, diagnostics);
        Assert.Equal(
            4000, diagnostics.Sorted.Where(diagnostic => diagnostic.Code.Id.StartsWith("GB300", StringComparison.Ordinal))
            .Sum(diagnostic => diagnostic.Count));
        // A change is tried with all days and rules; without a limit, each of the four thousand violations would need thousands of tries.
        var board = new PlanBoard(plan, practices.ToDictionary(practice => practice.Id));
        var violations = PlanChecker.Check(board).ToList();
        var finder = new SwapFinder(board, violations);
        Assert.InRange(violations.Count(violation => finder.Find(violation) is not null), 1, 500);
    }

    private static PlanBoard Board(Dice dice)
    {
        var practices = Enumerable.Range(0, 10).Select(n => Write.Practice($"p{n}", 1 + dice.Roll(4), n > 2 && dice.Roll(2) == 0 ? [$"p{dice.Roll(n)}"] : [])
            with
        { Touch = n > 0 && dice.Roll(4) == 0 }).ToDictionary(practice => practice.Id);
        var plan = Planned.Days(string.Join(' ', Enumerable.Range(0, 12).Select(_ => $"p{dice.Roll(10)}")), [.. Rules()]);
        return new(plan with { Days = [.. plan.Days.Select(day => Fill(day, dice))] }, practices);
    }

    private static IEnumerable<PlanRule> Rules() =>
    [
        new PlanRule.PrerequisitesFirst(Planned.Rule),
        new PlanRule.HighestStage(3, 5, Planned.Rule),
        new PlanRule.PracticeEvery(Planned.To("p1", 0), 6, Planned.Rule),
        new PlanRule.MarkEachWeek(Planned.To("date", 0), 1, 2, Planned.Rule),
        new PlanRule.AloneFirst(2, Planned.Rule),
        new PlanRule.TouchAfter(Planned.To("p0", 0), Planned.Rule),
        new PlanRule.LineForOne(Planned.Rule),
        new PlanRule.LighterWeek(1, 2, Planned.Rule),
        new PlanRule.RestBetween(3, Planned.Rule),
        new PlanRule.StandsBetween(Planned.To("p2", 0), 3, 6, Planned.Rule),
        new PlanRule.OwnDay(Planned.To("p3", 0), Planned.Rule),
        new PlanRule.SmallerForm(4, Planned.Rule),
    ];

    private static Day Fill(Day day, Dice dice) => day with
    {
        Daily = dice.Roll(2) == 0 ? Planned.To($"p{dice.Roll(10)}", day.Number) : null,
        InsteadOfPractice = dice.Roll(3) == 0 ? Planned.To($"p{dice.Roll(10)}", day.Number) : null,
        InsteadOfDaily = dice.Roll(3) == 0 ? Planned.To($"p{dice.Roll(10)}", day.Number) : null,
        ForOne = dice.Roll(3) == 0,
        Marks = dice.Roll(4) == 0 ? [Planned.To("date", day.Number)] : ImmutableArray<Reference>.Empty,
        Alone = dice.Roll(5) == 0 ? null : day.Prompt,
    };

    /// <summary>
    /// Pseudo-random numbers, equal on every machine (a linear congruential generator with the constants of Numerical Recipes).
    /// </summary>
    private sealed class Dice(uint state)
    {
        public int Roll(int sides)
        {
            state = unchecked(state * 1664525 + 1013904223);
            return (int)((state >> 16) % (uint)sides);
        }
    }
}
