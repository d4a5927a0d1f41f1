using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>A theme's stylesheets, scripts and typefaces: those of the program, or newer ones, while somebody works on the theme.</summary>
/// <param name="Newer">Newer ones by the names of their files, without folders; null for none.</param>
public sealed record ThemeFiles(ImmutableDictionary<string, byte[]>? Newer = null)
{
    /// <summary>The bytes of a file that the theme lists.</summary>
    public byte[] Read(ITheme theme, SitePath path) => Newer?.GetValueOrDefault(Path.GetFileName(path.Value)) ?? theme.Read(path)
        ?? throw new InvalidOperationException($"The theme '{theme.Name}' lists '{path}' and does not have it.");
}
