using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>What stands around every page of a website.</summary>
public sealed record Frame
{
    /// <summary>What is the same on every page.</summary>
    public required Site Site { get; init; }

    /// <summary>Where the page stands.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The page's title, without the site's.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>One sentence for search engines; empty for none.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The way from home to this page, without the page itself.</summary>
    public ImmutableArray<NavItem> Breadcrumb { get; init; } = [];

    /// <summary>The headings of the page.</summary>
    public ImmutableArray<Section> Contents { get; init; } = [];

    /// <summary>The page before in reading order.</summary>
    public NavItem? Previous { get; init; }

    /// <summary>The page after in reading order.</summary>
    public NavItem? Next { get; init; }

    /// <summary>Whether the page starts someone on an exercise: it then carries the safety signpost.</summary>
    public bool StartsExercise { get; init; }

    /// <summary>Whether being seen on the page may endanger its reader: it then carries a way to leave at once.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The section of the site in which the page stands: an address in the navigation, or null.</summary>
    public SitePath? Section { get; init; }

    /// <summary>The page of the part in which the page stands, or null.</summary>
    public SitePath? Part { get; init; }

    /// <summary>Whether search engines should leave the page out.</summary>
    public bool Unlisted { get; init; }

    /// <summary>The address that search engines should name; null where they leave the page out, or nobody knows the website's.</summary>
    /// <param name="website">The address of the website.</param>
    public string? Canonical(Uri? website) => website is null || Unlisted ? null : new Uri(website, Path.Value).AbsoluteUri;
}

/// <summary>What is the same on every page of a website.</summary>
/// <param name="Navigation">The sections that every page leads to.</param>
/// <param name="Parts">The parts in order; empty where there are none.</param>
/// <param name="Pages">What the navigation leaves out, for the foot of the page: other sections, and pages that stand alone.</param>
public sealed record Site(ImmutableArray<NavItem> Navigation, ImmutableArray<NavItem> Parts, ImmutableArray<NavItem> Pages)
{
    /// <summary>Where the pages stand to which templates lead.</summary>
    public required SitePaths Paths { get; init; }
}

/// <summary>A link to a page: its title and where it stands.</summary>
public sealed record NavItem(LocalizedText Title, SitePath Path);
