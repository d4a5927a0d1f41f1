using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>
/// The theme's stylesheets, scripts and fonts, and the fonts of the guide's scripts, with the names under which they are published. A name
/// with a fingerprint changes with the content of its file, so that browsers may keep the file for a year.
/// </summary>
internal sealed class SiteAssets
{
    private const int FingerprintLength = 10;

    private SiteAssets(ImmutableArray<(SitePath Path, byte[] Bytes)> files, FrozenDictionary<SitePath, SitePath> names) =>
        (Files, Names) = (files, names);

    /// <summary>The files under their published names.</summary>
    public ImmutableArray<(SitePath Path, byte[] Bytes)> Files { get; }

    /// <summary>The published name of each file whose name carries its fingerprint.</summary>
    public FrozenDictionary<SitePath, SitePath> Names { get; }

    /// <summary>
    /// Reads the files. A site in memory keeps plain names: a preview replaces changed styles on open pages.
    /// </summary>
    public static SiteAssets Read(DrawnSite site, BuildOptions options)
    {
        var (own, typefaces) = (site.Theme.WebsiteFiles(site.Guide.Settings.Theme).ToList(), site.Typefaces);
        byte[] BytesOf(SitePath path) => typefaces.Extend(path, options.ThemeFiles.Read(site.Theme, path), site.Theme.Licences);
        var all = own.Select(path => (Path: path, Bytes: BytesOf(path)))
            .Concat(typefaces.FilesOf(own).Except(own).Select(path => (Path: path, Bytes: typefaces.Read(path)!))).ToList();
        return site.IsKept ? new([.. all], FrozenDictionary<SitePath, SitePath>.Empty) : Name(all, [.. site.Theme.FilesFoundByName]);
    }

    /// <summary>Names the files; stylesheets come last, because their content names fonts.</summary>
    private static SiteAssets Name(List<(SitePath Path, byte[] Bytes)> all, HashSet<SitePath> foundByName)
    {
        var (names, files) = (new Dictionary<SitePath, SitePath>(), new List<(SitePath, byte[])>());
        foreach (var (path, bytes) in all.OrderBy(file => file.Path.IsStylesheet))
        {
            var content = path.IsStylesheet ? Rename(path, bytes, names) : bytes;
            if (!foundByName.Contains(path) && HasType(path)) names[path] = NameOf(path, content);
            files.Add((names.GetValueOrDefault(path, path), content));
        }

        return new([.. files], names.ToFrozenDictionary());
    }

    /// <summary>Replaces the addresses of renamed files in a stylesheet.</summary>
    private static byte[] Rename(SitePath sheet, byte[] bytes, Dictionary<SitePath, SitePath> names)
    {
        var css = Encoding.UTF8.GetString(bytes);
        var folder = sheet.Folder;
        var text = new StringBuilder(css);
        foreach (var (url, at) in CssLinks.In(css).OrderByDescending(link => link.Index))
        {
            var start = css.IndexOf(url, at, StringComparison.Ordinal);
            var target = folder + Uri.UnescapeDataString(url);
            if (start < 0 || !SitePath.IsSafe(target) || !names.TryGetValue(new(target), out var name)) continue;
            text.Remove(start, url.Length).Insert(start, name.ToUrl()[folder.Length..]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static SitePath NameOf(SitePath path, byte[] content)
    {
        var extension = Path.GetExtension(path.Value);
        return new($"{path.Value[..^extension.Length]}.{ContentHash.Create(content)[..FingerprintLength]}{extension}");
    }

    private static bool HasType(SitePath path) => Path.GetExtension(path.Value) is ".css" or ".js" or ".woff2" or ".woff" or ".ttf" or ".otf" or ".svg";
}
