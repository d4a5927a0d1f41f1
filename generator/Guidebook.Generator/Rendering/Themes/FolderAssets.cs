using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>The stylesheets, scripts, pictures and fonts of a theme with those of a folder in their place.</summary>
internal sealed class FolderAssets
{
    private const string AssetFolder = "assets/";

    /// <summary>The file that is added to the stylesheet of all web pages.</summary>
    public const string SiteStyles = "site.css";

    /// <summary>The file that is added to the stylesheets on paper.</summary>
    public const string PrintStyles = "print.css";

    private readonly ITheme theme;
    private readonly ThemeFolder folder;
    private readonly ImmutableDictionary<SitePath, byte[]> styles;

    /// <summary>Bundles the stylesheets; what one imports and nobody has is reported.</summary>
    public FolderAssets(ITheme theme, ThemeFolder folder, DiagnosticBag diagnostics)
    {
        (this.theme, this.folder) = (theme, folder);
        styles = Bundle(theme.Sources!, new StyleBundler(theme.Sources!, folder, diagnostics)).ToImmutableDictionary();
    }

    /// <summary>Whether a file of the folder is one of these.</summary>
    public static bool Takes(ThemeFile file) =>
        file.Path is SiteStyles or PrintStyles || (file.Path.StartsWith(AssetFolder, StringComparison.Ordinal) && !file.IsCode);

    /// <inheritdoc cref="ITheme.WebsiteFiles"/>
    /// <remarks>Typefaces of the theme that no stylesheet names any more are left out.</remarks>
    public IEnumerable<SitePath> WebsiteFiles(ThemeChoice choice)
    {
        var files = theme.WebsiteFiles(choice).Concat(OwnFiles).Distinct().ToList();
        var rules = string.Concat(files.Where(path => path.IsStylesheet).Select(path => Encoding.UTF8.GetString(Read(path)!)));
        return files.Where(path => folder.ByPath.ContainsKey(path.Value) || !IsTypeface(path)
            || rules.Contains(Path.GetFileName(path.Value), StringComparison.Ordinal));
    }

    /// <summary>Whether the folder has a file and the theme does not; only the folder knows who needs it.</summary>
    public bool IsOwn(SitePath path) => folder.ByPath.ContainsKey(path.Value) && !theme.Sources!.Names.Contains(path.Value);

    /// <inheritdoc cref="ITheme.Read"/>
    public byte[]? Read(SitePath path) =>
        styles.TryGetValue(path, out var sheet) ? sheet : folder.ByPath.GetValueOrDefault(path.Value) is { IsCode: false } own
            ? own.Bytes : theme.Read(path);

    /// <summary>The files that the theme does not have, without the parts of stylesheets.</summary>
    private IEnumerable<SitePath> OwnFiles =>
        from file in folder.ByPath.Values
        where file.Path.StartsWith(AssetFolder, StringComparison.Ordinal) && Takes(file)
        let path = new SitePath(file.Path)
        where !theme.Sources!.Names.Contains(file.Path) && (theme.Read(path) is null) && !(path.IsStylesheet && IsPart(file.Path))
        select path;

    private IEnumerable<KeyValuePair<SitePath, byte[]>> Bundle(ThemeSources sources, StyleBundler bundler)
    {
        var entries = sources.Names.Concat(folder.ByPath.Keys).Where(name => name.StartsWith(AssetFolder, StringComparison.Ordinal))
            .Where(name => !IsPart(name)).Select(name => new SitePath(name)).Where(path => path.IsStylesheet).Distinct();
        foreach (var path in entries)
        {
            var own = path == sources.SiteStyles ? SiteStyles : sources.PrintStyles.Contains(path) ? PrintStyles : null;
            var added = own is null ? [] : folder.All.Where(file => file.Path == own).ToList();
            if (bundler.Bundle(path.Value, added) is { } text) yield return new(path, Encoding.UTF8.GetBytes(text));
            else if (added.Count > 0) yield return new(path,
                [.. theme.Read(path)!, .. "\n"u8, .. Encoding.UTF8.GetBytes(bundler.Inline(added))]);
        }
    }

    private static bool IsPart(string path) => path.LastIndexOf('/') >= AssetFolder.Length;

    private static bool IsTypeface(SitePath path) => Path.GetExtension(path.Value) is ".woff2" or ".woff" or ".ttf" or ".otf";
}
