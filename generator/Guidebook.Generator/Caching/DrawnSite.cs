using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Publishing;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Caching;

/// <summary>
/// A website as it is drawn, page by page and file by file. It is written to an output folder, or kept in memory, where each file is made
/// on the first request; without either, only its paths are known.
/// </summary>
/// <param name="output">The output folder; null for none.</param>
/// <param name="isKept">Whether the site is kept in memory.</param>
public sealed class DrawnSite(Guide guide, ITheme theme, Strings strings, OutputFolder? output, bool isKept)
{
    private readonly Dictionary<SitePath, DrawnPage> pages = [];
    private readonly Dictionary<SitePath, Lazy<ReadOnlyMemory<byte>>?> files = [];
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);

    /// <summary>The guide that it shows.</summary>
    public Guide Guide => guide;

    /// <summary>The theme that draws it.</summary>
    public ITheme Theme => theme;

    /// <summary>The theme's words for it.</summary>
    public Strings Strings => strings;

    /// <summary>Whether the site is kept in memory.</summary>
    public bool IsKept => isKept;

    /// <summary>Its pages before they were drawn, in the order in which they were composed.</summary>
    public required ImmutableArray<WebPage> AllPages { get; init; }

    /// <summary>The day on which reading and linking its guide had no findings; null where there were any.</summary>
    public DateOnly? CleanOn { get; init; }

    /// <summary>How many of its pages were drawn, and not taken from the site before.</summary>
    public int NewPages { get; internal set; }

    /// <summary>The paths of its pages and files, in order.</summary>
    public IEnumerable<SitePath> Paths => pages.Keys.Concat(files.Keys).Order();

    /// <summary>Its pages.</summary>
    public IReadOnlyCollection<DrawnPage> Pages => pages.Values;

    /// <summary>The paths of its other files.</summary>
    public IReadOnlyCollection<SitePath> Files => files.Keys;

    /// <summary>A page; null where there is none.</summary>
    public DrawnPage? Page(SitePath path) => pages.GetValueOrDefault(path);

    /// <summary>Whether there is a page or file at a path.</summary>
    public bool Has(SitePath path) => pages.ContainsKey(path) || files.ContainsKey(path);

    /// <summary>The bytes of a page or file of a site in memory; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Read(SitePath path) =>
        pages.TryGetValue(path, out var page) ? page.Html : files.GetValueOrDefault(path)?.Value;

    /// <summary>All files that were made so far, except the one that lists them.</summary>
    internal IEnumerable<MadeFile> ListMade(SitePath list) =>
        output?.Made ?? Paths.Where(path => path != list).Select(path => MadeFile.Create(path, Read(path)!.Value));

    /// <summary>Writes a page to the output folder, from any thread; its text is dropped where nobody needs it any more.</summary>
    internal DrawnPage Write(DrawnPage page)
    {
        output?.Write(page.Page.Path, page.Html);
        return isKept ? page : page with { Html = default };
    }

    /// <summary>Adds a page that was written.</summary>
    internal void Add(DrawnPage page)
    {
        if (files.ContainsKey(page.Page.Path) || !pages.TryAdd(page.Page.Path, page)) twice.Add(page.Page.Path.Value);
    }

    /// <summary>Adds a file.</summary>
    internal void Add(SitePath path, Func<ReadOnlyMemory<byte>> make)
    {
        if (pages.ContainsKey(path) || !files.TryAdd(path, isKept ? new(make) : null)) twice.Add(path.Value);
        output?.Write(path, make());
    }

    /// <summary>Reports paths that cannot exist beside each other. An output folder reports them when it is published.</summary>
    internal void CheckNames(DiagnosticBag diagnostics)
    {
        if (output is not null) return;
        SiteNames.ReportTwice(twice, diagnostics);
        _ = new SiteNames(Paths.Select(path => path.Value), diagnostics);
    }
}
