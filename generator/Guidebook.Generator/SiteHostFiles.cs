using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Hosting;
using Guidebook.Generator.Editions.Share;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>Adds to a site what servers, search engines, feed readers, messengers and phones ask for.</summary>
/// <param name="drawn">The pictures of earlier builds; null if nothing is written.</param>
internal sealed class SiteHostFiles(DrawnSite site, BuildOptions options, PictureCache? drawn)
{
    /// <summary>The paths of the added files, which no offline copy needs.</summary>
    public HashSet<string> Added { get; } = new(StringComparer.Ordinal);

    private ThemeLook? Look => site.Theme.LookOf(site.Guide.Settings.Theme);

    /// <summary>Draws the pictures side by side, for <see cref="Add(IEnumerable{SitePath}, DiagnosticBag)"/> to find them.</summary>
    public void DrawPictures()
    {
        if (drawn is null || Look is not { } look) return;
        var together = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs };
        Parallel.ForEach(Pictures(look), together, picture => drawn.Find(picture.Key, picture.Draw));
    }

    /// <summary>Adds all files.</summary>
    /// <param name="lasting">The files whose names carry a fingerprint.</param>
    public void Add(IEnumerable<SitePath> lasting, DiagnosticBag diagnostics)
    {
        var (guide, settings) = (site.Guide, site.Guide.Settings);
        Feed.Check(guide, diagnostics);
        Add(ServerRules.HeadersPath, () => ServerRules.WriteHeaders(settings, lasting));
        if (settings.BaseUrl is { } website)
        {
            Add(Sitemap.Path, () => Sitemap.Write(site.AllPages, website));
            Add(Sitemap.RobotsPath, () => Sitemap.WriteRobots(website));
            if (WebsitePaths.FeedOf(guide.Content) is { } feed) Add(feed, () => Feed.Write(guide, site.AllPages));
        }

        if (Look is not { } look) return;
        Add(AppManifest.Path, () => AppManifest.Write(settings, site.Strings, look));
        foreach (var (path, key, draw) in Pictures(look)) Add(path, () => Draw(key, draw));
    }

    /// <summary>The icons, and the pictures that messengers show with a link.</summary>
    private IEnumerable<(SitePath Path, string Key, Func<byte[]> Draw)> Pictures(ThemeLook look)
    {
        var settings = site.Guide.Settings;
        foreach (var icon in AppManifest.Icons(settings).Append(AppManifest.TouchIcon(settings)))
            yield return (icon.Path, icon.KeyIn(look), () => icon.Draw(look));
        if (settings.BaseUrl is null) yield break;
        var pictures = new ShareSet(site.Guide, DrawingOf);
        var listed = site.AllPages.Where(page => !page.Model.Frame.Unlisted);
        foreach (var picture in listed.Select(page => pictures.Find(page.Model)).Distinct())
            yield return (picture.Path, picture.KeyIn(look), () => picture.Draw(look));
    }

    /// <summary>The text of a drawing that is a plain SVG file of the guide.</summary>
    private string? DrawingOf(Picture picture)
    {
        var file = Path.Combine(options.Folders.Content, picture.Source.Value);
        return drawn is not null && file.EndsWith(".svg", StringComparison.Ordinal) && File.Exists(file) ? File.ReadAllText(file) : null;
    }

    /// <summary>A check draws nothing: it needs the names only.</summary>
    private ReadOnlyMemory<byte> Draw(string key, Func<byte[]> draw) =>
        drawn is not null ? drawn.Find(key, draw) : site.IsKept ? draw() : default;

    private void Add(SitePath path, Func<ReadOnlyMemory<byte>> make)
    {
        Added.Add(path.Value);
        site.Add(path, make);
    }
}
