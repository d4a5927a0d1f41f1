using Guidebook.Generator.Editions.Booklet;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public class BookletPagesTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Lengths))]
    public void Every_day_is_a_spread_from_left_to_right(int days)
    {
        var pages = Planning.Pages(Planning.Plan(Planning.OddWeeks(days), 1, days / 2, days));
        var spreads = pages.OfType<DayPage>().ToList();
        Assert.Equal(Enumerable.Range(1, days), spreads.Select(page => page.Sheet.Day.Number));
        Assert.All(spreads, page =>
        {
            Assert.True(page.IsLeft);
            Assert.Equal(page.Sheet, Assert.IsType<WritingPage>(pages[page.Number]).Sheet);
        });
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Weeks_open_on_the_right_and_looking_back_is_a_spread(int days)
    {
        var pages = Planning.Pages(Planning.Plan(Planning.OddWeeks(days), 1, days / 2, days));
        Assert.All(pages.OfType<WeekPage>(), page => Assert.False(page.IsLeft));
        Assert.All(pages.OfType<LookBackPage>(), page => Assert.Equal(page.IsFirst, page.IsLeft));
        Assert.All(pages.OfType<WeekBackPage>(), page => Assert.True(page.IsLeft));
    }

    [Theory, MemberData(nameof(Lengths))]
    public void The_pages_fill_whole_sheets_in_order_with_the_fewest_notes(int days)
    {
        var pages = Planning.Pages(Planning.Plan(Planning.OddWeeks(days)));
        Assert.Equal(0, pages.Length % 4);
        Assert.Equal(Enumerable.Range(1, pages.Length), pages.Select(page => page.Number));
        Assert.Equal(pages.Length, pages.Select(page => page.Id).Distinct().Count());
        Assert.InRange(pages.OfType<NotesPage>().Count(), 0, 3);
        Assert.IsType<CoverPage>(pages[0]);
        Assert.IsType<BackCoverPage>(pages[^1]);
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Contents_and_index_name_the_pages_where_things_stand(int days)
    {
        var pages = Planning.Pages(Planning.Plan(Planning.OddWeeks(days), days));
        var isShort = days <= 7; // Its days stand on the page of the introduction, and it has no index.
        var rows = pages.OfType<ContentsPage>().SelectMany(page => page.Rows)
            .Concat(pages.OfType<IntroductionPage>().SelectMany(page => page.Days)).ToList();
        Assert.All(rows, row => Assert.Equal(row.Target, pages[row.Page - 1].Id));
        Assert.Equal(days, rows.Count(row => row.Level == ContentsLevel.Day));
        Assert.Equal(rows.Select(row => row.Page).Order(), rows.Select(row => row.Page));
        var runs = pages.OfType<IndexPage>().SelectMany(page => page.Rows).SelectMany(row => row.Runs).ToList();
        Assert.Equal(isShort, pages.OfType<ContentsPage>().Concat<BookletPage>(pages.OfType<IndexPage>()).FirstOrDefault() is null);
        Assert.Equal(isShort ? 0 : days, runs.Count); // The practices of the days take turns.
        Assert.All(runs, run => Assert.Equal((run.First, null), (pages[run.Page - 1].Id, run.Last)));
    }

    [Fact]
    public void Days_that_follow_each_other_are_one_run_in_the_index()
    {
        var plan = Planning.Plan([3, 5]);
        Reference To(int practice) => Write.To($"practice-{practice}", "plans/month.yaml", 1);
        int[] practices = [1, 2, 2, 2, 1, 2, 1, 0];
        plan = plan with { Days = [.. plan.Days.Zip(practices, (day, practice) => day with { Practice = To(practice) })] };
        plan = plan with { Days = plan.Days.SetItem(6, plan.Days[6] with { Daily = To(2) }) };

        var pages = Planning.Pages(plan);
        var rows = pages.OfType<IndexPage>().SelectMany(page => page.Rows).ToDictionary(row => row.Practice.Id.Value, row => row.Runs);

        Assert.Equal([("day-1", null, true), ("day-5", null, true), ("day-7", null, true)], rows["practice-1"].Select(Facts));
        Assert.Equal([("day-2", "day-4", true), ("day-6", null, true), ("day-7", null, false)], rows["practice-2"].Select(Facts));
        Assert.Equal(("day-2", "day-4"), (pages[rows["practice-2"][0].Page - 1].Id, pages[rows["practice-2"][0].LastPage - 1].Id));
        static (string, string?, bool) Facts(IndexRun run) => (run.First, run.Last, run.IsMain);
    }

    [Fact]
    public void A_week_after_a_spread_to_look_back_has_its_days_in_view_on_the_left()
    {
        var pages = Planning.Pages(Planning.Plan([2, 3], 2));
        var ahead = pages.OfType<WeekViewPage>().Last();
        Assert.True(ahead.IsLeft);
        Assert.Equal(["day-3", "day-4", "day-5"], ahead.Days.Select(row => row.Target));
        Assert.Equal("week-2", pages[ahead.Number].Id);
    }

    [Fact]
    public void A_day_for_one_with_one_question_has_one_room_with_more_lines()
    {
        var pages = Planning.Pages(Planning.Plan([3]));
        var rooms = pages.OfType<WritingPage>().Select(page => page.Rooms).ToList();
        Assert.Equal(["A", "B"], rooms[0].Select(room => room.Who));
        Assert.True(Assert.Single(rooms[2]).Lines > rooms[0].Sum(room => room.Lines));
    }

    [Fact]
    public void A_day_for_one_with_a_question_for_the_other_keeps_room_for_it()
    {
        var plan = Planning.Plan([3]);
        var day = plan.Days[2] with { PromptB = plan.Days[0].Prompt };
        var rooms = Planning.Pages(plan with { Days = plan.Days.SetItem(2, day) }).OfType<WritingPage>().Last().Rooms;
        Assert.Equal(2, rooms.Length);
        Assert.Equal(rooms[0].Lines, rooms[1].Lines);
    }

    [Fact]
    public void What_the_guide_does_not_have_has_no_page()
    {
        var pages = Planning.Pages(Planning.Plan([4, 4]));
        Assert.DoesNotContain(pages, page => page is IntroductionPage or HowToPage or HelpPage);
        Assert.Null(Assert.IsType<BackCoverPage>(pages[^1]).HelpAt);
    }

    [Fact]
    public void Many_lines_to_call_go_on_over_pages()
    {
        var content = Planning.Content(Planning.Plan([1]));
        var line = new HelpLine("Here", "Somebody", "1", null, null, Write.Words("Anyone"), null, new(2025, 6, 30), content.Settings.Span);
        var document = Planning.Booklets(content with { HelpLines = [.. Enumerable.Repeat(line, 50)] })[0];
        var pages = Planning.Model(document, PageNumbers.None with { Lengths = PageNumbers.None.Lengths.Add(HelpPart.Id, 3) }).Pages;
        var help = Assert.Single(pages.OfType<HelpPage>());
        Assert.Equal(50, help.Part.Lines.Length);
        Assert.Equal([help.Id, "help-lines-part-2", "help-lines-part-3", "back-cover"], pages[^4..].Select(page => page.Id));
        Assert.Equal(0, pages.Length % 4);
        Assert.Equal(help.Number, Assert.IsType<BackCoverPage>(pages[^1]).HelpPage);
    }

    [Fact]
    public void Lists_are_split_without_empty_pages_and_without_loss()
    {
        var pages = PageChunks.Create([1, 1, 3, 2, 9, 1], lines => lines, 4);
        Assert.Equal([[1, 1], [3], [2], [9], [1]], pages.Select(page => page.ToArray()));
    }
}
