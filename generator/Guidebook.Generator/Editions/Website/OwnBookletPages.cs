using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The page on which readers make their own booklet.</summary>
internal static class OwnBookletPages
{
    /// <summary>The path; the names of files have a hyphen, so none of their pages has it.</summary>
    private static readonly SitePath Path = new("downloads/own.html");

    /// <summary>Creates the page; none if the pool of pages was not made.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        if (site.Downloads.FirstOrDefault(file => file.Edition == EditionName.Pool && file.Missing is null) is not { } pool) yield break;
        var frame = DownloadPages.FrameOf(site, Path, site.Localized["own-booklet"], site.Localized["own-booklet.summary"]) with
        {
            StartsExercise = true,
        };
        var guide = site.Guide;
        var index = new SitePath(System.IO.Path.ChangeExtension(pool.Path.Value, ".json"));
        var model = new OwnBookletModel(
            frame, pool, index, [.. guide.Plans], site.Strands,
            guide.MainPlan?.People ?? People.None, guide.Settings.Print.Papers);
        yield return WebPage.Create<OwnBookletModel>(model, guide.Settings.Span);
    }
}
