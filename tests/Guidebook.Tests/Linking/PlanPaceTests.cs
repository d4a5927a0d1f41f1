using Guidebook.Model;

namespace Guidebook.Tests.Linking;

/// <summary>The plan rules about demands and about the position of a practice.</summary>
public sealed class PlanPaceTests
{
    private static readonly PlanRule Lighter = new PlanRule.LighterWeek(1, 2, Planned.Rule);

    [Fact]
    public void A_week_is_lighter_than_another() => PlanRuleTests.Reports(
        "content/plans/month.yaml(102,12): error GB3008: Day 2: this is the longest day of week 1, which takes 70 minutes and must take fewer than week 2 with its 35. Swap 'practice' with that of day 8 ('b').",
        Planned.Days("b long b b b b b b b b b b b b", Lighter), Write.Practice("b"), Write.Practice("long") with { Duration = Duration.Minutes(40) });

    [Fact]
    public void As_many_minutes_are_not_fewer() => PlanRuleTests.Reports(
        "content/plans/month.yaml(101,12): error GB3008: Day 1: this is the longest day of week 1, which takes 35 minutes and must take fewer than week 2 with its 35. Put 'short' on day 1 in place of 'b'.",
        Planned.Days("b b b b b b b b b b b b b b", Lighter), Write.Practice("b"), Write.Practice("short") with { Duration = Duration.Minutes(1) });

    [Fact]
    public void A_rule_about_a_week_that_is_not_there_says_so() => PlanRuleTests.Reports(
        "content/plans/month.yaml(20,1): error GB3008: The rule compares week 1 with week 2, and the plan has no week 2. No two changes mend this without breaking another rule.",
        Planned.Days("b", Lighter), Write.Practice("b"));

    [Fact]
    public void After_a_day_that_asks_much_comes_one_that_asks_less() => PlanRuleTests.Reports(
        "content/plans/month.yaml(102,12): error GB3009: Day 2: 'deeper' is of stage 4, and right after 'deep' nothing of stage 3 or above is allowed. Swap 'practice' with that of day 3 ('b').",
        Planned.Days("deep deeper b", new PlanRule.RestBetween(3, Planned.Rule)), Write.Practice("deep", stage: 3), Write.Practice("deeper", stage: 4),
        Write.Practice("b"));

    [Theory]
    [InlineData("a b c", 2, null, null)]
    [InlineData("a b c", 1, 2, null)]
    [InlineData("b a c", 2, 3, "content/plans/month.yaml(101,12): error GB3010: Day 1: 'b' must stand on one of the days 2 to 3. Swap 'practice' with that of day 2 ('a').")]
    [InlineData("b a c", 2, null, "content/plans/month.yaml(101,12): error GB3010: Day 1: 'b' must stand on day 2 or later. Swap 'practice' with that of day 2 ('a').")]
    [InlineData("a c c", 2, 3, "content/plans/month.yaml(20,1): error GB3010: 'b' must stand on one of the days 2 to 3, and no day holds it. Put 'b' on day 2 in place of 'c'.")]
    public void A_practice_keeps_to_its_days(string days, int from, int? to, string? expected) => PlanRuleTests.Reports(
        expected, Planned.Days(days, new PlanRule.StandsBetween(Planned.To("b", 0), from, to, Planned.Rule)), Write.Practice("a"),
        Write.Practice("b"), Write.Practice("c"));

    [Fact]
    public void A_ritual_keeps_to_its_days_as_well() => PlanRuleTests.Reports(
        "content/plans/month.yaml(101,12): error GB3010: Day 1: 'b' must stand on day 2 or later. Put 'a' on day 1 in place of 'b'.",
        Planned.Days("c b", new PlanRule.StandsBetween(Planned.To("b", 0), 2, null, Planned.Rule))
        .Change(1, day => day with { Daily = Planned.To("b", 1) }),
        Write.Practice("a"), Write.Practice("b"), Write.Practice("c"));

    [Fact]
    public void A_practice_is_met_on_a_day_of_its_own()
    {
        var plan = Planned.Days("a kiss a", new PlanRule.OwnDay(Planned.To("kiss", 0), Planned.Rule));
        Practice[] practices = [Write.Practice("a"), Write.Practice("kiss"), Write.Practice("z")];
        PlanRuleTests.Reports(null, plan.Change(3, day => day with { Daily = Planned.To("kiss", 3) }), practices);
        PlanRuleTests.Reports(
            "content/plans/month.yaml(101,12): error GB3011: Day 1: 'kiss' is met here for the first time, beside 'a', and must first have a day of its own. Put 'z' on day 1 in place of 'kiss'.",
            plan.Change(1, day => day with { Daily = Planned.To("kiss", 1) }), practices);
    }

    [Fact]
    public void What_takes_long_can_be_done_in_less()
    {
        var plan = Planned.Days("long", new PlanRule.SmallerForm(10, Planned.Rule));
        var practice = Write.Practice("long") with { Duration = Duration.Minutes(11) };
        PlanRuleTests.Reports(null, plan, practice with { Duration = Duration.Minutes(10) });
        PlanRuleTests.Reports(null, plan, practice with { Smaller = Write.Passage("Less.", "practices/long.yaml", 12) });
        PlanRuleTests.Reports(
            "content/plans/month.yaml(101,12): error GB3012: Day 1: 'long' takes 11 minutes, and above 10 it must say what is 'smaller'. Put 'b' on day 1 in place of 'long'.",
            plan, practice, Write.Practice("b"));
    }
}
