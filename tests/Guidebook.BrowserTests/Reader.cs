using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Somebody who reads: how they come to the site, and with what.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Scripts">Whether their browser runs scripts.</param>
public sealed record Reader(Way Way = Way.Server, int Width = 390, ColorScheme Scheme = ColorScheme.Light, bool Scripts = true)
{
    /// <summary>A reader of every kind there is, with scripts or without: every way, every width, every colour scheme.</summary>
    public static IReadOnlyList<Reader> All(bool scripts) =>
    [
        .. from width in new[] { 390, 1280 }
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           from way in Enum.GetValues<Way>()
           select new Reader(way, width, scheme, scripts),
    ];
}
