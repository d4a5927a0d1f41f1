using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The table of contents of a booklet, with its parts, weeks, days and review pages.</summary>
public sealed class ContentsList(Plan plan, Strings strings, BookletMeasures measures)
{
    /// <summary>The contents pages without page numbers; a week that fits on one page is not split.</summary>
    /// <param name="front">The pages before the contents.</param>
    /// <param name="weeks">The pages of each week.</param>
    /// <param name="back">The pages after the last week.</param>
    public IEnumerable<ContentsPage> Pages(
        ImmutableArray<BookletPage> front, IEnumerable<ImmutableArray<BookletPage>> weeks, ImmutableArray<BookletPage> back)
    {
        var groups = weeks.Prepend(front).Append(back).Select(Rows).Where(rows => !rows.IsEmpty);
        return PageChunks.Create(groups, rows => rows.Sum(Lines), measures.ContentsLines)
            .SelectMany(page => PageChunks.Create(page.SelectMany(rows => rows), Lines, measures.ContentsLines))
            .Select((rows, i) => new ContentsPage(PageChunks.Id("contents", i), plan, rows, i == 0));
    }

    /// <summary>The rows of those pages that the contents list.</summary>
    public ImmutableArray<ContentsRow> Rows(ImmutableArray<BookletPage> pages) => [.. pages.Select(Row).OfType<ContentsRow>()];

    /// <summary>The row of a page; null if the contents do not list it.</summary>
    private ContentsRow? Row(BookletPage page) => page switch
    {
        IntroductionPage => new(page.Id, "", Word("introduction"), ContentsLevel.Part),
        InsertedPage inserted => new(page.Id, "", inserted.Of.Title, ContentsLevel.Side),
        HowToPage => new(page.Id, "", Word("how-to"), ContentsLevel.Part),
        HelpPage { Part: var help } => new(page.Id, "", help.Title ?? Word("help-lines"), ContentsLevel.Part),
        WeekPage week => new(page.Id, strings.Localized.Format("week", week.Of.Number).Text, week.Of.Title, ContentsLevel.Week),
        DayPage day => new(page.Id, strings.Localized.Format("day-title", day.Sheet.Day.Number).Text, day.Sheet.Practice.Title, ContentsLevel.Day),
        WeekBackPage => new(page.Id, "", Word("week-back"), ContentsLevel.Side),
        LookBackPage { IsFirst: true } => new(page.Id, "", Word("look-back"), ContentsLevel.Side),
        IndexPage { IsFirst: true } => new(page.Id, "", Word("practice-index"), ContentsLevel.Part),
        _ => null,
    };

    /// <summary>A word of the theme as plain text: one of the other direction is isolated, so that a noun in it keeps its place.</summary>
    private string Word(string key) => strings.Localized[key].Text;

    private int Lines(ContentsRow row) =>
        PageChunks.Lines(row.Title, measures.ContentsLetters) + (row.Level == ContentsLevel.Week ? 1 : 0);
}
