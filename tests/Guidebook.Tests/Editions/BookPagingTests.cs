using System.Collections.Immutable;
using Guidebook.Generator.Editions.Book;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>Blank pages of a book, and the runs of pages in its index.</summary>
public sealed class BookPagingTests
{
    [Fact]
    public void A_section_on_the_right_takes_a_blank_page_before_it_and_moves_all_that_follows()
    {
        ImmutableArray<BookSection> sections = [Section("a", onRight: true), Section("b", onRight: true), Section("c", onRight: false)];
        var drawn = Numbers(("a", 1), ("a__end", 1), ("b", 2), ("b_1", 3), ("b__end", 4), ("c", 5), ("c__end", 5));

        var (placed, numbers) = BookPaging.Create(sections, drawn);

        Assert.Equal([false, true, false], placed.Select(section => section.BlankBefore));
        string[] ids = ["a", "a__end", "b", "b_1", "b__end", "c", "c__end"];
        Assert.Equal([1, 1, 3, 4, 5, 6, 6], ids.Select(id => numbers.Find(id)!.Value));
        Assert.Equal(6, numbers.PageCount);
        Assert.Equal(numbers.Pages, BookPaging.Create(sections, numbers).Numbers.Pages);
    }

    [Fact]
    public void Before_the_first_round_nothing_is_placed()
    {
        ImmutableArray<BookSection> sections = [Section("a", onRight: true), Section("b", onRight: true)];
        var (placed, numbers) = BookPaging.Create(sections, PageNumbers.None);
        Assert.Equal(sections, placed);
        Assert.Equal(0, numbers.PageCount);
    }

    [Fact]
    public void Pages_that_overlap_or_follow_each_other_are_one_run()
    {
        var runs = PageRuns.Join([Range(7, 7), Range(3, 4), Range(5, 5), Range(4, 4), Range(9, 12), Range(10, 11)]);
        Assert.Equal([(3, 5), (7, 0), (9, 12)], runs.Select(run => (run.Page, run.LastPage)));
        Assert.Equal(["p3", "p7", "p9"], runs.Select(run => run.First));
        Assert.Equal(["p5", null, "p12"], runs.Select(run => run.Last));
    }

    [Fact]
    public void Mentions_on_pages_that_follow_each_other_are_no_range()
    {
        var runs = PageRuns.Join([Range(3, 4), Mention(5), Mention(6), Mention(6), Mention(4), Mention(8)]);
        Assert.Equal([(3, 4), (5, 0), (6, 0), (8, 0)], runs.Select(run => (run.Page, run.LastPage)));
    }

    private static PageRange Mention(int page) => Range(page, page) with { IsMention = true };

    private static PageRange Range(int first, int last) => new(new($"p{first}", first), new($"p{last}", last));

    private static PageNumbers Numbers(params (string Id, int Page)[] pages) =>
        new(PageNumbers.None.Pages.AddRange(pages.Select(page => KeyValuePair.Create(page.Id, page.Page))), pages.Max(page => page.Page));

    private static Colophon Section(string id, bool onRight) => new(id) { Span = Write.At("guide.yaml", 1), OnRight = onRight };
}
