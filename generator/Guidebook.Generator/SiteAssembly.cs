using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Calendar;
using Guidebook.Generator.Editions.Search;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Remembering;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>A site being put together: pages are drawn, examined and written as they come, by as many workers as are allowed.</summary>
/// <param name="output">Where the site is written; null for nowhere.</param>
/// <param name="memory">What the last build has left, and where this one leaves its site; null to draw everything and keep nothing.</param>
public sealed class SiteAssembly(Guide guide, Strings strings, BuildOptions options, OutputFolder? output, BuildMemory? memory = null)
{
    private readonly SiteChecker checker = memory?.Checker ?? new(SiteKind.Ours);
    private readonly List<PageFacts> facts = [];
    private readonly Dictionary<SitePath, WebPage> drawn = [];
    private readonly HashSet<SitePath> files = [];
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);
    private readonly TermFinder terms = new(guide.Content.All<Term>());
    private readonly DrawnSite? site = memory is null ? null : new(guide, strings);

    /// <summary>Draws every page, with the files that pages need; returns how many pages there are.</summary>
    /// <param name="kept">The pages of which it is known how they look.</param>
    public int Draw(ImmutableArray<WebPage> pages, KeptPages kept, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (pages.IsEmpty) return 0;
        foreach (var page in DrawPages(pages, kept, cancellation)) Add(page);
        AddAssets();
        AddPictures(diagnostics);
        foreach (var calendar in CalendarEdition.Compose(guide).SelectMany(group => group.Files)) Add(calendar.Path, () => CalendarEdition.Write(guide, strings, calendar));
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
        if (drawn.Count > 0) Add(HearthAssets.OfflineFiles, () => OfflineFiles.Write(output?.Made ?? Made()));
    }

    /// <summary>Checks that all that pages name is there; returns how many links were followed.</summary>
    public int Check(DiagnosticBag diagnostics)
    {
        checker.Conclude(facts, files, LocationOf, diagnostics);
        if (site is not null) CheckNames(site, diagnostics);
        return facts.Sum(page => page.Links.Length);
    }

    /// <summary>The site as it was drawn, which is left to the next build; null without a memory.</summary>
    /// <param name="soundOn">The day on which nothing was found in reading and linking; null where something was.</param>
    public DrawnSite? Leave(DateOnly? soundOn)
    {
        site?.SoundOn = soundOn;
        memory?.Last = site;
        return site;
    }

    /// <summary>The author's place for something on a page: the heading that it is about, else the entry that the page is made from.</summary>
    private SourceSpan? LocationOf(SitePath path, HtmlLocation location)
    {
        if (!drawn.TryGetValue(path, out var page)) return null;
        var heading = location.At is ['#', .. var id] ? page.Model.Frame.Contents.FirstOrDefault(section => section.Id == id) : null;
        return heading?.Span ?? page.Origin;
    }

    /// <summary>What publishing would find: names that cannot stand beside each other.</summary>
    private void CheckNames(DrawnSite made, DiagnosticBag diagnostics)
    {
        SiteNames.ReportTwice(twice, diagnostics);
        _ = new SiteNames(made.Paths.Select(path => path.Value), diagnostics);
    }

    private DrawnPage[] DrawPages(ImmutableArray<WebPage> pages, KeptPages kept, CancellationToken cancellation)
    {
        var made = new DrawnPage[pages.Length];
        var (next, drawnAnew) = (-1, 0);
        Parallel.For(0, options.Jobs, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, _ =>
        {
            using var renderer = new PageRenderer();
            for (int i; (i = Interlocked.Increment(ref next)) < pages.Length && !cancellation.IsCancellationRequested;)
            {
                var page = kept.Find(pages[i]);
                if (page is null) Interlocked.Increment(ref drawnAnew);
                made[i] = Write(page ?? Draw(pages[i], renderer));
            }
        });
        cancellation.ThrowIfCancellationRequested();
        if (site is not null) (site.AllPages, site.NewPages) = (pages, drawnAnew);
        return made;
    }

    /// <summary>Writes a page where it is wanted; once it stands on the disk, nobody asks for its text.</summary>
    private DrawnPage Write(DrawnPage page)
    {
        output?.Write(page.Page.Path, page.Html);
        return site is null ? page with { Html = default } : page;
    }

    private DrawnPage Draw(WebPage page, PageRenderer renderer)
    {
        var lookups = new Lookups();
        var medium = new WebsiteMedium(site is null ? guide : guide with { Lookups = lookups }, strings, terms, page.Path);
        var html = renderer.Draw(page.Template, page.Model, medium);
        var root = page.Path == WebsitePaths.NotFound ? guide.Settings.RootPath : null;
        var seen = checker.Examine(page.Path, html, page.Model.Frame.StartsExercise && guide.Settings.Safety is not null, root);
        return new(page, Encoding.UTF8.GetBytes(html), seen, lookups);
    }

    private void Add(DrawnPage page)
    {
        facts.Add(page.Facts);
        drawn[page.Page.Path] = page.Page;
        if (site?.Add(page) is false) twice.Add(page.Page.Path.Value);
    }

    private void AddAssets()
    {
        foreach (var asset in ThemeFiles.OfWebsite)
        {
            Add(asset, () => options.Theme.Read(asset));
            if (asset.Value.EndsWith(".css", StringComparison.Ordinal)) facts.Add(checker.ExamineStyles(asset, Encoding.UTF8.GetString(options.Theme.Read(asset))));
        }
    }

    /// <summary>A site in memory keeps its pictures; a site on the disk has them read again, one after the other, so that never all are held at once.</summary>
    private void AddPictures(DiagnosticBag diagnostics)
    {
        foreach (var picture in guide.Content.Images)
        {
            var file = PictureReader.FileOf(options.Folders.Content, picture);
            if (memory is null) Add(picture, () => PictureReader.Read(file, diagnostics)?.Bytes ?? default);
            else if (memory.Pictures.Read(file, diagnostics, PictureReader.Read) is { } clean) Add(picture, () => clean.Bytes);
        }

        memory?.Pictures.EndRound();
    }

    /// <summary>Indexing goes through every word of the guide, so a site in memory is indexed only when somebody searches; builds see to it that the index leads somewhere.</summary>
    private void AddSearch(ImmutableArray<WebPage> pages)
    {
        var index = new Lazy<SearchIndex>(() => SearchIndex.Create(guide, strings, pages));
        Add(HearthAssets.SearchIndex, () => index.Value.Script);
        if (site is null) facts.Add(checker.ExamineAddresses(HearthAssets.SearchIndex, index.Value.Addresses));
    }

    private void Add(SitePath path, Func<ReadOnlyMemory<byte>> make)
    {
        files.Add(path);
        if (site?.Add(path, make) is false) twice.Add(path.Value);
        output?.Write(path, make());
    }

    private IEnumerable<MadeFile> Made() => site?.Paths.Where(path => path != HearthAssets.OfflineFiles).Select(path => MadeFile.Create(path, site.Read(path)!.Value)) ?? [];
}
