using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Ebooks;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Generator.Editions.Hosting;
using Guidebook.Generator.Editions.Search;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Rendering;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>The stages that assemble a site, one method each. Pages are drawn, examined and written in parallel.</summary>
/// <param name="cache">The results of the last build; null for no cache.</param>
internal sealed class SiteAssembly(DrawnSite site, BuildOptions options, BuildCache? cache)
{
    private readonly SiteChecker checker = cache?.Checker ?? new(SiteKind.Ours);
    private readonly List<PageFacts> factsOfFiles = [];
    private readonly Dependencies untracked = new();
    private readonly TermFinder terms = new(site.Guide.Terms);
    private readonly Lazy<SearchIndex> search = new(() => SearchIndex.Create(site.Guide, site.Strings, site.AllPages));
    private readonly ConcurrentBag<(WebPage Page, Diagnostic Finding)> failures = [];
    private readonly Lazy<SiteAssets> assets = new(() => new(site, options));
    private readonly Lazy<PageMetadataFactory> metadata =
        new(() => new(site.Guide, site.Strings, site.Theme.LookOf(site.Guide.Settings.Theme)));

    private HashSet<string> replaced = [];
    private PageFacts? indexed;

    /// <summary>The printed editions to which texts can link.</summary>
    public FrozenDictionary<string, SitePath> Prints { get; init; } = FrozenDictionary<string, SitePath>.Empty;

    /// <summary>The e-book; null for none.</summary>
    public BoundEbook? Ebook { get; init; }

    /// <summary>Whether all files to print were made.</summary>
    public bool HasAllPrints { get; init; }

    /// <summary>The copies of pictures from earlier builds; null if nothing is written.</summary>
    public PictureCache? Copies { get; init; }

    /// <summary>Draws single pages before all are drawn.</summary>
    public EarlyPages Early => new(site, DrawEarly, path => assets.Value.Read(path));

    /// <summary>Draws every page that the cache does not have; returns the number of pages.</summary>
    public int DrawPages(CancellationToken cancellation)
    {
        var drawn = cache?.FindPages(site.Guide, site.Theme);
        var pages = new DrawnPage?[site.AllPages.Length];
        var order = Order();
        var (next, drawnAnew) = (-1, 0);
        Parallel.For(
            0, options.Jobs, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, worker =>
        {
            if (worker == options.Jobs - 1 && IndexesNow) indexed = Index();
            if (worker == 0) Hosts.DrawPictures();
            using var renderer = new PageRenderer(site.Theme);
            for (int turn; (turn = Interlocked.Increment(ref next)) < pages.Length && !cancellation.IsCancellationRequested;)
            {
                var i = order[turn];
                var page = drawn?.Find(site.AllPages[i]);
                if (page is null) Interlocked.Increment(ref drawnAnew);
                page ??= TryDraw(site.AllPages[i], renderer);
                pages[i] = page is null ? null : site.Write(page);
            }
        });
        cancellation.ThrowIfCancellationRequested();
        foreach (var page in pages.OfType<DrawnPage>()) site.Add(page);
        site.NewPages = drawnAnew;
        return pages.Length;
    }

    /// <summary>Adds the stylesheets, scripts and fonts that the drawn pages ask for.</summary>
    public void AddAssets()
    {
        foreach (var (path, bytes) in assets.Value.Files)
        {
            site.Add(path, () => bytes);
            if (path.IsStylesheet)
                factsOfFiles.Add(checker.ExamineStyles(path, Encoding.UTF8.GetString(bytes)));
        }
    }

    /// <summary>Adds the files that the guide publishes as they are.</summary>
    public void AddFiles(DiagnosticBag diagnostics) => new SiteFiles(site, options, cache).Add(diagnostics);

    /// <summary>Adds the guide's pictures and their copies.</summary>
    public void AddPictures(DiagnosticBag diagnostics)
    {
        var pictures = new SitePictures(site, options, Copies, cache);
        pictures.Add(diagnostics);
        replaced = pictures.Replaced;
    }

    /// <summary>Adds the calendars of the plans.</summary>
    public void AddCalendars()
    {
        foreach (var calendar in CalendarEdition.Compose(site.Guide).SelectMany(group => group.Files))
            site.Add(calendar.Path, () => CalendarEdition.Write(site.Guide, site.Strings, calendar));
    }

    /// <summary>Adds the pages at earlier addresses, which lead on.</summary>
    public void AddAliases(DiagnosticBag diagnostics)
    {
        foreach (var alias in new AliasPages(site.Guide, site.Has).Find(diagnostics))
        {
            var page = alias.Write(site.Guide.Settings);
            site.Add(alias.From, () => page);
            factsOfFiles.Add(checker.Examine(alias.From, Encoding.UTF8.GetString(page)));
        }
    }

    /// <summary>Adds what servers, search engines, feed readers, messengers and phones ask for.</summary>
    public void AddHostFiles(DiagnosticBag diagnostics)
    {
        Hosts.Add(assets.Value.Lasting, diagnostics);
    }

    /// <summary>
    /// Adds the search index. Indexing reads every word of the guide, so a site in memory is indexed on the first search; other builds
    /// index beside the drawing, and validate the index.
    /// </summary>
    public void AddSearchIndex()
    {
        if (site.Theme.SearchIndex is not { } path) return;
        site.Add(path, () => search.Value.Script);
        if (indexed is not null) factsOfFiles.Add(indexed);
    }

