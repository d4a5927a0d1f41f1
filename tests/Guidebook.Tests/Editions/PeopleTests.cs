using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>The people of a plan determine the writing spaces, ticks and names in all its output.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData(People.One, "", 1, "I did it")]
    [InlineData(People.Group, "", 1, "We did it")]
    [InlineData(People.None, "", 0, "Done")]
    [InlineData(People.Two, "A B", 2, "We did it")]
    public void A_booklet_names_those_who_share_it(People people, string writers, int names, string tick)
    {
        var plan = Planning.Plan([2], 2) with { People = people };
        var document = Planning.Booklets(Planning.Content(plan))[0];
        var pages = Planning.Model(document).Pages;
        Assert.Equal(writers, string.Join(' ', pages.OfType<WritingPage>().First().Rooms.Select(room => room.Who)));
        Assert.Equal(writers, string.Join(' ', pages.OfType<LookBackPage>().Select(page => page.Who)).Trim());
        var html = Sheeting.Draw(document);
        var cover = html.Split("<section ").Single(page => page.Contains("id=\"cover\"", StringComparison.Ordinal));
        Assert.Equal(names, cover.Split("class=\"ruled\"").Length - 1);
        Assert.Contains(tick, html, StringComparison.Ordinal);
        Assert.Equal(people is People.Two, html.Contains("class=\"who\">A</span>", StringComparison.Ordinal));
        Assert.Equal(people is People.Two, html.Contains("for two", StringComparison.Ordinal));
        Assert.Equal(people is People.Group, html.Contains("together", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(People.One, 1)]
    [InlineData(People.Two, 2)]
    public void A_plan_on_the_wall_has_a_mark_for_each_who_shares_it(People people, int marks)
    {
        var html = Sheeting.Draw(Sheeting.Compose(Planning.Content(Planning.Plan([3]) with { People = people }), EditionName.Chart)[0]);
        Assert.Equal(3 * marks, html.Split("<svg class=\"box\"").Length - 1);
        Assert.Equal(people is People.Two, html.Contains("A and B are the two of you", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_without_a_question_has_lines_alone()
    {
        var plan = Planning.Plan([1]) with { People = People.One };
        plan = plan with { Days = [plan.Days[0] with { Prompt = null }] };
        var html = Sheeting.Draw(Planning.Booklets(Planning.Content(plan))[0]);
        Assert.Contains("class=\"room\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"prompt\"", html.Split("id=\"day-1-write\"")[1].Split("</section>")[0], StringComparison.Ordinal);
    }
}
