using Guidebook.Model;

namespace Guidebook.Tests.Reading;

public class PlanFindingTests
{
    [Theory]
    [InlineData("[2, 3]", "[4, 4]", "4,24): error GB1120: The first week begins with day 2. It should begin with day 1.")]
    [InlineData("[1, 2]", "[4, 4]", "5,24): error GB1120: Week 2 begins with day 4, and the week before ends with day 2. It should begin with day 3.")]
    [InlineData("[1, 2]", "[3, 3]", "5,24): error GB1120: The weeks end with day 3, and there are 4 days. The last week should end with day 4.")]
    [InlineData("[1, 2]", "[3, 5]", "5,24): error GB1120: Week 2 ends with day 5, and there are only 4 days. Write the missing day, or let the week end with day 4.")]
    [InlineData("[1, 4]", "[5, 2]", "5,24): error GB1120: Week 2 ends with day 2, before it begins.")]
    [InlineData("[1]", "[3, 4]", "4,24): error GB1104: 'days' should be two numbers, such as [1, 7]; this is a list of 1.")]
    [InlineData("[1, x]", "[3, 4]", "4,28): error GB1104: An item of 'days' should be a whole number, without quotes; this is 'x'.")]
    [InlineData("[0, 2]", "[3, 4]", "4,25): error GB1105: 'days' should be from 1 to 10000; this is 0.")]
    [InlineData("[1, 0]", "[3, 4]", "4,28): error GB1105: 'days' should be from 1 to 10000; this is 0.")]
    public void Weeks_that_do_not_fit_are_reported_and_one_week_stands_in(string first, string second, string message)
    {
        using var guide = WithPlan(first, second, "  - {rule: mark-each-week, mark: date, exactly: 1}\n  - {rule: line-for-one}\n");
        var (content, found) = guide.Read();
        Assert.Equal([$"content/plans/p.yaml({message}"], found);
        var plan = Assert.Single(content!.All<Plan>());
        var week = Assert.Single(plan.Weeks);
        Assert.Equal((1, 4), (week.FirstDay, week.LastDay));
        Assert.IsType<PlanRule.LineForOne>(Assert.Single(plan.Rules));
        Assert.All(plan.Days, day => plan.WeekOf(day));
    }

    [Theory]
    [InlineData("{rule: mark-each-week, mark: date}", "7,12): error GB1102: The rule does not say how often. Add 'exactly: 1' or 'at-least: 1'.")]
    [InlineData("{rule: mark-each-week, mark: date, exactly: 1, at-least: 1}", "7,62): error GB1121: 'exactly' and 'at-least' exclude each other. Keep one of them.")]
    [InlineData("{rule: alone-frist, days: 1}", "7,12): error GB1106: 'rule' should be one of prerequisites-first, highest-stage, practice-every, mark-each-week, alone-first, touch-after, line-for-one, lighter-week, rest-between, stands-between, own-day, smaller-form; 'alone-frist' is none of them. Did you mean 'alone-first'?")]
    [InlineData("{rule: stands-between, practice: a, from-day: 9, to-day: 3}", "7,62): error GB1105: 'to-day' should be from 9 to 1000; this is 3.")]
    [InlineData("{rule: alone-first, day: 1}", "7,25): error GB1103: There is no key 'day' here. Did you mean 'days'? Allowed are: rule, days.")]
    [InlineData("{rule: line-for-one, days: 1}", "7,26): error GB1103: There is no key 'days' here. Allowed are: rule.")]
    [InlineData("{rule: practice-every, practice: a, days: 0}", "7,47): error GB1105: 'days' should be from 1 to 1000; this is 0.")]
    public void A_rule_has_its_own_keys(string rule, string message)
    {
        using var guide = WithPlan("[1, 2]", "[3, 4]", $"  - {rule}\n");
        Assert.Equal([$"content/plans/p.yaml({message}"], guide.Read().Found);
    }

