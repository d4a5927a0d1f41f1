using System.Collections.Concurrent;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>An error of a link; the message is the second half of a sentence.</summary>
internal sealed record LinkError(Code Code, string Message);

/// <summary>The files of a site; validates link targets. Each distinct link is validated once, on however many pages it occurs.</summary>
internal sealed class SiteFiles
{
    /// <summary>The number of ids among which looking at each is fastest.</summary>
    private const int FewIds = 16;

    private readonly SiteKind kind;
    private readonly Dictionary<LinkTarget, LinkError?> known = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<PageFacts, HashSet<string>> idsByPage = new(ReferenceEqualityComparer.Instance);
    private readonly string root;
    private readonly Dictionary<string, List<string>> folders = new(StringComparer.Ordinal);
    private readonly Suggestions suggestions = new();
    private Dictionary<string, string>? byName;

    public SiteFiles(SiteKind kind, IReadOnlyCollection<PageFacts> examined, IEnumerable<SitePath> others)
    {
        this.kind = kind;
        Pages = new(examined.Count, StringComparer.Ordinal);
        foreach (var page in examined) Pages[page.Path.Value] = page;
        root = examined.Where(page => page.SiteRoot is not null).MinBy(page => page.Path)?.SiteRoot ?? "/";
        All = new(others.Select(path => path.Value).Concat(Pages.Keys), StringComparer.Ordinal);
    }

    /// <summary>All files, including pages.</summary>
    public HashSet<string> All { get; }

    /// <summary>The pages and style sheets.</summary>
    public Dictionary<string, PageFacts> Pages { get; }

    /// <summary>Whether a link is valid, or leads to no file; thread-safe.</summary>
    public bool Leads(LinkTarget target) =>
        target.Kind is not LinkTargetKind.File || (File(target) is { } file && HasPlace(file, target.Fragment));

    /// <summary>The error of a link to a file; null if the link is valid.</summary>
    public LinkError? ErrorOf(LinkTarget target)
    {
        if (known.TryGetValue(target, out var error)) return error;
        error = File(target) is { } file ? FragmentError(target, file) : FileError(target);
        return known[target] = error;
    }

    /// <summary>
    /// The file of a link target; null if missing. A link from the server's root may contain the path of the site on its server.
    /// </summary>
    private string? File(LinkTarget target)
    {
        var file = File(target.Path, target.IsFolder);
        if (file is not null || !target.IsFromRoot) return file;
        var below = $"/{target.Path}/";
        return below.StartsWith(root, StringComparison.Ordinal) ? File(below[root.Length..].TrimEnd('/'), target.IsFolder) : null;
    }

    /// <summary>The file at a path; null if missing. A server shows a folder's index page, but a site opened from disk does not.</summary>
    private string? File(string path, bool isFolder)
    {
        if (!isFolder && All.Contains(path)) return path;
        if (kind is SiteKind.Ours) return null;
        var folder = path.Length == 0 ? "" : path + "/";
        return new[] { folder + "index.html", folder + "index.htm" }.FirstOrDefault(All.Contains);
    }

    private LinkError? FragmentError(LinkTarget target, string file)
    {
        if (HasPlace(file, target.Fragment)) return null;
        return new(Codes.LinkToNoPlace, $"'{file}' has no place '{target.Fragment}'.{suggestions.For(target.Fragment, IdsOf(Pages[file]))}");
    }

    private bool HasPlace(string file, string fragment)
    {
        if (Fragments.NeedNoId(fragment) || !Pages.TryGetValue(file, out var page) || IsStyles(file)) return true;
        return page.Ids.Length <= FewIds ? page.Ids.Contains(fragment) : IdsOf(page).Contains(fragment);
    }

    private HashSet<string> IdsOf(PageFacts page) =>
        idsByPage.GetOrAdd(page, static page => new(page.Ids, StringComparer.Ordinal));

    private LinkError FileError(LinkTarget target)
    {
        if (target.IsFolder && All.Contains(target.Path + "/index.html"))
            return new(Codes.LinkToNothing, $"a folder opens no page by itself where the site is opened without a server. Name the page: '{target.Url}index.html'.");
        return new(Codes.LinkToNothing, $"the site has no file '{target.Path}'.{Suggestion(target.Path)}");
    }

    /// <summary>Suggests a similar name in the same folder, else the same name in another folder.</summary>
    private string Suggestion(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var near = suggestions.For(path[start..], NamesIn(path[..start]));
        if (near.Length > 0) return near;
        byName ??= All.Order(StringComparer.Ordinal).DistinctBy(SitePath.NameIn).ToDictionary(SitePath.NameIn, StringComparer.Ordinal);
        return byName.TryGetValue(path[start..], out var elsewhere) ? $" Did you mean '{elsewhere}'?" : "";
    }

    /// <summary>The names of the files in a folder; files are grouped by folder once.</summary>
    private List<string> NamesIn(string folder)
    {
        if (folders.Count == 0)
            foreach (var files in All.GroupBy(file => file[..^SitePath.NameIn(file).Length], StringComparer.Ordinal))
                folders[files.Key] = [.. files.Select(SitePath.NameIn)];
        return folders.GetValueOrDefault(folder, []);
    }

    /// <summary>Whether a file is a style sheet.</summary>
    public static bool IsStyles(string file) => file.EndsWith(".css", StringComparison.OrdinalIgnoreCase);
}
