using System.Collections.Concurrent;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Remembering;

/// <summary>A website held in memory: its pages as they were drawn, and its other files, each made when it is first asked for.</summary>
public sealed class DrawnSite(Guide guide, Phrases say)
{
    // Many locks and room from the start: workers that put ten thousand pages in at once would else wait for each other most of the time.
    private readonly ConcurrentDictionary<SitePath, DrawnPage> pages = new(concurrencyLevel: 64, capacity: 10_000);
    private readonly ConcurrentDictionary<SitePath, Lazy<ReadOnlyMemory<byte>>> files = new();

    /// <summary>The guide that it shows.</summary>
    public Guide Guide => guide;

    /// <summary>The theme's words for it.</summary>
    public Phrases Say => say;

    /// <summary>Where its files stand, in order.</summary>
    public IEnumerable<SitePath> Paths => pages.Keys.Concat(files.Keys).Order();

    /// <summary>How many of its pages were drawn anew, and not kept from the site before.</summary>
    public int NewPages { get; set; }

    /// <summary>A page; null where there is none.</summary>
    public DrawnPage? Page(SitePath path) => pages.GetValueOrDefault(path);

    /// <summary>Whether a file stands there.</summary>
    public bool Has(SitePath path) => pages.ContainsKey(path) || files.ContainsKey(path);

    /// <summary>The bytes of a page or file; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Read(SitePath path) =>
        pages.TryGetValue(path, out var page) ? page.Html
        : files.TryGetValue(path, out var file) ? file.Value
        : null;

    /// <summary>Puts a page in; false where something stands there already.</summary>
    internal bool Add(DrawnPage page) => !files.ContainsKey(page.Page.Path) && pages.TryAdd(page.Page.Path, page);

    /// <summary>Puts a file in; false where something stands there already.</summary>
    internal bool Add(SitePath path, Func<ReadOnlyMemory<byte>> make) => !pages.ContainsKey(path) && files.TryAdd(path, new(make));
}
