using System.Collections.Immutable;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// The faces that can be added to a theme's families, in the order of preference: the guide's own, those of the theme, those from npm.
/// </summary>
internal sealed class TypefaceSources
{
    /// <summary>Punctuation that Chinese and Japanese set in the width of their letters.</summary>
    private static readonly CodePointSet WidePunctuation = CodePointSet.Parse("2014-2015 2018-2019 201C-201D 2025-2026");

    private const int Regular = 400;

    private readonly ITheme theme;
    private readonly ImmutableArray<(TypefaceFace Face, GuideFont Font)> own;
    private readonly CodePointSet wide;
    private readonly string native;
    private readonly Dictionary<SitePath, TypefaceFace> ofTheme = [];

    /// <summary>Creates the sources of a guide.</summary>
    public TypefaceSources(ITheme theme, Language language, ImmutableArray<(TypefaceFace Face, GuideFont Font)> own)
    {
        (this.theme, this.own) = (theme, own);
        wide = language.Script is "Jpan" or "Hans" or "Hant" or "Hani" ? WidePunctuation : CodePointSet.Empty;
        native = language.Script switch { "Jpan" => "jp", "Kore" => "kr", "Hans" => "sc", "Hant" => "tc", _ => "" };
    }

    /// <summary>The packages of npm, in the order of preference; empty before <see cref="LoadPackages"/>.</summary>
    public ImmutableArray<TypefacePackage> Packages { get; private set; } = [];

    /// <summary>
    /// Loads the packages and orders them by the signs of the guide: those for code and for the guide's language, those of small alphabets,
    /// then the East Asian ones, first those whose own letters are used: all of them have Chinese letters.
    /// </summary>
    public void LoadPackages(IReadOnlySet<int> signs)
    {
        var (kana, hangul) = (signs.Any(EastAsian.IsKana), signs.Any(EastAsian.IsHangul));
        Packages = [.. TypefacePackage.All().OrderBy(package => package.IsForCode || package.Name == native ? 0 : package.Name switch
        {
            "jp" => kana ? 2 : 5,
            "kr" => hangul ? 3 : 6,
            "sc" => 4,
            "tc" => 5,
            _ => 1,
        })];
    }

    /// <summary>Whether the theme's own typeface has a sign and should show it.</summary>
    public bool IsOwn(TypefaceFamily family, int sign) => !wide.Contains(sign) && Has(family, sign);

    /// <summary>Whether the theme's own typeface has a sign.</summary>
    public bool Has(TypefaceFamily family, int sign) => !family.Own.IsEmpty && Of(family.Own[0]).CodePoints.Value.Contains(sign);

    /// <summary>The faces that come with the guide and, after them, those of the theme.</summary>
    public IEnumerable<IEnumerable<TypefaceFace>> Near(TypefaceFamily family) =>
    [
        own.Where(pair => pair.Font.Roles.Contains(family.Role)).Select(pair => pair.Face),
        family.Further.Select(file => Of(file.Path) with { Weight = file.Weight, IsItalic = file.IsItalic }),
    ];

    private TypefaceFace Of(SitePath path)
    {
        if (ofTheme.TryGetValue(path, out var face)) return face;
        var bytes = new Lazy<byte[]>(() =>
            theme.Read(path) ?? throw new InvalidOperationException($"The theme '{theme.Name}' lists '{path}' and does not have it."));
        var codePoints = new Lazy<CodePointSet>(() => KnownFonts.CodePointsOf(bytes.Value));
        return ofTheme[path] = new(Path.GetFileName(path.Value), Regular, IsItalic: false, codePoints, () => bytes.Value);
    }
}