    /// <summary>Adds the printed files, with the pictures of their pages.</summary>
    public void AddPrints(ImmutableArray<PrintedFile> printed)
    {
        foreach (var file in printed) site.Add(file.Order.Path, () => file.Pdf);
        foreach (var file in printed)
            if (file.Document.Companion is { } companion) site.Add(companion.Path, () => companion.Write(file.Numbers));
        foreach (var picture in printed.SelectMany(file => file.Pictures).DistinctBy(picture => picture.Path))
            site.Add(picture.Path, () => picture.Png);
    }

    /// <summary>Adds the e-book.</summary>
    public void AddEbook()
    {
        if (Ebook is { } ebook) site.Add(ebook.Path, () => ebook.Bytes);
    }

    /// <summary>
    /// Adds the list of files for offline copies. It contains all files added before, except pictures of which there are smaller copies,
    /// files for hosts, and the guide's own files.
    /// </summary>
    public void AddOfflineFiles()
    {
        if (site.Theme.OfflineFiles is { } path) site.Add(path, () => OfflineFiles.Write(site.ListMade(path).Where(IsOffline)));

        bool IsOffline(MadeFile file) =>
            !replaced.Contains(file.Path) && !Hosts.Added.Contains(file.Path) && !site.IsOfGuide(file.Path);
    }

    /// <summary>Whether templates of a theme folder failed; a mistake that many pages meet is reported once.</summary>
    public bool ReportFailures(DiagnosticBag diagnostics)
    {
        foreach (var same in failures.GroupBy(failure => (failure.Finding.Code, failure.Finding.Span)))
        {
            var pages = same.OrderBy(failure => failure.Page.Path).ToList();
            var others = pages.Count == 1 ? "" : $" So it is on {RunSummary.FormatCount(pages.Count - 1, "more page", "more pages")}.";
            diagnostics.Report(pages[0].Finding with { Message = pages[0].Finding.Message + others });
        }

        return !failures.IsEmpty;
    }

    /// <summary>Reports the published addresses that are gone.</summary>
    public void CheckPublished(DiagnosticBag diagnostics) =>
        PublishedAddresses.Check(site.Guide.Content, site.Has, HasAllPrints, diagnostics);

    /// <summary>Checks the targets of all links; returns the number of links.</summary>
    public int Check(DiagnosticBag diagnostics)
    {
        List<PageFacts> facts = [.. site.Pages.Select(page => page.Facts), .. factsOfFiles];
        var problems = new SiteProblems(site, checker, DrawPage);
        checker.Conclude(facts, site.Files, problems.Add);
        problems.Report(diagnostics);
        site.CheckNames(diagnostics);
        return facts.Sum(page => page.Links.Length);
    }

    private SiteHostFiles Hosts => field ??= new(site, options, Copies);

    private bool IndexesNow => !site.IsKept && !site.AllPages.IsEmpty && site.Theme.SearchIndex is not null;

    /// <summary>Indexes the guide; returns the links of the index.</summary>
    private PageFacts Index() => checker.ExamineAddresses(site.Theme.SearchIndex!.Value, search.Value.Addresses);

    /// <summary>
    /// The order in which pages are drawn: those that somebody looks at first, then the last one, which lists all titles and takes longest.
    /// </summary>
    private int[] Order()
    {
        int[] first = cache is null ? [] : [.. cache.FindWatched(site.AllPages).Order()];
        return [.. first.Union(Enumerable.Range(0, site.AllPages.Length).TakeLast(1)).Union(Enumerable.Range(0, site.AllPages.Length))];
    }

    private DrawnPage? TryDraw(WebPage page, PageRenderer renderer)
    {
        try
        {
            var drawn = Draw(page, renderer);
            if (cache is { Drawn: { } show } && cache.Watched.Contains(page.Path)) show(drawn);
            return drawn;
        }
        catch (TemplateException failure)
        {
            failures.Add((page, failure.Finding));
            return null;
        }
    }

    private DrawnPage Draw(WebPage page, PageRenderer renderer)
    {
        var (guide, dependencies) = (site.Guide, site.IsKept ? new Dependencies() : untracked);
        GuideView view = site.IsKept ? new TrackedGuide(guide, dependencies) : guide;
        var html = DrawPage(page, renderer, view);
        var facts = SiteProblems.Examine(checker, page, html, guide.Settings);
        return new(page, Encode(html.Span), facts, dependencies)
        {
            Components = site.IsKept ? [.. renderer.Components] : [],
        };
    }

    private ReadOnlyMemory<char> DrawPage(WebPage page, PageRenderer renderer, GuideView view) =>
        renderer.DrawText(page.Model, MediumOf(page, view, renderer), page.Path.Value);

    private byte[]? DrawEarly(WebPage page)
    {
        try
        {
            using var renderer = new PageRenderer(site.Theme);
            return Encode(DrawPage(page, renderer, site.Guide).Span);
        }
        catch (TemplateException)
        {
            return null; // It is reported when all pages are drawn.
        }
    }

    private WebsiteMedium MediumOf(WebPage page, GuideView view, PageRenderer renderer) => new(view, site.Strings, terms, page.Path)
    {
        Parts = site.IsKept ? null : renderer.Parts, // A page that is kept knows what all its parts depend on.
        Prints = Prints,
        Publish = assets.Value.Publish,
        Metadata = metadata.Value.Create(page.Model, view),
    };

    private static byte[] Encode(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
