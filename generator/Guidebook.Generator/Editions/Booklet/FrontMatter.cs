using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>What stands before the contents: cover, how to use, safety. Each but the cover only where there is something to say.</summary>
public static class FrontMatter
{
    /// <summary>The id of the page with the lines to call.</summary>
    public const string HelpId = "help-lines";

    // Measured: below the words on safety a page holds so many lines to call; without them, more.
    private const int HelpLinesBesideSafety = 13;
    private const int HelpLinesAPage = 22;

    /// <summary>The pages in order, not yet numbered.</summary>
    public static IEnumerable<BookletPage> Of(Guide guide, Plan plan)
    {
        yield return new CoverPage("cover", plan);
        if (plan.Introduction is { } text) yield return new IntroductionPage("introduction", plan, text);
        if (!plan.HowTo.IsEmpty) yield return new HowToPage("how-to-use", plan);
        foreach (var page in Help(guide, plan)) yield return page;
    }

    /// <summary>What is said of safety and the lines to call, not yet numbered.</summary>
    public static IEnumerable<HelpPage> Help(Guide guide, Plan plan)
    {
        var safety = guide.Settings.Safety;
        var lines = guide.Content.HelpLines;
        if (safety is null && lines.IsEmpty) yield break;
        var room = safety is null ? HelpLinesAPage : HelpLinesBesideSafety;
        yield return new(HelpId, plan, safety, [.. lines.Take(room)], true);
        var index = 1;
        foreach (var more in lines.Skip(room).Chunk(HelpLinesAPage))
            yield return new(Chunks.Id(HelpId, index++), plan, null, [.. more], false);
    }
}
