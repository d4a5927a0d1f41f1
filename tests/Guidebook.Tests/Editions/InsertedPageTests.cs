using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>The pages of the guide that a plan puts before and after its days.</summary>
public sealed class InsertedPageTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(14)]
    public void A_page_stands_before_its_day_in_every_edition_and_days_stay_spreads(int day)
    {
        var pages = Pages(EditionName.Booklet, day, isBefore: true);
        var inserted = Assert.Single(pages.OfType<InsertedPage>());
        var first = pages.OfType<DayPage>().Single(page => page.Sheet.Day.Number == day);
        Assert.InRange(first.Number - inserted.Number, 1, 3);
        Assert.All(pages.OfType<DayPage>(), page => Assert.True(page.IsLeft));
        Assert.All(pages.OfType<WeekPage>(), page => Assert.False(page.IsLeft));
        var rows = pages.OfType<ContentsPage>().SelectMany(page => page.Rows);
        Assert.Equal(inserted.Number, rows.Single(row => row.Target == inserted.Id).Page);
        Assert.Contains(Documents(EditionName.Weeks, day, isBefore: true), html => html.Contains("Stretch.</p>", StringComparison.Ordinal));
        var large = Documents(EditionName.LargePrint, day, isBefore: true).First();
        var own = large.IndexOf($"<section class=\"day\" id=\"day-{day}\"", StringComparison.Ordinal);
        Assert.InRange(large.IndexOf("Stretch.</p>", StringComparison.Ordinal), 0, own);
        Assert.Contains($"href=\"#day-{day}-before\"", large, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_after_the_last_day_follows_its_review()
    {
        var pages = Pages(EditionName.Booklet, 14, isBefore: false);
        var inserted = Assert.Single(pages.OfType<InsertedPage>());
        Assert.IsType<LookBackPage>(pages[inserted.Number - 2]);
        Assert.Contains(pages.OfType<NotesPage>(), page => page.Head == "Before you sing");
    }

    [Fact]
    public void A_link_to_it_names_its_page_and_its_print_form_is_what_is_printed()
    {
        var document = Compose(EditionName.Booklet, 2, isBefore: true)[0];
        var number = Planning.Model(document).Pages.OfType<InsertedPage>().Single().Number;
        var html = Sheeting.Draw(document);
        var page = $"<span class=\"page-ref\">(page <span data-page-of=\"day-2-before\">{number}</span>)</span>";
        var link = $"<a href=\"#day-2-before\">Before you sing</a> {page}";
        Assert.Contains(link, html, StringComparison.Ordinal);
        Assert.DoesNotContain("Look at the film", html, StringComparison.Ordinal);
    }

    private static ImmutableArray<BookletPage> Pages(EditionName edition, int day, bool isBefore) =>
        Planning.Model(Compose(edition, day, isBefore)[0]).Pages;

    private static IEnumerable<string> Documents(EditionName edition, int day, bool isBefore) =>
        Compose(edition, day, isBefore).Select(Sheeting.Draw);

    private static ImmutableArray<Generator.Editions.Documents.PrintDocument> Compose(EditionName edition, int day, bool isBefore)
    {
        var plan = Planning.Plan([7, 7], 14);
        ImmutableArray<Reference> pages = [Write.To("warm-up", "plans/month.yaml", 9)];
        var own = plan.Days[day - 1] with { Text = Write.Passage("See [[warm-up]].", "plans/month.yaml", 10) };
        own = isBefore ? own with { Before = pages } : own with { After = pages };
        var page = new ContentPage
        {
            Id = Slug.Parse("warm-up"),
            Title = "Before you sing",
            Span = Write.At("pages/warm-up.md", 1),
            Body = Write.Passage("Look at the film.", "pages/warm-up.md", 5),
            Print = Write.Passage("Stretch.", "pages/warm-up.md", 3),
            Sections = [],
        };
        var content = Planning.Content(plan with { Days = plan.Days.SetItem(day - 1, own) });
        return Sheeting.Compose(content with { Entries = Write.InOrder([.. content.Entries, page]) }, edition);
    }
}
