using System.Collections.Immutable;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>The themes that come with the program; no other place names one.</summary>
public static class KnownThemes
{
    /// <summary>All themes; the first is the default.</summary>
    public static ImmutableArray<ITheme> All { get; } = [new HearthTheme()];
}
