using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>Collects the facts about a page or style sheet while it is read.</summary>
internal sealed class PageNotes(SitePath page, ReadOnlyMemory<char> text, SiteKind kind, LinkResolver resolver)
{
    /// <summary>The page that servers show at every missing address.</summary>
    private const string NotFound = "404.html";

    // Longer than any system's path limit. Such a base would also make every link resolve anew.
    private const int LongestPath = 4096;

    private readonly LineTable? lines = kind is SiteKind.Foreign ? new(text.Span) : null;
    private readonly IdList ids = new();
    private readonly List<PageLink> links = new(64);
    private readonly LinksOnPage linksOnPage = new();
    private readonly Dictionary<Code, FirstOf<PageProblem>> problems = [];
    private readonly HashSet<string> maps = new(StringComparer.Ordinal);
    private readonly List<(string Name, HtmlLocation Location)> usedMaps = [];
    private bool hasBase;
    private LinkResolver.Folder? folder = resolver.From(FolderOf(page.Value));
    private bool isAnywhere = page.Value == NotFound;
    private string? siteRoot;

    /// <summary>
    /// The path of the site on its server, for a page that is shown at any address and whose links begin with this path; else null.
    /// </summary>
    public string? Root
    {
        get;
        init => (field, folder) = (value, value is null ? folder : resolver.FromRoot(value));
    }

    /// <summary>Whether locations have lines and columns on a page of our own, too.</summary>
    public bool HasLines
    {
        init => lines ??= value ? new(text.Span) : null;
    }

    /// <summary>Whether the page is ours or foreign.</summary>
    public SiteKind Kind => kind;

    /// <summary>The page's path, as messages show it.</summary>
    public string Page => page.Value;

    /// <summary>Creates a location on the page.</summary>
    public HtmlLocation Location(int index, string at)
    {
        var (line, column) = lines?.At(index) ?? (0, 0);
        return new(at, line, column);
    }

    /// <summary>Records a problem at a location.</summary>
    public void Problem(Code code, HtmlLocation location, string message)
    {
        var problem = new PageProblem(SiteSeverity.For(code, kind), location, message);
        if (!problems.TryGetValue(problem.Code, out var alike))
            problems[problem.Code] = alike = new(DiagnosticBag.Most, PageProblem.ByLocation, FingerprintOf);
        alike.Add(problem);
    }

    /// <summary>Records a problem at a character index.</summary>
    public void Problem(Code code, int index, string message) => Problem(code, Location(index, ""), message);

    /// <summary>Records an id.</summary>
    public void Id(ReadOnlySpan<char> id, int index)
    {
        var word = resolver.Word(id);
        if (!ids.Add(word)) Problem(Codes.SameIdTwice, Location(index, $"#{word}"), $"'{Page}' has the id '{word}' twice; only the first can be found.");
    }

    /// <summary>Records a legacy anchor name (<c>a name</c>), which may be repeated.</summary>
    public void OldId(ReadOnlySpan<char> name) => ids.Add(resolver.Word(name));

    /// <summary>Records the name of an image map.</summary>
    public void MapName(Tag tag)
    {
        if (tag.TryGet("name", out var name)) maps.Add(name.ToString());
    }

    /// <summary>Records the use of an image map, whose name follows a <c>#</c>.</summary>
    public void Map(ReadOnlySpan<char> value, int index) =>
        usedMaps.Add((value.TrimStart().StartsWith("#") ? value.TrimStart()[1..].ToString() : "", Location(index, value.ToString())));

    /// <summary>Reads a <c>base</c> element, which changes the base of the links. Only the first on a page counts.</summary>
    public void Base(ReadOnlySpan<char> url, int index)
    {
        isAnywhere = false;
        if (hasBase || folder is null) return;
        hasBase = true;
        var target = folder.Target(url);
        if (target.Kind is LinkTargetKind.File && target.Path.Length <= LongestPath)
            folder = resolver.From(target.IsFolder ? target.Path : FolderOf(target.Path));
        else if (target.Kind is LinkTargetKind.File or LinkTargetKind.OtherSite) folder = null;
        if (target.Path.Length > LongestPath)
        {
            Problem(Codes.LinkToNothing, index,
                $"'{Page}' has a base that is longer than the path of a file can be, so its links were not checked.");
        }
    }

    /// <summary>Reads the canonical address of a foreign page; our own address is known.</summary>
    public void Canonical(ReadOnlySpan<char> url)
    {
        if (kind is SiteKind.Foreign) siteRoot ??= SiteRoot.Find(page, url.ToString());
    }

    /// <summary>The link's text, as a string that pages with the same link share.</summary>
    public string Written(ReadOnlySpan<char> url) => folder?.Target(url).Url ?? url.ToString();

    /// <summary>Records a link as written.</summary>
    public void Link(ReadOnlySpan<char> url, LinkUse use, int index, ReadOnlySpan<char> at)
    {
        if (folder is null) return; // With an external base all links are external.
        var target = folder.Target(url);
        var location = Location(index, at.IsEmpty ? target.Url : at.ToString());
        if (target.Kind is LinkTargetKind.SamePage) linksOnPage.Add(new(target, location));
        else if (target.Kind is not LinkTargetKind.File) LinkRules.Judge(this, new(target, location), use);
        else if (isAnywhere && !target.IsFromRoot)
            Problem(
                Codes.LinkFromAnywhere, location, $"'{Page}' links to '{target.Url}', from the page itself. "
                + $"A server shows it at any address that is missing, so its links begin with '{Root ?? "/"}'.");
        else if (Root is null && target.IsFromRoot && kind is SiteKind.Ours)
            Problem(Codes.LinkFromRoot, location, $"'{Page}' links to '{target.Url}', from the root of the server. Links go from the page itself, so that the site works in any folder.");
        else links.Add(new(target, location));
    }

    /// <summary>All facts, after the end of the page.</summary>
    public PageFacts Conclude()
    {
        linksOnPage.Judge(ids, this, text.Length);
        foreach (var (name, location) in usedMaps)
            if (!maps.Contains(name)) Problem(Codes.LinkToNoPlace, location, $"On '{Page}', a picture uses the map '{location.At}', but the page has no map of this name.");
        return new(page)
        {
            Ids = ids.ToImmutable(),
            Links = [.. links],
            Problems = [.. problems.Values.SelectMany(All)],
            SiteRoot = siteRoot,
        };
    }

    private static IEnumerable<PageProblem> All(FirstOf<PageProblem> alike) =>
        alike.Next is { } next ? alike.Kept.Append(alike.Others == 1 ? next : next with { Count = alike.Others }) : alike.Kept;

    private static Fingerprint FingerprintOf(PageProblem problem) =>
        new(problem.Location.Line, problem.Location.Column, 0, Fingerprint.Hash(problem.Location.At) ^ Fingerprint.Hash(problem.Message));

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
