using Guidebook.Model;
using Guidebook.Themes.Hearth;

namespace Guidebook.Generator;

/// <summary>The theme's stylesheets, scripts and typefaces: those of the program, or newer ones from a folder, while somebody works on the theme.</summary>
/// <param name="Folder">Where newer ones stand; null for none.</param>
public sealed record ThemeFiles(string? Folder = null)
{
    /// <summary>What a website needs.</summary>
    public static IReadOnlyList<SitePath> OfWebsite => HearthAssets.OfWebsite;

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(SitePath path) =>
        Folder is not null && Path.Combine(Folder, path.Value) is var newer && File.Exists(newer) ? File.ReadAllBytes(newer) : HearthAssets.Read(path);
}
