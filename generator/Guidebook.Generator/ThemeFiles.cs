using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth;

namespace Guidebook.Generator;

/// <summary>The theme's stylesheets, scripts and typefaces: those of the program, or newer ones, while somebody works on the theme.</summary>
/// <param name="Newer">Newer ones by the names of their files, without folders; null for none.</param>
public sealed record ThemeFiles(ImmutableDictionary<string, byte[]>? Newer = null)
{
    /// <summary>What a website needs.</summary>
    public static IReadOnlyList<SitePath> OfWebsite => HearthAssets.OfWebsite;

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(SitePath path) => Newer?.GetValueOrDefault(Path.GetFileName(path.Value)) ?? HearthAssets.Read(path);
}
