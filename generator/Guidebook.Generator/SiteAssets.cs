using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>
/// The theme's stylesheets, scripts and fonts, and the fonts of the guide's scripts, with the names under which they are published. A name
/// with a fingerprint changes with the content of its file, so that browsers may keep the file for a year. A site has the files that its
/// pages, stylesheets and scripts ask for: a guide without plans needs no script of plans.
/// </summary>
internal sealed class SiteAssets
{
    private const int FingerprintLength = 10;

    private readonly DrawnSite site;
    private readonly BuildOptions options;
    private readonly FrozenSet<SitePath> ofTheme;
    private readonly FrozenSet<SitePath> all;
    private readonly ILookup<SitePath, SitePath> foundBy;
    private readonly ConcurrentDictionary<SitePath, Asset> made = [];
    private readonly HashSet<SitePath> making = [];
    private readonly Lock gate = new();

    /// <summary>
    /// The files of a site. A site in memory has all, because a page that changes may ask for others, under plain names: a preview replaces
    /// changed styles on open pages.
    /// </summary>
    public SiteAssets(DrawnSite site, BuildOptions options)
    {
        (this.site, this.options) = (site, options);
        ofTheme = [.. site.Theme.WebsiteFiles(site.Guide.Settings.Theme)];
        all = [.. ofTheme, .. site.Typefaces.FilesOf(ofTheme)];
        foundBy = site.Theme.FilesFoundByName.ToLookup(found => found.Value, found => found.Key);
        foreach (var path in ofTheme)
            if (site.IsKept || site.Theme.IsPublishedUnasked(path)) Publish(path);
    }

    /// <summary>The files that were asked for, under their published names, sorted.</summary>
    public IEnumerable<(SitePath Path, byte[] Bytes)> Files =>
        made.OrderBy(file => file.Key).Select(file => (file.Value.Name, file.Value.Bytes));

    /// <summary>The published names of the files whose names carry their fingerprints.</summary>
    public IEnumerable<SitePath> Lasting => made.Where(file => file.Value.Name != file.Key).Select(file => file.Value.Name);

    /// <summary>
    /// The published name of a file, which is published from now on, with what it asks for; the path itself for what is none of the theme's
    /// files. Thread-safe.
    /// </summary>
    public SitePath Publish(SitePath path)
    {
        if (!all.Contains(path)) return path;
        if (made.TryGetValue(path, out var known)) return known.Name;
        lock (gate)
        {
            if (made.TryGetValue(path, out known)) return known.Name;
            if (!making.Add(path)) return path; // Stylesheets that name each other in a circle.
            made[path] = known = Make(path);
            making.Remove(path);
            return known.Name;
        }
    }

    /// <summary>The bytes of a file with this published name; null if there is none.</summary>
    public byte[]? Read(SitePath name) => made.Values.FirstOrDefault(asset => asset.Name == name)?.Bytes;

    private Asset Make(SitePath path)
    {
        var bytes = ofTheme.Contains(path)
            ? site.Typefaces.Extend(path, options.ThemeFiles.Read(site.Theme, path), site.Theme.Licences) : site.Typefaces.Read(path)!;
        foreach (var found in foundBy[path]) Publish(found);
        if (path.IsStylesheet) bytes = Rename(path, bytes);
        return new(site.IsKept || !HasType(path) || site.Theme.FilesFoundByName.ContainsKey(path) ? path : NameOf(path, bytes), bytes);
    }

    /// <summary>Replaces the addresses of renamed files in a stylesheet.</summary>
    private byte[] Rename(SitePath sheet, byte[] bytes)
    {
        var css = Encoding.UTF8.GetString(bytes);
        var folder = sheet.Folder;
        var text = new StringBuilder(css);
        foreach (var (url, at) in CssLinks.In(css).OrderByDescending(link => link.Index))
        {
            var start = css.IndexOf(url, at, StringComparison.Ordinal);
            var target = folder + Uri.UnescapeDataString(url);
            if (start < 0 || !SitePath.IsSafe(target)) continue;
            var (path, name) = (new SitePath(target), Publish(new(target)));
            if (name != path) text.Remove(start, url.Length).Insert(start, name.ToUrl()[folder.Length..]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static SitePath NameOf(SitePath path, byte[] content)
    {
        var extension = Path.GetExtension(path.Value);
        return new($"{path.Value[..^extension.Length]}.{ContentHash.Create(content)[..FingerprintLength]}{extension}");
    }

    private static bool HasType(SitePath path) => Path.GetExtension(path.Value) is ".css" or ".js" or ".woff2" or ".woff" or ".ttf" or ".otf" or ".svg";

    /// <summary>A file under its published name.</summary>
    private sealed record Asset(SitePath Name, byte[] Bytes);
}
