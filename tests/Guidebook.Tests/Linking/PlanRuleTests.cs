using Guidebook.Generator.Linking.Plans;
using Guidebook.Model;

namespace Guidebook.Tests.Linking;

public sealed class PlanRuleTests
{
    private static readonly PlanRule PrerequisitesFirst = new PlanRule.PrerequisitesFirst(Planned.Rule);

    [Fact]
    public void What_a_practice_needs_stands_on_an_earlier_day()
    {
        Reports(
            "content/plans/month.yaml(101,12): error GB3001: Day 1: 'kiss' needs 'hug' on an earlier day, and that comes on day 3. Swap 'practice' with that of day 3 ('hug').",
            Planned.Days("kiss b hug d", PrerequisitesFirst), Write.Practice("kiss", needs: ["hug"]), Write.Practice("b"), Write.Practice("hug"),
            Write.Practice("d"));
    }

    [Fact]
    public void A_need_may_be_met_by_a_ritual_of_an_earlier_day()
    {
        var plan = Planned.Days("a kiss", PrerequisitesFirst).Change(1, day => day with { Daily = Planned.To("hug", 1) });
        Reports(null, plan, Write.Practice("a"), Write.Practice("kiss", needs: ["hug"]), Write.Practice("hug"));
    }

    [Fact]
    public void A_ritual_needs_what_it_needs_once()
    {
        var plan = Planned.Days("a b", PrerequisitesFirst)
            .Change(1, day => day with { Daily = Planned.To("kiss", 1) }).Change(2, day => day with { Daily = Planned.To("kiss", 2) });
        Reports(
            "content/plans/month.yaml(101,12): error GB3001: Day 1: 'kiss' needs 'hug' on an earlier day, and no day holds that. Put 'hug' on day 1 in place of 'kiss'.",
            plan, Write.Practice("a", needs: []), Write.Practice("b", needs: []), Write.Practice("kiss", needs: ["hug"]), Write.Practice("hug"));
    }

    [Fact]
    public void Early_days_keep_below_a_stage_and_a_swap_is_offered()
    {
        Reports(
            "content/plans/month.yaml(101,12): error GB3002: Day 1: 'deep' is of stage 3, and before day 3 nothing above stage 2 is allowed. Swap 'practice' with that of day 3 ('c').",
            Planned.Days("deep b c", new PlanRule.HighestStage(2, 3, Planned.Rule)), Write.Practice("deep", stage: 3), Write.Practice("b", stage: 2),
            Write.Practice("c"));
    }

    [Fact]
    public void Another_practice_is_offered_where_no_swap_is_legal()
    {
        Reports(
            "content/plans/month.yaml(101,12): error GB3002: Day 1: 'deep' is of stage 3, and before day 9 nothing above stage 2 is allowed. Put 'z' on day 1 in place of 'deep'.",
            Planned.Days("deep b", new PlanRule.HighestStage(2, 9, Planned.Rule)), Write.Practice("deep", stage: 3), Write.Practice("b"),
            Write.Practice("z"));
    }

    [Fact]
    public void Where_nothing_helps_the_message_says_so()
    {
        Reports(
            "content/plans/month.yaml(101,12): error GB3002: Day 1: 'deep' is of stage 3, and before day 9 nothing above stage 2 is allowed. No two changes mend this without breaking another rule.",
            Planned.Days("deep", new PlanRule.HighestStage(2, 9, Planned.Rule)), Write.Practice("deep", stage: 3));
    }

    [Fact]
    public void A_practice_recurs()
    {
        Reports(
            "content/plans/month.yaml(104,12): error GB3003: Day 4: 'b' stands here, and 'check' is due every 2 days. Swap 'practice' with that of day 3 ('check').",
            Planned.Days("a check check b a", new PlanRule.PracticeEvery(Planned.To("check", 0), 2, Planned.Rule)), Write.Practice("a"), Write.Practice("b"),
            Write.Practice("check"));
    }

    [Fact]
    public void A_full_week_lacks_a_mark()
    {
        var plan = Planned.Days("a a a a a a a a a a a a a a a", Dates(1, 1)).Change(2, Date).Change(3, Date).Change(15, Date);
        var found = Report(plan, Write.Practice("a"));
        Assert.Equal(
            [
                "content/plans/month.yaml(51,1): error GB3004: Days 8 to 14: no days of week 2 are marked 'date', and every full week must have exactly 1. Swap the whole of day 14 with day 3.",
                "content/plans/month.yaml(103,12): error GB3004: Day 3: 2 days of week 1 are marked 'date', and every full week must have exactly 1. Swap the whole of day 3 with day 8.",
            ],
            found);
    }

    [Fact]
    public void A_mark_may_be_added_where_none_can_be_had_by_a_swap()
    {
        Reports(
            "content/plans/month.yaml(50,1): error GB3004: Days 1 to 3: no days of week 1 are marked 'date', and every full week must have at least 2. Mark day 3 with 'date'.",
            Planned.Days("a a a", Dates(2, null)), Write.Practice("a"));
    }

    [Fact]
    public void The_first_days_are_for_one()
    {
        Reports(
            "content/plans/month.yaml(102,5): error GB3005: Day 2: this day is for two, and the first 2 days must be for one alone. Swap the whole of day 2 with day 4.",
            Planned.Days("a b c d", new PlanRule.AloneFirst(2, Planned.Rule)).Change(1, Alone).Change(4, Alone),
            Write.Practice("a"), Write.Practice("b"), Write.Practice("c"), Write.Practice("d"));
    }

