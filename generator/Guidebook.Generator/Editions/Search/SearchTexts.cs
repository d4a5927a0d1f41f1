using Guidebook.Generator.Linking;
using Guidebook.Generator.Wording;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>What stands where in an entry: its texts, each with the section or day in which it stands.</summary>
internal static class SearchTexts
{
    /// <summary>The texts by fragment; those of the entry as a whole under the empty one.</summary>
    public static ILookup<string, string> Of(Entry entry, Guide guide, EntryTable entries) => PlainTexts.Of(entry).Select(stretch => ("", stretch.Text))
        .Concat(Also(entry, guide).Select(text => ("", text)))
        .Concat(Passages.Of(entry, entries).SelectMany(placed => InPlaces(placed, guide)))
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The words of a text; code comes last, since the first words sum a section up.</summary>
    private static IEnumerable<(string Fragment, string Text)> InPlaces(PlacedPassage placed, Guide guide) =>
        PlainWriter.Runs(placed.Passage, guide.TitleOf).OrderBy(run => run.IsCode).Select(run => (placed.PlaceOf(EndOfLine(placed.Passage, run)).Fragment ?? "", run.Text));

    /// <summary>A heading stands at its own line, so that its section has it.</summary>
    private static SourceSpan EndOfLine(Passage passage, TextRun run) => new(passage.Span.File, run.Lines[0].Line, int.MaxValue, 0);

    /// <summary>What a page shows of an entry without its being a text of it.</summary>
    private static IEnumerable<string> Also(Entry entry, Guide guide) => entry switch
    {
        Page page when page.Shows.Contains(PageList.HelpLines) => guide.Content.HelpLines.SelectMany(line => new[] { line.Country, line.Name, line.For }),
        Source source => source.Points.Select(point => point.Says),
        _ => [],
    };
}
