using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>The space to write that a plan's day chooses.</summary>
public sealed partial class RoomTests
{
    public static TheoryData<WritingSpace, People> Spaces =>
        [.. Enum.GetValues<WritingSpace>().SelectMany(space => new[] { (space, People.Two), (space, People.One) })];

    [Theory, MemberData(nameof(Spaces))]
    public void Every_space_is_drawn_as_chosen_and_can_be_typed_into_by_each_person(WritingSpace space, People people)
    {
        var plan = Planning.Plan([1, 7]) with { People = people };
        var html = Draw(With(plan, 2, day => day with { Space = space, ForOne = false }), EditionName.FillIn);
        var page = Page(html, "day-2-write");
        Assert.Contains($"class=\"rooms in-{space.ToString().ToLowerInvariant()}\"", page, StringComparison.Ordinal);
        var fields = Field().Matches(page).Select(field => field.Groups["name"].Value).ToList();
        Assert.Equal(fields.Count, fields.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("day-2-a", fields);
        Assert.Equal(people is People.Two, fields.Contains("day-2-b"));
        Assert.Contains("day-2-date", fields);
    }

    [Fact]
    public void The_spaces_differ_in_what_is_drawn()
    {
        var plan = Planning.Plan([1, 7]);
        string Of(WritingSpace space) =>
            Draw(With(plan, 2, day => day with { Space = space, Ends = new("low", "high") }), EditionName.Booklet);
        var pages = Enum.GetValues<WritingSpace>().ToDictionary(space => space, space => Page(Of(space), "day-2-write"));
        bool Has(WritingSpace space, string mark) => pages[space].Contains(mark, StringComparison.Ordinal);
        Assert.True(Has(WritingSpace.Scale, "<span>low</span>") && Has(WritingSpace.Scale, "<span>high</span>"));
        Assert.True(Has(WritingSpace.Box, "fills frame"));
        Assert.True(Has(WritingSpace.Letter, "fold-dots") && Has(WritingSpace.Letter, "salutation"));
        Assert.Equal([WritingSpace.Box], pages.Keys.Where(space => Has(space, "fills frame")));
        Assert.Equal([WritingSpace.Letter], pages.Keys.Where(space => Has(space, "fold-dots")));
        var typed = Draw(With(plan, 2, day => day with { Space = WritingSpace.Letter }), EditionName.FillIn);
        Assert.DoesNotContain("fold-", Page(typed, "day-2-write"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_that_looks_back_is_a_letter_and_other_days_are_lines()
    {
        var pages = Planning.Pages(Planning.Plan([4, 4], 3, 8)).OfType<WritingPage>().ToList();
        Assert.Equal([.. Enumerable.Repeat(WritingSpace.Lines, 7), WritingSpace.Letter], pages.Select(page => page.Space));
    }

    [Fact]
    public void A_practice_that_a_rule_lets_recur_has_its_steps_once_and_later_a_table_for_the_wishes()
    {
        var pages = Planning.Pages(Recurring());
        var days = pages.OfType<DayPage>().ToDictionary(page => page.Id);
        Assert.Null(days["day-1"].StepsOn);
        Assert.Equal(("day-1", days["day-1"].Number), (days["day-8"].StepsOn!.Id, days["day-8"].StepsPage));
        Assert.Equal(["day-8-write"], pages.OfType<WritingPage>().Where(page => page.HasRounds).Select(page => page.Id));
    }

    [Fact]
    public void A_booklet_of_a_week_has_the_steps_itself_and_still_the_table()
    {
        var week = Planning.Model(Sheeting.Compose(Planning.Content(Recurring()), EditionName.Weeks)[^1]);
        Assert.Null(week.Pages.OfType<DayPage>().Single(page => page.Id == "day-8").StepsOn);
        Assert.True(week.Pages.OfType<WritingPage>().Single(page => page.Id == "day-8-write").HasRounds);
        Assert.Contains("Last time I wished for", Draw(Recurring(), EditionName.Weeks, last: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_day_says_how_it_goes_smaller_apart_and_alone()
    {
        var content = Planning.Content(Planning.Plan([3]));
        var practices = content.Entries.OfType<Practice>().Select(practice => practice with
        {
            Smaller = Write.Passage("Half of it.", "practices/practice-1.yaml", 8),
            Apart = Write.Passage("By telephone.", "practices/practice-1.yaml", 9),
            Alone = Write.Passage("By yourself.", "practices/practice-1.yaml", 10),
        });
        var all = content with { Entries = Write.InOrder([.. content.Entries.Where(entry => entry is not Practice), .. practices]) };
        foreach (var edition in new[] { EditionName.Booklet, EditionName.LargePrint })
            Assert.All(new[] { "Half of it.", "By telephone.", "By yourself." },
                words => Assert.Equal(3, Sheeting.Draw(Sheeting.Compose(all, edition)[0]).Split(words).Length - 1));
    }

    [Fact]
    public void Ways_that_are_too_long_for_the_page_to_write_on_stand_in_the_text_that_may_go_on()
    {
        var alone = Write.Passage(string.Join(' ', Enumerable.Repeat("word", 300)), "plans/month.yaml", 9);
        var html = Draw(With(Planning.Plan([2]), 1, day => day with { Alone = alone }), EditionName.Booklet);
        Assert.Contains("word word", Page(html, "day-1"), StringComparison.Ordinal);
        Assert.DoesNotContain("word word", Page(html, "day-1-write"), StringComparison.Ordinal);
    }

    private static Plan Recurring()
    {
        var plan = Planning.Plan([7, 7]);
        var practice = Write.To("practice-0", "plans/month.yaml", 9);
        plan = With(With(plan, 1, day => day with { Practice = practice }), 8, day => day with { Practice = practice });
        return plan with { Rules = [new PlanRule.PracticeEvery(practice, 7, Write.At("plans/month.yaml", 3))] };
    }

    private static Plan With(Plan plan, int day, Func<Day, Day> change) =>
        plan with { Days = plan.Days.SetItem(day - 1, change(plan.Days[day - 1])) };

    private static string Draw(Plan plan, EditionName edition, bool last = false)
    {
        var documents = Sheeting.Compose(Planning.Content(plan), edition);
        return Sheeting.Draw(last ? documents[^1] : documents[0]);
    }

    private static string Page(string html, string id) =>
        html.Split("<section ").Single(page => page.Contains($" id=\"{id}\"", StringComparison.Ordinal));

    [GeneratedRegex("""href="field:[a-z]+/(?<name>[^"?]+)\?""", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
