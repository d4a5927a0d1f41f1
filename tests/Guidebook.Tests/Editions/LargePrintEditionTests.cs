using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Editions.LargePrint;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

public class LargePrintEditionTests
{
    [Fact]
    public void Every_plan_is_printed_on_every_paper_and_the_main_plan_goes_by_the_guides_name()
    {
        var plan = Planning.Plan([2]);
        var content = Planning.Content(plan, plan with { Id = Slug.Parse("short-month") });
        Assert.Equal(
            [
                "downloads/guide-large-print-a4.pdf", "downloads/guide-large-print-letter.pdf",
                "downloads/guide-short-month-large-print-a4.pdf", "downloads/guide-short-month-large-print-letter.pdf",
            ],
            Compose(content, EditionName.LargePrint).Select(document => document.Orders.Single().Path.Value));
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
