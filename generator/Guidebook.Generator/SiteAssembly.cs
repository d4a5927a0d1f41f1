using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Generator.Editions.Search;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>A site being put together: pages are drawn, examined and written as they come, by as many workers as are allowed.</summary>
public sealed class SiteAssembly(Guide guide, Phrases say, BuildOptions options, OutputFolder? output)
{
    private readonly SiteChecker checker = new(SiteKind.Ours);
    private readonly ConcurrentBag<PageFacts> facts = [];
    private readonly ConcurrentDictionary<SitePath, WebPage> drawn = new();
    private readonly ConcurrentDictionary<SitePath, bool> files = new();
    private readonly TermFinder terms = new(guide.Content.Terms);

    /// <summary>Draws every page, with the files that pages need; returns how many there are.</summary>
    public int Draw(ImmutableArray<WebPage> pages, CancellationToken cancellation)
    {
        if (pages.IsEmpty) return 0;
        var next = -1;
        Parallel.For(0, options.Jobs, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, _ =>
        {
            using var renderer = new PageRenderer();
            for (int i; (i = Interlocked.Increment(ref next)) < pages.Length && !cancellation.IsCancellationRequested;) Draw(pages[i], renderer);
        });
        foreach (var asset in HearthAssets.OfWebsite) Add(asset, HearthAssets.Read(asset));
        foreach (var styles in HearthAssets.OfWebsite.Where(asset => asset.Value.EndsWith(".css", StringComparison.Ordinal)))
            facts.Add(checker.ExamineStyles(styles, Encoding.UTF8.GetString(HearthAssets.Read(styles))));
        foreach (var image in guide.Content.Images) Add(image, File.ReadAllBytes(Path.Combine(options.Folders.Content, image.Value)));
        foreach (var calendar in CalendarEdition.Compose(guide).SelectMany(group => group.Files)) Add(calendar.Path, CalendarEdition.Write(guide, say, calendar));
        Add(Sitemap.Path, Sitemap.Write(pages, guide.Settings.BaseUrl));
        AddSearch(pages);
        return pages.Length;
    }

    /// <summary>Adds what was printed, and its pictures.</summary>
    public void Add(ImmutableArray<PrintedFile> printed)
    {
        foreach (var file in printed) Add(file.Order.Path, file.Pdf);
        foreach (var picture in printed.SelectMany(file => file.Pictures).DistinctBy(picture => picture.Path)) Add(picture.Path, picture.Png);
    }

    /// <summary>Adds the list of what a reader can copy for reading offline; nothing is added to the site after it.</summary>
    public void AddOfflineFiles()
    {
        if (!drawn.IsEmpty) Add(HearthAssets.OfflineFiles, OfflineFiles.Write(output?.Made ?? []));
    }

    /// <summary>Checks that all that pages name is there; returns how many links were followed.</summary>
    public int Check(Findings findings)
    {
        checker.Conclude(facts, files.Keys, PlaceOf, findings);
        return facts.Sum(page => page.Links.Length);
    }

    /// <summary>The author's place for something on a page: the heading that it is about, else the entry that the page is made from.</summary>
    private SourceSpan? PlaceOf(SitePath path, PagePlace place)
    {
        if (!drawn.TryGetValue(path, out var page)) return null;
        var heading = page.Model.Frame.Contents.FirstOrDefault(section => place.At == $"#{section.Id}");
        return heading?.Span ?? page.Origin;
    }

    private void AddSearch(ImmutableArray<WebPage> pages)
    {
        var index = SearchIndex.Of(guide, say, pages);
        Add(HearthAssets.SearchIndex, index.Script);
        facts.Add(checker.ExamineAddresses(HearthAssets.SearchIndex, index.Addresses));
    }

    private void Draw(WebPage page, PageRenderer renderer)
    {
        var html = renderer.Draw(page.Template, page.Model, new WebsiteMedium(guide, say, terms, page.Path));
        facts.Add(checker.Examine(page.Path, html, page.Model.Frame.StartsExercise && guide.Settings.Safety is not null));
        drawn[page.Path] = page;
        output?.Write(page.Path, Encoding.UTF8.GetBytes(html));
    }

    private void Add(SitePath path, ReadOnlyMemory<byte> bytes)
    {
        files[path] = true;
        output?.Write(path, bytes);
    }
}
