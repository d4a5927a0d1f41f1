using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The contents of a booklet: parts, weeks, days and pages to look back.</summary>
public sealed class ContentsList(Plan plan, Strings strings)
{
    // Measured: so many letters beside the numbers fit a line, so many lines a page. A week takes two for the room above it.
    private const int LettersALine = 50;
    private const int LinesAPage = 28;

    /// <summary>The pages of the contents, their numbers not yet filled in; a week that fits a page is not torn.</summary>
    /// <param name="front">The pages before the contents.</param>
    /// <param name="weeks">The pages of each week.</param>
    /// <param name="back">The pages after the last week.</param>
    public IEnumerable<ContentsPage> Pages(
        ImmutableArray<BookletPage> front, IEnumerable<ImmutableArray<BookletPage>> weeks, ImmutableArray<BookletPage> back)
    {
        var groups = weeks.Prepend(front).Append(back).Select(Rows).Where(rows => !rows.IsEmpty);
        return PageChunks.Create(groups, rows => rows.Sum(Lines), LinesAPage)
            .SelectMany(page => PageChunks.Create(page.SelectMany(rows => rows), Lines, LinesAPage))
            .Select((rows, i) => new ContentsPage(PageChunks.Id("contents", i), plan, rows, i == 0));
    }

    /// <summary>The lines for those of the pages that the contents name.</summary>
    public ImmutableArray<ContentsRow> Rows(ImmutableArray<BookletPage> pages) => [.. pages.Select(Row).OfType<ContentsRow>()];

    /// <summary>The line for a page; null where the contents do not name it.</summary>
    private ContentsRow? Row(BookletPage page) => page switch
    {
        IntroductionPage => new(page.Id, "", strings["introduction"], ContentsLevel.Part),
        HowToPage => new(page.Id, "", strings["how-to"], ContentsLevel.Part),
        HelpPage { Part: { IsFirst: true } help } => new(page.Id, "", help.Title ?? strings["help-lines"], ContentsLevel.Part),
        WeekPage week => new(page.Id, strings.Format("week", week.Of.Number), week.Of.Title, ContentsLevel.Week),
        DayPage day => new(page.Id, strings.Format("day-title", day.Sheet.Day.Number), day.Sheet.Practice.Title, ContentsLevel.Day),
        WeekBackPage => new(page.Id, "", strings["week-back"], ContentsLevel.Side),
        LookBackPage { IsFirst: true } => new(page.Id, "", strings["look-back"], ContentsLevel.Side),
        IndexPage { IsFirst: true } => new(page.Id, "", strings["practice-index"], ContentsLevel.Part),
        _ => null,
    };

    private static int Lines(ContentsRow row) => PageChunks.Lines(row.Title.Length, LettersALine) + (row.Level == ContentsLevel.Week ? 1 : 0);
}
