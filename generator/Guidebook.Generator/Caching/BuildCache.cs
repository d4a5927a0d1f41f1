using System.Collections.Immutable;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Caching;

/// <summary>
/// What a build keeps for the next one, so that only changes are read, linked, composed, drawn and checked again. A build with an empty
/// cache makes the same site. Prints are kept apart, in a <see cref="PdfCache"/> on the disk.
/// </summary>
public sealed class BuildCache
{
    private readonly ModelComparer comparer = new();
    private ArticleEdits? edits;

    /// <summary>The files of the guide as they were read.</summary>
    public FileCache Files { get; } = new();

    /// <summary>The pictures of the guide as they are published.</summary>
    public FileCache Pictures { get; } = new();

    /// <summary>Remembers where the links of all pages lead.</summary>
    public SiteChecker Checker { get; } = new(SiteKind.Ours);

    /// <summary>The site of the last build that came to drawing, with or without mistakes; null before the first.</summary>
    public DrawnSite? Site { get; private set; }

    /// <summary>Links a guide; where only articles were edited, only their links are followed again.</summary>
    public Guide? Link(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        edits = FindEdits(content, today, diagnostics);
        return edits?.Guide ?? GuideLinker.Link(content, today, diagnostics);
    }

    /// <summary>Composes the website; where only articles were edited, only the pages that show them.</summary>
    public ImmutableArray<WebPage> Compose(Guide guide, Strings strings, ImmutableArray<Download> downloads) =>
        edits?.Recompose() ?? WebsiteEdition.Compose(guide, strings, downloads, edits?.KeptArticles() ?? []);

    /// <summary>Finds the pages of the last build that can be used again for a guide.</summary>
    public PageCache FindPages(Guide guide) => new(Site, guide, edits, comparer);

    /// <summary>Keeps a site for the next build.</summary>
    public void Commit(DrawnSite site)
    {
        (Site, edits) = (site, null);
        comparer.Sweep();
    }

    /// <summary>Drops the site, so that the next build draws all pages again: the theme itself has changed.</summary>
    public void DropPages() => Site = null;

    /// <summary>The edits of articles since the last build; null where more has changed.</summary>
    internal ArticleEdits? FindEdits(Content content, DateOnly today, DiagnosticBag diagnostics) =>
        ArticleEdits.Find(Site, content, today, diagnostics, comparer);
}
