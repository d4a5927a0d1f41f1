namespace Guidebook.Model;

/// <summary>The optional features of the website, on by default.</summary>
public sealed record SiteSettings
{
    /// <summary>Whether there is a page that suggests one easy practice for tonight.</summary>
    public bool Tonight { get; init; } = true;

    /// <summary>Whether there is a page with a map of the practices by strand and stage.</summary>
    public bool Map { get; init; } = true;

    /// <summary>Whether readers can change the appearance, and store their progress on their device.</summary>
    public bool Settings { get; init; } = true;

    /// <summary>Whether readers can replace the page titles in browser tabs by a neutral one.</summary>
    public bool NeutralTitle { get; init; } = true;

    /// <summary>Whether the website has a neutral name and icon on the home screens of phones.</summary>
    public bool NeutralApp { get; init; }

    /// <summary>Whether there is a feed; null for one if entries have dates.</summary>
    public Located<bool>? Feed { get; init; }

    /// <summary>Whether print editions carry QR codes that lead to the website.</summary>
    public bool Codes { get; init; } = true;
}
