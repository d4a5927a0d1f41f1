namespace Guidebook.Model;

/// <summary>What the website offers besides the guide's own pages; all of it, unless the guide switches it off.</summary>
public sealed record SiteSettings
{
    /// <summary>Whether a page suggests one practice that asks little.</summary>
    public bool Tonight { get; init; } = true;

    /// <summary>Whether a page shows the practices by strand and stage as a picture.</summary>
    public bool Map { get; init; } = true;

    /// <summary>Whether readers can choose how pages look, and let their device keep what they do.</summary>
    public bool Settings { get; init; } = true;

    /// <summary>Whether readers can hide the pages' titles in the browser's tab.</summary>
    public bool NeutralTitle { get; init; } = true;

    /// <summary>Whether paper bears codes that lead a phone to the website.</summary>
    public bool Codes { get; init; } = true;
}
