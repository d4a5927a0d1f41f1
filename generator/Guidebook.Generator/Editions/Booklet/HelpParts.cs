using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The guide's help on paper: takes the words on safety and the lines to call and returns what each page holds, in full, so that
/// no paper sends its reader to another. A guide that has neither has none.</summary>
public static class HelpParts
{
    /// <summary>All of it in one, for paper on which text flows; null for none.</summary>
    public static HelpPart? Whole(Guide guide) => Create(guide, HelpRoom.Endless).SingleOrDefault();

    /// <summary>The sheets of help in a file of sheets.</summary>
    public static ImmutableArray<HelpSheet> Sheets(Guide guide) =>
        [.. Create(guide, HelpRoom.OfSheet).Select((part, i) => new HelpSheet(PageChunks.Id(HelpPart.Id, i), part))];

    /// <summary>The pages: first the words, then as many lines as there is room for, then the rest.</summary>
    public static ImmutableArray<HelpPart> Create(Guide guide, HelpRoom room)
    {
        var safety = guide.Settings.Safety;
        IEnumerable<HelpLine?> rows = guide.Content.HelpLines;
        if (safety is not null) rows = rows.Prepend(null); // stands for the words
        var pages = PageChunks.Create(rows, row => row is null ? room.HeightOf(safety!.Print) : room.HeightOf(row), room.PagePt);
        var begin = pages.TakeWhile(page => page is [null]).Count();
        return [.. pages.Select((page, i) => new HelpPart([.. page.OfType<HelpLine>()])
        {
            IsFirst = i == 0,
            Title = safety is null ? null : guide.Find(safety.Page).Title,
            Safety = i == 0 ? safety : null,
            LinesBegin = i == begin,
        })];
    }
}
