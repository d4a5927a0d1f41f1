using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

public sealed class CalendarEditionTests
{
    [Fact]
    public void There_is_a_calendar_for_each_plan_and_each_first_day_that_the_guide_names()
    {
        var guide = GuideWith(new DateOnly(2999, 1, 4), new DateOnly(2999, 2, 1));
        var group = Assert.Single(CalendarEdition.Compose(guide));
        Assert.Equal(["downloads/month-from-2999-01-04.ics", "downloads/month-from-2999-02-01.ics"], group.Files.Select(file => file.Path.Value));
    }

    [Fact]
    public void A_guide_that_names_no_first_days_has_no_calendars() => Assert.Empty(CalendarEdition.Compose(GuideWith()));

    [Fact]
    public void Names_of_entries_say_nothing_of_the_guide_and_differ_from_plan_to_plan()
    {
        var guide = GuideWith();
        var (one, other) = (guide.Content.All<Plan>()[0], guide.Content.All<Plan>()[0] with { Id = Slug.Parse("other") });
        Assert.Matches("^[0-9a-f]{16}$", CalendarEdition.KeyOf(guide, one));
        Assert.NotEqual(CalendarEdition.KeyOf(guide, one), CalendarEdition.KeyOf(guide, other));
    }

    [Fact]
    public void Calendars_that_all_begin_in_the_past_are_found()
    {
        var diagnostic = Assert.Single(Links.FindingsOf(Planned(new(1999, 1, 4), new(2000, 1, 1))));
        Assert.Equal(
            "content/guide.yaml(30,11): warning GB4502: Every day under 'starts' has passed; the last is 2000-01-01. Write days that are still to come, or leave 'calendar' out.",
            diagnostic);
        Assert.Empty(Links.FindingsOf(Planned(new(1999, 1, 4), new(2999, 1, 1))));
    }

    private static Guide GuideWith(params DateOnly[] starts) => Links.GuideOf(Planned(starts));

    private static Content Planned(params DateOnly[] starts)
    {
        var content = Planning.Content(Planning.Plan([7]));
        var calendar = starts.Length == 0 ? null : new CalendarSettings([.. starts], Write.At("guide.yaml", 30, 11));
        return content with { Settings = content.Settings with { Calendar = calendar } };
    }
}
