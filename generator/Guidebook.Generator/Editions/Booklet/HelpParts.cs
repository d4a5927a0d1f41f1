using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The guide's help on paper: takes the words on safety and the lines to call and returns what each page holds, in full, so that
/// no paper sends its reader to another. A guide that has neither has none.</summary>
public static class HelpParts
{
    /// <summary>All of it in one, for paper on which text flows; null for none.</summary>
    public static HelpPart? Whole(Guide guide) => Create(guide, _ => 0, 1).SingleOrDefault();

    /// <summary>The sheets of help in a file of sheets. Several may come apart, so each of them bears the foot.</summary>
    public static ImmutableArray<HelpSheet> Sheets(Guide guide, HelpMeasures measures)
    {
        var parts = Create(guide, new HelpRoom(measures, measures.Sheet));
        var hasFoot = parts.Length > 1;
        if (hasFoot) parts = Create(guide, new HelpRoom(measures, measures.SheetWithFoot));
        return [.. parts.Select((part, i) => new HelpSheet(PageChunks.Id(HelpPart.Id, i), part, hasFoot))];
    }

    /// <summary>
    /// The pages: first the words, then the numbers for anybody in danger, then as many lines as there is room for, then the rest.
    /// </summary>
    public static ImmutableArray<HelpPart> Create(Guide guide, HelpRoom room) =>
        Create(guide, row => row.IsEmpty ? room.HeightOf(guide.Settings.Safety!.Print) : room.HeightOf(row), room.Space.PagePt);

    /// <param name="height">The height of a row of lines to call in points; of the words on safety for an empty row.</param>
    private static ImmutableArray<HelpPart> Create(Guide guide, Func<ImmutableArray<HelpLine>, int> height, int pagePt)
    {
        var (safety, lines) = (guide.Settings.Safety, guide.Content.HelpLines);
        ImmutableArray<HelpLine> danger = [.. lines.Where(line => line.Emergency)];
        List<ImmutableArray<HelpLine>> rows = [.. lines.Where(line => !line.Emergency).Select(line => ImmutableArray.Create(line))];
        if (!danger.IsEmpty) rows.Insert(0, danger);
        if (safety is not null) rows.Insert(0, []); // stands for the words
        var pages = PageChunks.Create(rows, height, pagePt);
        var begin = pages.TakeWhile(page => page is [[]]).Count();
        return [.. pages.Select((page, i) => new HelpPart([.. page.SelectMany(row => row)])
        {
            IsFirst = i == 0,
            Title = safety is null ? null : guide.Find(safety.Page).Title,
            Safety = i == 0 ? safety : null,
            LinesBegin = i == begin,
        })];
    }
}
