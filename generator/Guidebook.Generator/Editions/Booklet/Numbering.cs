using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Numbers pages by position, and fills in the numbers of pages that other pages refer to.</summary>
public static class Numbering
{
    /// <summary>The pages with all page numbers.</summary>
    public static ImmutableArray<BookletPage> Create(IReadOnlyList<BookletPage> pages)
    {
        var numbers = pages.Select((page, i) => (page.Id, Number: i + 1)).ToFrozenDictionary(page => page.Id, page => page.Number);
        return [.. pages.Select(page => Filled(page, numbers) with { Number = numbers[page.Id] })];
    }

    private static BookletPage Filled(BookletPage page, FrozenDictionary<string, int> numbers) => page switch
    {
        ContentsPage contents => contents with { Rows = Filled(contents.Rows, numbers) },
        IntroductionPage introduction => introduction with
        {
            Days = Filled(introduction.Days, numbers),
            HelpPage = introduction.HelpAt is { } at ? numbers[at] : 0,
        },
        DayPage { StepsOn: { } first } day => day with { StepsPage = numbers[first.Id] },
        WeekViewPage ahead => ahead with { Days = Filled(ahead.Days, numbers) },
        IndexPage index => index with { Rows = [.. index.Rows.Select(row => Filled(row, numbers))] },
        BackCoverPage { HelpAt: { } help } back => back with { HelpPage = numbers[help] },
        _ => page,
    };

    private static ImmutableArray<ContentsRow> Filled(ImmutableArray<ContentsRow> rows, FrozenDictionary<string, int> numbers) =>
        [.. rows.Select(row => row with { Page = numbers[row.Target] })];

    private static IndexRow Filled(IndexRow row, FrozenDictionary<string, int> numbers) =>
        row with
        {
            Runs = [.. row.Runs.Select(run => run with { Page = numbers[run.First], LastPage = run.Last is { } last ? numbers[last] : 0 })],
        };
}
