using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Remembering;

/// <summary>A website held in memory: its pages as they were drawn, and its other files, each made when it is first asked for.</summary>
public sealed class DrawnSite(Guide guide, Strings strings)
{
    private readonly Dictionary<SitePath, DrawnPage> pages = [];
    private readonly Dictionary<SitePath, Lazy<ReadOnlyMemory<byte>>> files = [];

    /// <summary>The guide that it shows.</summary>
    public Guide Guide => guide;

    /// <summary>The theme's words for it.</summary>
    public Strings Strings => strings;

    /// <summary>Where its files stand, in order.</summary>
    public IEnumerable<SitePath> Paths => pages.Keys.Concat(files.Keys).Order();

    /// <summary>Its pages before they were drawn, in the order in which they were composed.</summary>
    public ImmutableArray<WebPage> AllPages { get; internal set; } = [];

    /// <summary>The day on which nothing at all was found in reading and linking its guide; null where something was.</summary>
    public DateOnly? SoundOn { get; internal set; }

    /// <summary>How many of its pages were drawn anew, and not kept from the site before.</summary>
    public int NewPages { get; internal set; }

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