    [Fact]
    public void A_day_that_is_none_keeps_its_number()
    {
        using var guide = WithPlan("[1, 2]", "[3, 4]", "  - {rule: line-for-one}\n");
        var file = guide.PathOf("content/plans/p.yaml");
        var lines = File.ReadAllLines(file);
        lines[9] = "  - rest";
        File.WriteAllLines(file, lines);
        var (content, found) = guide.Read();
        Assert.StartsWith(
            "content/plans/p.yaml(10,5): error GB1104: An item of 'days' should be keys with values; this is a text. Write '- practice: …'. The keys are practice, ",
            Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4], content!.All<Plan>()[0].Days.Select(day => day.Number));
        Assert.Equal("b", content.All<Plan>()[0].Days[3].Prompt!.PlainText);
    }

    [Fact]
    public void All_rules_are_read()
    {
        using var guide = WithPlan("[1, 2]", "[3, 4]", """
              - {rule: prerequisites-first}
              - {rule: highest-stage, stage: 2, before-day: 10}
              - {rule: practice-every, practice: a, days: 7}
              - {rule: mark-each-week, mark: date, exactly: 2}
              - {rule: mark-each-week, mark: date, at-least: 3}
              - {rule: alone-first, days: 3}
              - {rule: touch-after, practice: b}
              - {rule: line-for-one}
              - {rule: lighter-week, week: 1, than: 2}
              - {rule: rest-between, stage: 3}
              - {rule: stands-between, practice: a, from-day: 2, to-day: 3}
              - {rule: stands-between, practice: a, from-day: 2}
              - {rule: own-day, practice: b}
              - {rule: smaller-form, above-minutes: 10}

            """);
        var plan = Assert.Single(guide.ReadSound().All<Plan>());
        Assert.Equal(
        [
            "PrerequisitesFirst", "HighestStage 2 10", "PracticeEvery a 7", "MarkEachWeek date 2 2", "MarkEachWeek date 3 ",
            "AloneFirst 3", "TouchAfter b", "LineForOne", "LighterWeek 1 2", "RestBetween 3", "StandsBetween a 2 3", "StandsBetween a 2 ",
            "OwnDay b", "SmallerForm 10",
        ], plan.Rules.Select(Describe));
        Assert.Equal([(1, 1, 2), (2, 3, 4)], plan.Weeks.Select(week => (week.Number, week.FirstDay, week.LastDay)));
    }

    private static string Describe(PlanRule rule) => rule switch
    {
        PlanRule.HighestStage own => $"HighestStage {own.Stage} {own.BeforeDay}",
        PlanRule.PracticeEvery own => $"PracticeEvery {own.Practice.Target} {own.Days}",
        PlanRule.MarkEachWeek own => $"MarkEachWeek {own.Mark.Target} {own.AtLeast} {own.AtMost}",
        PlanRule.AloneFirst own => $"AloneFirst {own.Days}",
        PlanRule.TouchAfter own => $"TouchAfter {own.Practice.Target}",
        PlanRule.LighterWeek own => $"LighterWeek {own.Week} {own.Than}",
        PlanRule.RestBetween own => $"RestBetween {own.Stage}",
        PlanRule.StandsBetween own => $"StandsBetween {own.Practice.Target} {own.FromDay} {own.ToDay}",
        PlanRule.OwnDay own => $"OwnDay {own.Practice.Target}",
        PlanRule.SmallerForm own => $"SmallerForm {own.AboveMinutes}",
        _ => rule.GetType().Name,
    };

    private static GuideFolder WithPlan(string first, string second, string rules) => GuideFolder.Sound().Write("content/plans/p.yaml",
        $"title: Plan\nsummary: Days.\nweeks:\n  - {{title: One, days: {first}}}\n  - {{title: Two, days: {second}}}\nrules:\n{rules}days:\n"
        + string.Concat(Enumerable.Repeat("  - {practice: a, for: alone, prompt: b}\n", 4)) + "people: two\n");
}
