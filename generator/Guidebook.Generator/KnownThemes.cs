using System.Collections.Immutable;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>The themes that come with the program: the only place that names one.</summary>
public static class KnownThemes
{
    /// <summary>All of them; the first is the theme of a guide that names none.</summary>
    public static ImmutableArray<ITheme> All { get; } = [new HearthTheme()];
}
