using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>
/// Creates the help section (safety text and help lines) of printed documents, and distributes it over loose sheets. Every document
/// contains the whole section, so that no page refers to another document. A guide without both has no help section.
/// </summary>
public static class HelpParts
{
    /// <summary>The whole section in one part, for documents in which text goes on overleaf or flows; null for none.</summary>
    public static HelpPart? Whole(Guide guide) => Create(guide, _ => 0, 1).SingleOrDefault();

    /// <summary>
    /// The help pages in a file of loose sheets. If there are several, each has the footer, because they can be separated.
    /// </summary>
    public static ImmutableArray<HelpSheet> Sheets(Guide guide, HelpMeasures measures)
    {
        var parts = Create(guide, new HelpRoom(measures, measures.Sheet));
        var hasFoot = parts.Length > 1;
        if (hasFoot) parts = Create(guide, new HelpRoom(measures, measures.SheetWithFoot));
        return [.. parts.Select((part, i) => new HelpSheet(PageChunks.Id(HelpPart.Id, i), part, hasFoot))];
    }

    /// <summary>The pages: first the safety text, then the emergency numbers, then the other help lines.</summary>
    private static ImmutableArray<HelpPart> Create(Guide guide, HelpRoom room) =>
        Create(guide, row => row.IsEmpty ? room.HeightOf(guide.Settings.Safety!.Print) : room.HeightOf(row), room.Space.PagePt);

    /// <param name="height">The height of a row of help lines in points; for an empty row, the height of the safety text.</param>
    private static ImmutableArray<HelpPart> Create(Guide guide, Func<ImmutableArray<HelpLine>, int> height, int pagePt)
    {
        var (safety, lines) = (guide.Settings.Safety, guide.Content.HelpLines);
        ImmutableArray<HelpLine> danger = [.. lines.Where(line => line.Emergency)];
        List<ImmutableArray<HelpLine>> rows = [.. lines.Where(line => !line.Emergency).Select(line => ImmutableArray.Create(line))];
        if (!danger.IsEmpty) rows.Insert(0, danger);
        if (safety is not null) rows.Insert(0, []); // an empty row represents the safety text
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
