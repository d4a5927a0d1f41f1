using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// Chooses the typefaces for the signs of a guide that the theme's own lack. Needs no network: the table of packages says what each has.
/// Signs that no typeface has are reported.
/// </summary>
public sealed class TypefaceChoice
{
    private readonly ITheme theme;
    private readonly TypefaceSources sources;
    private readonly Dictionary<TypefaceRole, HashSet<int>> signs = [];

    private TypefaceChoice(ITheme theme, TypefaceSources sources) => (this.theme, this.sources) = (theme, sources);

    /// <summary>The packages of npm that the guide needs.</summary>
    internal ImmutableArray<TypefacePackage> Packages { get; private set; } = [];

    /// <summary>Chooses the typefaces of a guide.</summary>
    /// <param name="contentFolder">The folder with the guide's files.</param>
    public static TypefaceChoice Create(ITheme theme, Guide guide, Strings strings, string contentFolder, SignCache? cache, DiagnosticBag diagnostics)
    {
        var own = new OwnFonts(Path.Combine(contentFolder, "fonts"), diagnostics).Read(guide.Content);
        var choice = new TypefaceChoice(theme, new(theme, guide.Settings.Language, own));
        if (!theme.Typefaces.IsEmpty) choice.Choose(GuideSigns.Collect(guide, strings, cache ?? new()), diagnostics);
        return choice;
    }

    /// <summary>Reads the chosen typefaces; those from npm are fetched first. Null if that fails, which is reported.</summary>
    public GuideTypefaces? Read(DiagnosticBag diagnostics)
    {
        var store = TypefaceStore.OfUser();
        var folders = Packages.ToDictionary(package => package, package => store.Find(package, diagnostics));
        if (folders.ContainsValue(null)) return null;
        var writer = new TypefaceWriter(sources, folders!);
        return writer.Write(theme.Typefaces, role => signs.GetValueOrDefault(role, []));
    }

    private void Choose(GuideSigns found, DiagnosticBag diagnostics)
    {
        foreach (var role in Enum.GetValues<TypefaceRole>()) signs[role] = found.For(role);
        sources.Order(signs[TypefaceRole.Text].Concat(signs[TypefaceRole.Code]).ToHashSet());
        ImmutableArray<TypefaceFamily> families = [.. theme.Typefaces.SelectMany(sheet => sheet.Families).DistinctBy(family => family.Role)];
        var missing = families.ToDictionary(family => family.Role, Lacking);
        var needed = ImmutableArray.CreateBuilder<TypefacePackage>();
        foreach (var package in sources.Packages)
        {
            var isNeeded = false;
            foreach (var (role, lacking) in missing)
                if (role is TypefaceRole.Code || !package.IsForCode) isNeeded |= lacking.RemoveWhere(package.CodePoints.Contains) > 0;
            if (isNeeded) needed.Add(package);
        }

        Packages = needed.ToImmutable();
        foreach (var family in families) missing[family.Role].RemoveWhere(sign => sources.Has(family, sign));
        MissingSigns.Report(missing.Where(pair => pair.Key is not TypefaceRole.Label || !missing.ContainsKey(TypefaceRole.Text)), found, diagnostics);
    }

    /// <summary>The signs that neither the theme nor the guide's own fonts have.</summary>
    private HashSet<int> Lacking(TypefaceFamily family)
    {
        var near = sources.Near(family).ToList();
        return [.. signs[family.Role].Where(sign => !sources.IsOwn(family, sign) && !near.Exists(face => face.CodePoints.Value.Contains(sign)))];
    }
}
