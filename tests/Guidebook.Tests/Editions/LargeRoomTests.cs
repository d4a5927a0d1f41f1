using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

/// <summary>The rooms to write of a plan in large print.</summary>
public sealed class LargeRoomTests
{
    [Theory]
    [InlineData(WritingSpace.Scale, "<span>low</span>", "class=\"ring-row\"")]
    [InlineData(WritingSpace.Box, "<svg class=\"lines frame\"")]
    [InlineData(WritingSpace.List, "M0.6 10H3.6M9 12H160")]
    [InlineData(WritingSpace.Letter, "class=\"salutation\"")]
    public void A_day_has_the_room_that_it_chooses_for_each_person(WritingSpace space, params string[] marks)
    {
        var day = Section(Draw(Planning.Plan([4]), day => day with { Space = space, Ends = new("low", "high"), ForOne = false }), "day-2");
        Assert.All(marks, mark => Assert.Equal(2, day.Split(mark).Length - 1));
        var plain = Section(Draw(Planning.Plan([4]), day => day with { ForOne = false }), "day-2");
        Assert.All(marks, mark => Assert.DoesNotContain(mark, plain, StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_in_that_recurs_asks_each_person_for_the_last_wish_and_the_next()
    {
        var plan = Planning.Plan([7, 7]);
        var first = plan.Days[0].Practice;
        var days = plan.Days.SetItem(7, plan.Days[7] with { Practice = first, ForOne = false });
        var html = Draw(plan with { Days = days, Rules = [new PlanRule.PracticeEvery(first, 7, plan.Span)] }, day => day);
        Assert.Equal(2, Section(html, "day-8").Split("Last time I wished for").Length - 1);
        Assert.DoesNotContain("Last time I wished for", Section(html, "day-1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(People.Two, "day-2-back", "day-2-back-2")]
    [InlineData(People.One, "day-2-back")]
    public void Each_person_looks_back_on_a_page_with_a_curve(People people, params string[] pages)
    {
        var html = Draw(Planning.Plan([4], 2) with { People = people }, day => day);
        Assert.All(pages, page => Assert.Contains("class=\"curve\"", Section(html, page), StringComparison.Ordinal));
        Assert.Equal(pages.Length, html.Split("class=\"curve\"").Length - 1);
    }

    [Fact]
    public void The_contents_lead_to_the_help()
    {
        var content = Planning.Content(Planning.Plan([2])) with
        {
            HelpLines = [new("Here", "Somebody", "12 34", null, null, Write.Words("Anyone."), null, Links.Today, Write.At("help-lines.yaml", 1))],
        };
        var html = Sheeting.Draw(Assert.Single(Sheeting.Compose(content, EditionName.LargePrint)));
        Assert.Contains("href=\"#help-lines\"", Section(html, "contents"), StringComparison.Ordinal);
    }

    private static string Draw(Plan plan, Func<Day, Day> change) => Sheeting.Draw(Assert.Single(Sheeting.Compose(
        Planning.Content(plan with { Days = [.. plan.Days.Select(day => day.Number == 2 ? change(day) : day)] }), EditionName.LargePrint)));

    private static string Section(string html, string id) =>
        Assert.Single(html.Split("<section "), section => section.Contains($"id=\"{id}\"", StringComparison.Ordinal));
}
