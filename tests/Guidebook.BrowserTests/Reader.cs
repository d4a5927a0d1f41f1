using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Somebody who reads: how they come to the site, and with what.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Scripts">Whether their browser runs scripts.</param>
public sealed record Reader(Way Way = Way.Server, int Width = 390, ColorScheme Scheme = ColorScheme.Light, bool Scripts = true)
{
    private static readonly Reader[] Readers =
    [
        new(Way.Folder), new(Way.Folder, 1280, ColorScheme.Dark), new(), new(Way.Server, 1280, ColorScheme.Dark),
        new(Way.BelowPath, 390, ColorScheme.Dark), new(Way.BelowPath, 1280),
    ];

    /// <summary>Readers with scripts who between them come every way, with every width and every colour scheme.</summary>
    public static TheoryData<Reader> All => new(Readers);

    /// <summary>The same without scripts.</summary>
    public static TheoryData<Reader> WithoutScripts => new(Readers.Select(reader => reader with { Scripts = false }));
}
