using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The data for a web page's surroundings: navigation, breadcrumb, metadata.</summary>
public sealed record Frame
{
    /// <summary>The data that all pages share.</summary>
    public required Site Site { get; init; }

    /// <summary>The page's path.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The page's title, without the site's.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>One sentence for search engines; empty for none.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The breadcrumb from the home page, without the page itself.</summary>
    public ImmutableArray<NavItem> Breadcrumb { get; init; } = [];

    /// <summary>The page's headings.</summary>
    public ImmutableArray<Section> Contents { get; init; } = [];

    /// <summary>The previous page in reading order; null for none.</summary>
    public NavItem? Previous { get; init; }

    /// <summary>The next page in reading order; null for none.</summary>
    public NavItem? Next { get; init; }

    /// <summary>Whether readers start an exercise from the page; it then shows the safety signpost.</summary>
    public bool StartsExercise { get; init; }

    /// <summary>Whether visiting the page can endanger its reader; it then shows a quick exit.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The path of the page's section, as in the navigation; null for none.</summary>
    public SitePath? Section { get; init; }

    /// <summary>The path of the part that contains the page; null for none.</summary>
    public SitePath? Part { get; init; }

    /// <summary>Whether search engines must not index the page.</summary>
    public bool Unlisted { get; init; }
}

/// <summary>The data that all pages of a website share.</summary>
/// <param name="Navigation">The sections in the navigation of every page.</param>
/// <param name="Parts">The parts in order; empty if there are none.</param>
/// <param name="Foot">The groups of the foot; together they lead to every section, part and standalone page.</param>
public sealed record Site(ImmutableArray<NavItem> Navigation, ImmutableArray<NavItem> Parts, ImmutableArray<NavGroup> Foot)
{
    /// <summary>The paths of pages that templates link to.</summary>
    public required SitePaths Paths { get; init; }

    /// <summary>The feed; null for none.</summary>
    public SitePath? Feed { get; init; }

    /// <summary>Whether every page leads to this one, and marks it there as the page that is shown.</summary>
    public bool LeadsTo(SitePath page) =>
        page == Paths.Settings
        || Navigation.Any(item => item.Path == page) || Foot.Any(group => group.Items.Any(item => item.Path == page));
}

/// <summary>A group of links.</summary>
/// <param name="Word">The key of its title in the theme's strings.</param>
public sealed record NavGroup(string Word, ImmutableArray<NavItem> Items);

/// <summary>A link to a page: its title and where it stands.</summary>
public sealed record NavItem(LocalizedText Title, SitePath Path);
