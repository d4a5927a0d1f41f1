using Guidebook.Generator.Wording;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>What stands where in an entry: its texts, each with the part in which it stands.</summary>
internal static class SearchTexts
{
    /// <summary>The texts by fragment; those of the entry as a whole under the empty one.</summary>
    public static ILookup<string, string> Of(Entry entry, Guide guide) => entry.AllTexts.SelectMany(text => InPlaces(text, guide))
        .Concat(Lists(entry, guide).Select(text => ("", text)))
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    private static IEnumerable<(string Fragment, string Text)> InPlaces(PlacedText text, Guide guide) =>
        StretchReader.Read(text, guide).Select(stretch => (text.PartAt(EndOfLine(stretch))?.Fragment ?? "", stretch.Text));

    /// <summary>A heading stands at its own line, so that its section has it.</summary>
    private static SourceSpan EndOfLine(Stretch stretch) => new(stretch.File, stretch.Lines[0].Line, int.MaxValue, 0);

    /// <summary>What a page lists after its text.</summary>
    private static IEnumerable<string> Lists(Entry entry, Guide guide) => entry is Page page && page.Shows.Contains(PageList.HelpLines)
        ? guide.Content.HelpLines.SelectMany(line => new[] { line.Country, line.Name, line.For })
        : [];
}
