using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>Where the pages stand to which templates lead besides entries; the models say which of them there are.</summary>
public sealed record SitePaths
{
    /// <summary>The home page.</summary>
    public required SitePath Home { get; init; }

    /// <summary>How the pages look, and what the reader's device keeps.</summary>
    public required SitePath Settings { get; init; }

    /// <summary>Every title from A to Z.</summary>
    public required SitePath Alphabet { get; init; }

    /// <summary>The list of articles.</summary>
    public required SitePath Articles { get; init; }

    /// <summary>The list of topics.</summary>
    public required SitePath Topics { get; init; }

    /// <summary>The list of practices.</summary>
    public required SitePath Practices { get; init; }

    /// <summary>One practice that asks little.</summary>
    public required SitePath Tonight { get; init; }

    /// <summary>All practices by strand and stage, as a picture.</summary>
    public required SitePath Map { get; init; }

    /// <summary>The files to print.</summary>
    public required SitePath Downloads { get; init; }
}