    [Fact]
    public void A_day_for_two_speaks_to_one()
    {
        Reports(
            "content/plans/month.yaml(102,5): error GB3007: Day 2: this day is for two, and says nothing to one who does it alone. Write a line for one under 'alone' on day 2.",
            Planned.Days("a a", new PlanRule.LineForOne(Planned.Rule)).Change(1, Alone), Write.Practice("a"));
    }

    [Fact]
    public void Touch_waits_for_the_talk()
    {
        Reports(
            "content/plans/month.yaml(102,12): error GB3006: Day 2: 'hug' has 'touch: true', and touch is allowed only after 'talk' on day 2. Put 'z' on day 2 in place of 'hug'.",
            Planned.Days("a talk", Touch()).Change(2, day => day with { Daily = Planned.To("hug", 2) }),
            Write.Practice("a"), Write.Practice("talk"), Hug, Write.Practice("z"));
    }

    [Fact]
    public void Touch_can_be_declined()
    {
        Reports(
            "content/plans/month.yaml(102,12): error GB3006: Day 2: 'hug' has 'touch: true', and nothing may stand in for it under 'instead-of-practice'. Write 'instead-of-practice: z' on day 2.",
            Planned.Days("talk hug", Touch()), Write.Practice("talk"), Hug, Write.Practice("z"));
    }

    [Fact]
    public void What_stands_in_for_touch_is_free_of_it()
    {
        Reports(
            "content/plans/month.yaml(102,12): error GB3006: Day 2: 'kiss' has 'touch: true', and what stands under 'instead-of-practice' must be free of touch. Put 'z' on day 2 in place of 'kiss'.",
            Planned.Days("talk hug", Touch()).Change(2, day => day with { InsteadOfPractice = Planned.To("kiss", 2) }),
            Write.Practice("talk"), Hug, Write.Practice("kiss") with { Touch = true, Care = Hug.Care }, Write.Practice("z"));
    }

    [Fact]
    public void Touch_without_any_talk_is_one_mistake()
    {
        Reports(
            "content/plans/month.yaml(20,1): error GB3006: Touch is allowed only after 'talk'; the plan has days with touch, and no day holds 'talk'. Put 'talk' on day 1 in place of 'a'.",
            Planned.Days("a hug hug", Touch()).Change(2, InsteadA).Change(3, InsteadA), Write.Practice("a"), Write.Practice("talk"), Hug);
    }

    [Fact]
    public void A_plan_with_an_unknown_practice_waits()
    {
        Assert.Equal(
            ["content/plans/month.yaml(101,12): error GB2001: There is no practice 'zzz'."],
            Report(Planned.Days("zzz kiss", PrerequisitesFirst), Write.Practice("kiss", needs: ["hug"]), Write.Practice("hug")));
    }

    [Fact]
    public void A_rule_names_a_declared_mark_and_stage_and_a_practice()
    {
        Assert.Equal(
            [
                "content/plans/month.yaml(20,1): error GB2005: There is no stage '9'. guide.yaml declares under 'stages': '1', '2', '3', '4'.",
                "content/plans/month.yaml(100,12): error GB2001: There is no practice 'b'.",
                "content/plans/month.yaml(100,12): error GB2004: There is no mark 'dates'. guide.yaml declares under 'marks': 'light', 'date'. Did you mean 'date'?",
            ],
            Report(
                Planned.Days(
                "practice", new PlanRule.HighestStage(9, 2, Planned.Rule), new PlanRule.PracticeEvery(Planned.To("b", 0), 2, Planned.Rule),
                    new PlanRule.MarkEachWeek(Planned.To("dates", 0), 0, 1, Planned.Rule)),
                Write.Practice("practice")));
    }

    private static Practice Hug => Write.Practice("hug") with { Touch = true, Care = Write.Passage("Ask.", "practices/hug.yaml", 9) };

    private static PlanRule.MarkEachWeek Dates(int least, int? most) => new(Planned.To("date", 0), least, most, Planned.Rule);

    private static PlanRule.TouchAfter Touch() => new(Planned.To("talk", 0), Planned.Rule);

    private static Day Date(Day day) => day with { Marks = [Planned.To("date", day.Number)] };

    private static Day Alone(Day day) => day with { ForOne = true };

    private static Day InsteadA(Day day) => day with { InsteadOfPractice = Planned.To("a", day.Number) };

    private static string[] Report(Plan plan, params Practice[] practices) => Links.FindingsOf(Write.Guide([plan, .. practices]));

    /// <summary>Asserts that the plan has exactly this diagnostic or none, and that a suggested change resolves it.</summary>
    internal static void Reports(string? expected, Plan plan, params Practice[] practices)
    {
        Assert.Equal(expected is null ? [] : [expected], Report(plan, practices));
        var board = new PlanBoard(plan, practices.ToDictionary(practice => practice.Id));
        var violations = PlanChecker.Check(board).ToList();
        if (violations.Count == 0 || new SwapFinder(board, violations).Find(violations[0]) is not { } change) return;
        Assert.True(
            PlanChecker.Check(board with { Plan = change.Apply(plan) })
            .Sum(left => left.Amount) < violations.Sum(violation => violation.Amount));
    }
}
