using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Typefaces;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Caching;

/// <summary>
/// A drawn website. Its files are written to an output folder, or kept in memory, where each file is generated on the first request;
/// without either, only the paths are known.
/// </summary>
/// <param name="output">The output folder; null for none.</param>
/// <param name="isKept">Whether the site is kept in memory.</param>
public sealed class DrawnSite(Guide guide, ITheme theme, Strings strings, OutputFolder? output, bool isKept)
{
    private readonly Dictionary<SitePath, DrawnPage> pages = [];
    private readonly Dictionary<SitePath, Lazy<ReadOnlyMemory<byte>>?> files = [];
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);
    private readonly HashSet<SitePath> ofGuide = [];

    /// <summary>The guide of the site.</summary>
    public Guide Guide => guide;

    /// <summary>The theme of the site.</summary>
    public ITheme Theme => theme;

    /// <summary>The theme's strings.</summary>
    public Strings Strings => strings;

    /// <summary>Whether the site is kept in memory.</summary>
    public bool IsKept => isKept;

    /// <summary>The composed pages, in order.</summary>
    public required ImmutableArray<WebPage> AllPages { get; init; }

    /// <summary>The typefaces that the guide adds to the theme.</summary>
    public GuideTypefaces Typefaces { get; init; } = GuideTypefaces.None;

    /// <summary>The date on which the guide was read and linked without diagnostics; null if there were any.</summary>
    public DateOnly? CleanOn { get; init; }

    /// <summary>The number of pages that were drawn and not reused.</summary>
    public int NewPages { get; internal set; }

    /// <summary>The paths of all pages and files, sorted.</summary>
    public IEnumerable<SitePath> Paths => pages.Keys.Concat(files.Keys).Order();

    /// <summary>The drawn pages.</summary>
    public IReadOnlyCollection<DrawnPage> Pages => pages.Values;

    /// <summary>The paths of all files besides pages.</summary>
    public IReadOnlyCollection<SitePath> Files => files.Keys;

    /// <summary>The page at a path; null if there is none.</summary>
    public DrawnPage? Page(SitePath path) => pages.GetValueOrDefault(path);

    /// <summary>Whether there is a page or file at a path.</summary>
    public bool Has(SitePath path) => pages.ContainsKey(path) || files.ContainsKey(path);

    /// <summary>The bytes of a page or file of a site in memory; null if there is none.</summary>
    public ReadOnlyMemory<byte>? Read(SitePath path) =>
        pages.TryGetValue(path, out var page) ? page.Html : files.GetValueOrDefault(path)?.Value;

    /// <summary>All files so far, except the list of files itself.</summary>
    internal IEnumerable<MadeFile> ListMade(SitePath list) =>
        output?.Made ?? Paths.Where(path => path != list).Select(path => MadeFile.Create(path, Read(path)!.Value));

    /// <summary>Writes a page to the output folder; thread-safe. Drops the page's text if the site is not kept in memory.</summary>
    internal DrawnPage Write(DrawnPage page)
    {
        output?.Write(page.Page.Path, page.Html);
        return isKept ? page : page with { Html = default };
    }

    /// <summary>
    /// The site with a newer version of one of its pages; null if the page has problems, or leads to what the site lacks.
    /// </summary>
    internal DrawnSite? With(DrawnPage page)
    {
        if (!pages.ContainsKey(page.Page.Path) || !page.Facts.Problems.IsEmpty) return null;
        if (page.Facts.Links.Any(link => !SitePath.IsSafe(link.Target.Path) || !Has(new(link.Target.Path)))) return null;
        var newer = new DrawnSite(guide, theme, strings, output, isKept) { AllPages = AllPages, Typefaces = Typefaces };
        foreach (var (path, file) in files) newer.files[path] = file;
        foreach (var (path, old) in pages) newer.pages[path] = path == page.Page.Path ? page : old;
        newer.ofGuide.UnionWith(ofGuide);
        return newer;
    }

    /// <summary>Adds a written page.</summary>
    internal void Add(DrawnPage page)
    {
        if (files.ContainsKey(page.Page.Path) || !pages.TryAdd(page.Page.Path, page)) twice.Add(page.Page.Path.Value);
    }

    /// <summary>Adds a file of the guide; files that are generated later do not replace it.</summary>
    internal void AddOfGuide(SitePath path, Func<ReadOnlyMemory<byte>> make)
    {
        Add(path, make);
        ofGuide.Add(path);
    }

    /// <summary>Whether a file is one of the guide's own.</summary>
    internal bool IsOfGuide(string path) => ofGuide.Contains(new(path));

    /// <summary>Adds a file, unless the guide has one of its own.</summary>
    internal void Add(SitePath path, Func<ReadOnlyMemory<byte>> make)
    {
        if (ofGuide.Contains(path)) return;
        if (pages.ContainsKey(path) || !files.TryAdd(path, isKept ? new(make) : null)) twice.Add(path.Value);
        output?.Write(path, make());
    }

    /// <summary>Reports paths that conflict. An output folder reports them when it is published.</summary>
    internal void CheckNames(DiagnosticBag diagnostics)
    {
        if (output is not null) return;
        SiteNames.ReportTwice(twice, diagnostics);
        _ = new SiteNames(Paths.Select(path => path.Value), diagnostics);
    }
}
