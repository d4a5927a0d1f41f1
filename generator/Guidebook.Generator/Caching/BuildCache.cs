using System.Collections.Immutable;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Rendering.TextFiles;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Generator.Typefaces;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Keeps results of a build in memory, so that the next build reads, links, composes, draws and checks only changes. A build with an empty
/// cache produces the same site. A <see cref="PdfCache"/> stores prints on disk.
/// </summary>
public sealed class BuildCache
{
    private readonly ModelComparer comparer = new();
    private ArticleEdits? edits;
    private Dictionary<SitePath, int> places = [];

    /// <summary>The records of the guide's files.</summary>
    public FileCache Files { get; } = new();

    /// <summary>The published pictures.</summary>
    public FileCache Pictures { get; } = new();

    /// <summary>The files of the guide that are published as they are.</summary>
    public FileCache PublishedFiles { get; } = new();

    /// <summary>The signs of the guide's entries.</summary>
    public SignCache Signs { get; } = new();

    /// <summary>The templates of text files.</summary>
    public TextFiles TextFiles { get; } = new();

    /// <summary>The theme folders.</summary>
    public FolderThemes Themes { get; } = new();

    /// <summary>The link checker, which caches the links of all pages.</summary>
    public SiteChecker Checker { get; } = new(SiteKind.Ours);

    /// <summary>The site of the last build that reached drawing, with or without errors; null before the first.</summary>
    public DrawnSite? Site { get; private set; }

    /// <summary>The pages that somebody looks at; they are drawn first.</summary>
    public ImmutableHashSet<SitePath> Watched { get; set; } = [];

    /// <summary>Receives each watched page as soon as it is drawn anew, on any thread; null for nobody.</summary>
    public Action<DrawnPage>? Drawn { get; set; }

    /// <summary>
    /// Whether, since the last build, which found nothing, only words of articles, their topics and their links to entries have
    /// changed: the guide has the same entries, settings, and links to files and prints.
    /// </summary>
    public bool HasOnlyWordsChanged => edits is not null;

    /// <summary>Links a guide; if only articles were edited, only their links are resolved again.</summary>
    public Guide? Link(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        edits = FindEdits(content, today, diagnostics);
        return edits?.Guide ?? GuideLinker.Link(content, today, diagnostics);
    }

    /// <summary>Whether the pages that were composed last have the paths of those of the last site, one by one.</summary>
    public bool HasSamePaths { get; private set; }

    /// <summary>The strings of a theme; if only articles were edited, those of the last build.</summary>
    public Strings FindStrings(ITheme theme, Settings settings, DiagnosticBag diagnostics) =>
        HasOnlyWordsChanged && Site!.Theme == theme ? Site.Strings : ThemeStrings.Create(theme, settings, diagnostics);

    /// <summary>Composes the website; if only articles were edited, only the pages that show them.</summary>
    public ImmutableArray<WebPage> Compose(Guide guide, Strings strings, ImmutableArray<Download> downloads)
    {
        var again = edits?.Recompose();
        if (again is null) places = [];
        HasSamePaths = again is not null;
        return again ?? WebsiteEdition.Compose(guide, strings, downloads, edits?.KeptArticles() ?? []);
    }

    /// <summary>The indexes of the watched pages among composed ones; as long as paths are the same, without a look at each page.</summary>
    public IEnumerable<int> FindWatched(ImmutableArray<WebPage> pages)
    {
        if (Watched.IsEmpty) return [];
        if (places.Count == 0) places = Enumerable.Range(0, pages.Length).ToDictionary(i => pages[i].Path);
        return Watched.Where(places.ContainsKey).Select(path => places[path]);
    }

    /// <summary>Finds the pages of the last build that are reusable with a theme.</summary>
    public PageCache FindPages(Guide guide, ITheme theme) => new(Site, guide, theme, edits, comparer);

    /// <summary>Stores a site for the next build.</summary>
    public void Commit(DrawnSite site)
    {
        (Site, edits) = (site, null);
        comparer.Sweep();
    }

    /// <summary>Drops the site because the theme has changed; the next build draws all pages again.</summary>
    public void DropPages() => Site = null;

    /// <summary>Finds the edits of articles since the last build; null if more has changed.</summary>
    internal ArticleEdits? FindEdits(Content content, DateOnly today, DiagnosticBag diagnostics) =>
        ArticleEdits.Find(Site, content, today, diagnostics, comparer);
}
