using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>Reads a theme's stylesheets, scripts and fonts: the built-in files, or newer ones during development of the theme.</summary>
/// <param name="Newer">The newer files by file name without folder; null for none.</param>
public sealed record ThemeFiles(ImmutableDictionary<string, byte[]>? Newer = null)
{
    /// <summary>The bytes of a file that the theme lists.</summary>
    public byte[] Read(ITheme theme, SitePath path) => Newer?.GetValueOrDefault(Path.GetFileName(path.Value)) ?? theme.Read(path)
        ?? throw new InvalidOperationException($"The theme '{theme.Name}' lists '{path}' and does not have it.");
}
