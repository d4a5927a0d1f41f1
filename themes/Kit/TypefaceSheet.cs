using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>A stylesheet to which the generator appends the rules of the typefaces that a guide's scripts need.</summary>
/// <param name="Path">The path of the stylesheet; the fonts are published beside it.</param>
/// <param name="Families">The font families that the rules define.</param>
public sealed record TypefaceSheet(SitePath Path, ImmutableArray<TypefaceFamily> Families);

/// <summary>
/// A font family that the generator defines; the theme's lists of font families name it first. Its faces contain only the signs that the
/// theme's own typeface lacks.
/// </summary>
/// <param name="Name">The name in stylesheets.</param>
/// <param name="Weights">The weights that the stylesheet uses.</param>
public sealed record TypefaceFamily(string Name, TypefaceRole Role, ImmutableArray<int> Weights)
{
    /// <summary>The files of the theme's own typeface that every guide has.</summary>
    public ImmutableArray<SitePath> Own { get; init; } = [];

    /// <summary>Further files of the same typeface, which only guides with their signs have.</summary>
    public ImmutableArray<TypefaceFile> Further { get; init; } = [];
}

/// <summary>A file of a theme's typeface.</summary>
public sealed record TypefaceFile(SitePath Path, int Weight, bool IsItalic = false);
