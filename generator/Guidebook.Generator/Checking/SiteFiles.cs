using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>What is wrong with a link, for the second half of a sentence.</summary>
internal sealed record LinkFault(Code Code, string Message);

/// <summary>All files of a site; knows whether a link finds what it names. Each link is looked up once, however many pages have it.</summary>
internal sealed class SiteFiles
{
    // Looking for near names among thousands of files takes its time; whoever has so many wrong links has one cause.
    private const int MostSuggestions = 50;
    private readonly SiteKind kind;
    private readonly Dictionary<LinkTarget, LinkFault?> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, HashSet<string>> places = new(StringComparer.Ordinal);
    private readonly string root;
    private int suggestions;

    public SiteFiles(SiteKind kind, IReadOnlyCollection<PageFacts> examined, IEnumerable<SitePath> others)
    {
        this.kind = kind;
        Pages = new(examined.Count, StringComparer.Ordinal);
        foreach (var page in examined) Pages[page.Path.Value] = page;
        root = examined.Where(page => page.SiteRoot is not null).MinBy(page => page.Path)?.SiteRoot ?? "/";
        All = new(others.Select(path => path.Value).Concat(Pages.Keys), StringComparer.Ordinal);
    }

    /// <summary>All files, pages among them.</summary>
    public HashSet<string> All { get; }

    /// <summary>The pages and style sheets.</summary>
    public Dictionary<string, PageFacts> Pages { get; }

    /// <summary>What is wrong with a link to a file; null if nothing.</summary>
    public LinkFault? Wrong(LinkTarget target)
    {
        if (known.TryGetValue(target, out var fault)) return fault;
        fault = File(target) is { } file ? Place(target, file) : Missing(target);
        return known[target] = fault;
    }

    /// <summary>The file that a link means. From the root of a server it may go through the path below which the site stands there.</summary>
    private string? File(LinkTarget target)
    {
        var file = File(target.Path, target.IsFolder);
        if (file is not null || !target.IsFromRoot) return file;
        var below = $"/{target.Path}/";
        return below.StartsWith(root, StringComparison.Ordinal) ? File(below[root.Length..].TrimEnd('/'), target.IsFolder) : null;
    }

    /// <summary>The file at a path. A server shows a folder's index page; a folder opened by double-click does not.</summary>
    private string? File(string path, bool isFolder)
    {
        if (!isFolder && All.Contains(path)) return path;
        if (kind is SiteKind.Ours) return null;
        var folder = path.Length == 0 ? "" : path + "/";
        return new[] { folder + "index.html", folder + "index.htm" }.FirstOrDefault(All.Contains);
    }

    private LinkFault? Place(LinkTarget target, string file)
    {
        if (Fragments.NeedNoId(target.Fragment) || !Pages.TryGetValue(file, out var page) || IsStyles(file)) return null;
        if (!places.TryGetValue(file, out var ids)) places[file] = ids = new(page.Ids, StringComparer.Ordinal);
        if (ids.Contains(target.Fragment)) return null;
        return new(Codes.LinkToNoPlace, $"'{file}' has no place '{target.Fragment}'.{Nearest.Suggestion(target.Fragment, page.Ids)}");
    }

    private LinkFault Missing(LinkTarget target)
    {
        if (target.IsFolder && All.Contains(target.Path + "/index.html"))
            return new(Codes.LinkToNothing, $"a folder opens no page by itself where the site is opened without a server. Name the page: '{target.Url}index.html'.");
        var near = suggestions++ < MostSuggestions ? Suggestion(target.Path) : "";
        return new(Codes.LinkToNothing, $"the site has no file '{target.Path}'.{near}");
    }

    /// <summary>A near name in the same folder; where there is none, the same name in another.</summary>
    private string Suggestion(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var (folder, name) = (path[..start], path[start..]);
        var near = Nearest.Suggestion(name, All
            .Where(file => file.StartsWith(folder, StringComparison.Ordinal) && !file.AsSpan(start).Contains('/'))
            .Select(file => file[start..]));
        if (near.Length > 0) return near;
        var elsewhere = All.Where(file => file.AsSpan(file.LastIndexOf('/') + 1).SequenceEqual(name)).Min(StringComparer.Ordinal);
        return elsewhere is null ? "" : $" Did you mean '{elsewhere}'?";
    }

    private static bool IsStyles(string file) => file.EndsWith(".css", StringComparison.OrdinalIgnoreCase);
}
