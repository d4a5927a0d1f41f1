using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>A reader's way to the site and browser settings.</summary>
/// <param name="Width">Width of the window, in CSS pixels.</param>
/// <param name="Scripts">Whether the browser runs scripts.</param>
public sealed record Reader(Way Way = Way.Server, int Width = 390, ColorScheme Scheme = ColorScheme.Light, bool Scripts = true)
{
    /// <summary>All combinations of way, width and colour scheme, with or without scripts.</summary>
    public static IReadOnlyList<Reader> All(bool scripts) =>
    [
        .. from width in new[] { 390, 1280 }
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           from way in Enum.GetValues<Way>()
           select new Reader(way, width, scheme, scripts),
    ];
}
