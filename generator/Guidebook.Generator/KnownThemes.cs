using System.Collections.Immutable;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>The themes that come with the program; no other place names one.</summary>
public static class KnownThemes
{
    private static readonly Lazy<ImmutableArray<ITheme>> Shipped = new(() => [new HearthTheme()]);

    /// <summary>All themes; the first is the default.</summary>
    public static ImmutableArray<ITheme> All => Shipped.Value;

    /// <summary>The folders beside the program that extend the default theme, each a theme of its name in small letters.</summary>
    public static ImmutableArray<string> Folders { get; } = Directory.Exists(Home)
        ? [.. Directory.EnumerateDirectories(Home).Order(StringComparer.Ordinal)] : [];

    private static string Home => Path.Combine(AppContext.BaseDirectory, "theme-folders");
}
