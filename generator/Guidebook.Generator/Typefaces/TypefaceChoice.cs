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
    private readonly Language language;
    private readonly TypefaceSources sources;
    private Dictionary<TypefaceRole, HashSet<int>> signs = [];
    private GuideTypefaces? read;

    private TypefaceChoice(ITheme theme, Language language, TypefaceSources sources) =>
        (this.theme, this.language, this.sources) = (theme, language, sources);

    /// <summary>The packages of npm that the guide needs.</summary>
    internal ImmutableArray<TypefacePackage> Packages { get; private set; } = [];

    /// <summary>The folders from which they are read, which may still have to be fetched.</summary>
    public IEnumerable<string> Folders => Packages.Select(TypefaceStore.OfUser().FolderOf);

    /// <summary>Chooses the typefaces of a guide.</summary>
    /// <param name="cache">The signs of the last build; null for no cache.</param>
    public static TypefaceChoice Create(TypefaceInputs inputs, SignCache? cache, DiagnosticBag diagnostics)
    {
        var (theme, guide, strings, contentFolder) = inputs;
        var (language, own) = (guide.Settings.Language, new OwnFonts(Path.Combine(contentFolder, "fonts"), diagnostics).Read(guide.Content));
        var choice = new TypefaceChoice(theme, language, new(theme, language, own));
        if (theme.Typefaces.IsEmpty) return choice;
        var found = GuideSigns.Collect(guide, strings, cache);
        choice.signs = Enum.GetValues<TypefaceRole>().ToDictionary(role => role, found.For);
        if (cache?.Choice is { } last && own.IsEmpty && last.IsFor(choice)) return last;
        var missing = choice.Choose();
        MissingSigns.Report(missing, found, diagnostics);
        if (cache is not null) cache.Choice = own.IsEmpty && missing.Values.All(signs => signs.Count == 0) ? choice : null;
        return choice;
    }

    /// <summary>Reads the chosen typefaces; those from npm are fetched first. Null if that fails, which is reported.</summary>
    public GuideTypefaces? Read(DiagnosticBag diagnostics)
    {
        if (read is not null) return read;
        var store = TypefaceStore.OfUser();
        var folders = Packages.ToDictionary(package => package, package => store.Find(package, diagnostics));
        if (folders.ContainsValue(null)) return null;
        var writer = new TypefaceWriter(sources, folders!);
        return read = writer.Write(theme.Typefaces, role => signs.GetValueOrDefault(role, []));
    }

    /// <summary>Whether another choice, without fonts of the guide's own, would come out as this one did.</summary>
    private bool IsFor(TypefaceChoice other) =>
        theme == other.theme && language == other.language && signs.All(role => role.Value.SetEquals(other.signs[role.Key]));

    /// <summary>Chooses the packages; returns the signs that no typeface has.</summary>
    private Dictionary<TypefaceRole, HashSet<int>> Choose()
    {
        var families = theme.Typefaces.SelectMany(sheet => sheet.Families).DistinctBy(family => family.Role).ToList();
        var missing = families.ToDictionary(family => family.Role, Lacking);
        if (missing.Values.All(lacking => lacking.Count == 0)) return missing; // such as English, which needs no table
        sources.LoadPackages(signs.Values.SelectMany(used => used).ToHashSet());
        Packages = [.. sources.Packages.Where(package => Take(package, missing))];
        foreach (var family in families) missing[family.Role].RemoveWhere(sign => sources.Has(family, sign));
        if (missing.ContainsKey(TypefaceRole.Text)) missing.Remove(TypefaceRole.Label); // both have the same signs
        return missing;
    }

    /// <summary>Removes the signs that a package has; false if it has none of them.</summary>
    private static bool Take(TypefacePackage package, Dictionary<TypefaceRole, HashSet<int>> missing)
    {
        if (missing.Values.All(signs => signs.Count == 0)) return false;
        var taken = 0;
        foreach (var (role, signs) in missing)
            if (role is TypefaceRole.Code || !package.IsForCode) taken += signs.RemoveWhere(package.CodePoints.Contains);
        return taken > 0;
    }

    /// <summary>The signs that neither the theme nor the guide's own fonts have.</summary>
    private HashSet<int> Lacking(TypefaceFamily family)
    {
        var near = sources.Near(family).SelectMany(group => group).ToList();
        var other = signs[family.Role].Where(sign => !sources.IsOwn(family, sign));
        return [.. other.Where(sign => !near.Exists(face => face.CodePoints.Value.Contains(sign)))];
    }
}
