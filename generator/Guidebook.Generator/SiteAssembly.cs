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
using Guidebook.Generator.Remembering;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>A site being put together: pages are drawn, examined and written as they come, by as many workers as are allowed.</summary>
/// <param name="output">Where the site is written; null for nowhere.</param>
/// <param name="memory">What the last build has left, and where this one leaves its site; null to draw everything and keep nothing.</param>
public sealed class SiteAssembly(Guide guide, Phrases say, BuildOptions options, OutputFolder? output, BuildMemory? memory = null)
{
    private readonly SiteChecker checker = memory?.Checker ?? new(SiteKind.Ours);
    private readonly ConcurrentBag<PageFacts> facts = [];
    private readonly ConcurrentDictionary<SitePath, WebPage> drawn = new(concurrencyLevel: 64, capacity: 10_000);
    private readonly ConcurrentDictionary<SitePath, bool> files = new();
    private readonly ConcurrentDictionary<string, bool> twice = new(StringComparer.Ordinal);
    private readonly TermFinder terms = new(guide.Content.Terms);
    private readonly DrawnSite? site = memory is null ? null : new(guide, say);

    /// <summary>Draws every page, with the files that pages need; returns how many pages there are.</summary>
    public int Draw(ImmutableArray<WebPage> pages, Findings findings, CancellationToken cancellation)
    {
        if (pages.IsEmpty) return 0;
        DrawPages(pages, KeptPages.For(guide, memory?.Last), cancellation);
        AddAssets();
        AddPictures(findings);
        foreach (var calendar in CalendarEdition.Compose(guide).SelectMany(group => group.Files)) Add(calendar.Path, () => CalendarEdition.Write(guide, say, calendar));
        Add(Sitemap.Path, () => Sitemap.Write(pages, guide.Settings.BaseUrl));
        AddSearch(pages);
        return pages.Length;
    }

    /// <summary>Adds what was printed, and its pictures.</summary>
    public void Add(ImmutableArray<PrintedFile> printed)
    {
        foreach (var file in printed) Add(file.Order.Path, () => file.Pdf);
        foreach (var picture in printed.SelectMany(file => file.Pictures).DistinctBy(picture => picture.Path)) Add(picture.Path, () => picture.Png);
    }

    /// <summary>Adds the list of what a reader can copy for reading offline; nothing is added to the site after it.</summary>
    public void AddOfflineFiles()
    {
        if (!drawn.IsEmpty) Add(HearthAssets.OfflineFiles, () => OfflineFiles.Write(output?.Made ?? Made()));
    }

    /// <summary>Checks that all that pages name is there; returns how many links were followed.</summary>
    public int Check(Findings findings)
    {
        checker.Conclude(facts, files.Keys, PlaceOf, findings);
        if (site is not null) CheckNames(site, findings);
        return facts.Sum(page => page.Links.Length);
    }

    /// <summary>The site as it was drawn, which is left to the next build; null without a memory.</summary>
    public DrawnSite? Leave()
    {
        if (memory is not null) memory.Last = site;
        return site;
    }

    /// <summary>The author's place for something on a page: the heading that it is about, else the entry that the page is made from.</summary>
    private SourceSpan? PlaceOf(SitePath path, PagePlace place)
    {
        if (!drawn.TryGetValue(path, out var page)) return null;
        var heading = page.Model.Frame.Contents.FirstOrDefault(section => place.At == $"#{section.Id}");
        return heading?.Span ?? page.Origin;
    }

    /// <summary>What publishing would find: names that cannot stand beside each other.</summary>
    private void CheckNames(DrawnSite made, Findings findings)
    {
        SiteNames.ReportTwice(twice.Keys, findings);
        _ = new SiteNames(made.Paths.Select(path => path.Value), findings);
    }

    private void DrawPages(ImmutableArray<WebPage> pages, KeptPages kept, CancellationToken cancellation)
    {
        var (next, drawnAnew) = (-1, 0);
        Parallel.For(0, options.Jobs, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, _ =>
        {
            using var renderer = new PageRenderer();
            for (int i; (i = Interlocked.Increment(ref next)) < pages.Length && !cancellation.IsCancellationRequested;)
            {
                var page = kept.Find(pages[i]);
                if (page is null) Interlocked.Increment(ref drawnAnew);
                Add(page ?? Draw(pages[i], renderer));
            }
        });
        if (site is not null) site.NewPages = drawnAnew;
    }

    private DrawnPage Draw(WebPage page, PageRenderer renderer)
    {
        var lookups = new Lookups();
        var medium = new WebsiteMedium(site is null ? guide : guide with { Lookups = lookups }, say, terms, page.Path);
        var html = renderer.Draw(page.Template, page.Model, medium);
        var seen = checker.Examine(page.Path, html, page.Model.Frame.StartsExercise && guide.Settings.Safety is not null);
        return new(page, Encoding.UTF8.GetBytes(html), seen, lookups);
    }

    private void Add(DrawnPage page)
    {
        facts.Add(page.Facts);
        drawn[page.Page.Path] = page.Page;
        if (site?.Add(page) is false) twice[page.Page.Path.Value] = true;
        output?.Write(page.Page.Path, page.Html);
    }

    private void AddAssets()
    {
        foreach (var asset in ThemeFiles.OfWebsite)
        {
            Add(asset, () => options.Theme.Read(asset));
            if (asset.Value.EndsWith(".css", StringComparison.Ordinal)) facts.Add(checker.ExamineStyles(asset, Encoding.UTF8.GetString(options.Theme.Read(asset))));
        }
    }

    private void AddPictures(Findings findings)
    {
        foreach (var picture in guide.Content.Images)
        {
            var path = Path.Combine(options.Folders.Content, picture.Value);
            try
            {
                var bytes = memory?.Pictures.Bytes(path) ?? File.ReadAllBytes(path);
                Add(picture, () => bytes);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                findings.Add(Codes.Unreadable, SourceSpan.Whole(path.Replace('\\', '/')), "This file cannot be opened: look at its permissions.");
            }
        }

        memory?.Pictures.EndRound();
    }

    /// <summary>Indexing goes through every word of the guide, so a site in memory is indexed only when somebody searches; builds see to it that the index leads somewhere.</summary>
    private void AddSearch(ImmutableArray<WebPage> pages)
    {
        var index = new Lazy<SearchIndex>(() => SearchIndex.Of(guide, say, pages));
        Add(HearthAssets.SearchIndex, () => index.Value.Script);
        if (site is null) facts.Add(checker.ExamineAddresses(HearthAssets.SearchIndex, index.Value.Addresses));
    }

    private void Add(SitePath path, Func<ReadOnlyMemory<byte>> make)
    {
        files[path] = true;
        if (site?.Add(path, make) is false) twice[path.Value] = true;
        output?.Write(path, make());
    }

    private IEnumerable<MadeFile> Made() => site?.Paths.Where(path => path != HearthAssets.OfflineFiles).Select(path => MadeFile.Of(path, site.Read(path)!.Value)) ?? [];
}
