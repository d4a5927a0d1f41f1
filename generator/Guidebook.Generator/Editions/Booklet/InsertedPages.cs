using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Creates the pages of the guide that a plan puts before and after its days.</summary>
public static class InsertedPages
{
    /// <summary>The pages before a day, in order.</summary>
    public static ImmutableArray<InsertedPage> Before(Guide guide, Plan plan, Day day) => Create(guide, plan, day, isBefore: true);

    /// <summary>The pages after a day, in order.</summary>
    public static ImmutableArray<InsertedPage> After(Guide guide, Plan plan, Day day) => Create(guide, plan, day, isBefore: false);

    /// <summary>All pages of a plan, in reading order.</summary>
    public static IEnumerable<InsertedPage> All(Guide guide, Plan plan) =>
        plan.Days.SelectMany(day => Before(guide, plan, day).Concat(After(guide, plan, day)));

    /// <summary>The pages with their overleaf pages, filled with a page for notes, so that a spread follows or ends.</summary>
    public static IEnumerable<BookletPage> Opening(ImmutableArray<InsertedPage> pages, PageNumbers numbers)
    {
        var all = pages.SelectMany(page => Overleaf.Create(page, numbers)).ToList();
        if (all.Count % 2 == 1) all.Add(new NotesPage($"{pages[0].Id}-notes", pages[0].Plan) { Head = pages[^1].Of.Title });
        return all;
    }

    private static ImmutableArray<InsertedPage> Create(Guide guide, Plan plan, Day day, bool isBefore)
    {
        var stem = $"{day.Id}-{(isBefore ? "before" : "after")}";
        return
        [
            .. (isBefore ? day.Before : day.After).Select((reference, i) =>
                new InsertedPage(PageChunks.Id(stem, i), plan, day, isBefore, guide.Find<ContentPage>(reference))),
        ];
    }
}
