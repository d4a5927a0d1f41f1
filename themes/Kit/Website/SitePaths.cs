using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The paths of pages that templates link to, besides entries. Models state which of these pages exist.</summary>
public sealed record SitePaths
{
    /// <summary>The home page.</summary>
    public required SitePath Home { get; init; }

    /// <summary>The page of settings.</summary>
    public required SitePath Settings { get; init; }

    /// <summary>The list of all titles from A to Z.</summary>
    public required SitePath Alphabet { get; init; }

    /// <summary>The list of articles.</summary>
    public required SitePath Articles { get; init; }

    /// <summary>The list of topics.</summary>
    public required SitePath Topics { get; init; }

    /// <summary>The list of practices.</summary>
    public required SitePath Practices { get; init; }

    /// <summary>The page that suggests an easy practice for tonight.</summary>
    public required SitePath Tonight { get; init; }

    /// <summary>The list of what the reader keeps.</summary>
    public required SitePath Kept { get; init; }

    /// <summary>The map of all practices by strand and stage.</summary>
    public required SitePath Map { get; init; }

    /// <summary>The page of downloads.</summary>
    public required SitePath Downloads { get; init; }
}
