using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>What the head of a web page tells other programs about it: search engines, messengers, feed readers, phones.</summary>
public sealed record PageMetadata
{
    /// <summary>One or two sentences; empty only in a guide without any.</summary>
    public string Description { get; init; } = "";

    /// <summary>The canonical URL; null if search engines must not index the page, or if the website's address is unknown.</summary>
    public string? Canonical { get; init; }

    /// <summary>The preview in messengers; null if the website's address is unknown.</summary>
    public SharePreview? Preview { get; init; }

    /// <summary>The structured data for search engines (JSON-LD), safe inside a <c>script</c> element; null for none.</summary>
    public string? StructuredData { get; init; }

    /// <summary>The website as an app; null for a theme without a look for it.</summary>
    public AppMetadata? App { get; init; }

    /// <summary>Whether the page is that of a draft, which only previews have.</summary>
    public bool IsDraft { get; init; }
}

/// <summary>The preview of a page in messengers (OpenGraph).</summary>
/// <param name="Type"><c>article</c> or <c>website</c>.</param>
/// <param name="Url">The absolute URL of the page.</param>
/// <param name="Picture">The absolute URL of the picture; null for none.</param>
public sealed record SharePreview(string Type, string Title, string Description, string Url, string? Picture)
{
    /// <summary>The width of the picture in pixels.</summary>
    public const int Width = 1200;

    /// <summary>The height of the picture in pixels.</summary>
    public const int Height = 630;
}

/// <summary>The website as an app on a phone.</summary>
/// <param name="Name">The name below the icon.</param>
/// <param name="Icon">The icon for phones that read no manifest.</param>
public sealed record AppMetadata(string Name, SitePath Manifest, SitePath Icon, ThemeLook Look);
