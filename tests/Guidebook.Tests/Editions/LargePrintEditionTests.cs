using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Editions.LargePrint;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public class LargePrintEditionTests
{
    [Fact]
    public void Every_plan_is_printed_for_any_paper_and_the_main_plan_goes_by_the_guides_name()
    {
        var plan = Planning.Plan([2]);
        var content = Planning.Content(plan, plan with { Id = Slug.Parse("short-month") });
        Assert.Equal(
            ["downloads/guide-large-print.pdf", "downloads/guide-short-month-large-print.pdf"],
            Compose(content, EditionName.LargePrint).Select(document => document.Orders.Single().Path.Value));
    }

    [Theory]
    [InlineData(210, 279.4, Paper.A4, Paper.Letter)] // the width of A4 and the height of Letter
    [InlineData(210, 297, Paper.A4)]
    [InlineData(215.9, 279.4, Paper.Letter)]
    public void Its_pages_are_as_large_as_each_paper_of_the_guide_allows(double width, double height, params Paper[] papers)
    {
        var content = Planning.Content(Planning.Plan([2]));
        content = content with { Settings = content.Settings with { Print = content.Settings.Print with { Papers = [.. papers] } } };
        var document = Assert.Single(Compose(content, EditionName.LargePrint));
        Assert.Equal(new(width, height), document.Size);
        Assert.True(Papers.IsForHome(document.Orders[0], document.Size));
    }

    [Fact]
    public void A_guide_that_does_not_ask_for_it_has_none() =>
    Assert.Empty(Compose(Planning.Content(Planning.Plan([2])), EditionName.Booklet));

    [Fact]
    public void A_practice_is_listed_with_the_days_that_are_its_own_before_those_that_name_it()
    {
        var plan = Planning.Plan([4]);
        plan = plan with { Days = [plan.Days[0] with { Daily = Write.To("practice-1", "plans/month.yaml", 5) }, .. plan.Days.Skip(1)] };
        var days = StrandIndex.Days(plan).ToDictionary(pair => pair.Key.Value, pair => pair.Value);
        Assert.Equal(["day-2", "day-4", "day-1"], days["practice-1"].Select(day => day.Id));
    }

    private static System.Collections.Immutable.ImmutableArray<PrintDocument> Compose(Content content, EditionName edition)
    {
        var settings = content.Settings with { Print = content.Settings.Print with { Editions = [edition] } };
        var strings = ThemeStrings.Create(Theme.Usual, settings, new DiagnosticBag());
        return LargePrintEdition.Compose(new(Links.GuideOf(content with { Settings = settings }), strings, Theme.Measures));
    }
}
