using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>The other ways to do a day: smaller, apart, alone.</summary>
public static class DayWays
{
    // Letters of all ways that leave enough lines beside them; longer ones stand on the left page, whose text may go on overleaf.
    private const int MostLetters = 560;

    /// <summary>The ways that a day has, with the keys of their labels.</summary>
    public static ImmutableArray<(string Label, Passage Text)> List(DaySheet sheet) =>
    [
        .. new[] { ("smaller", sheet.Practice.Smaller), ("apart", sheet.Practice.Apart), ("if-alone", sheet.Alone) }
            .Where(way => way.Item2 is not null).Select(way => (way.Item1, way.Item2!)),
    ];

    /// <summary>Whether the ways stand on the page to write on.</summary>
    public static bool AreBesideRooms(DaySheet sheet)
    {
        var ways = List(sheet);
        return ways.Sum(way => way.Text.PlainText.Length) <= MostLetters && ways.All(way => way.Text.Blocks is [Block.Paragraph]);
    }
}
