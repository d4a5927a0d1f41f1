using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>What has been seen of a page or style sheet so far.</summary>
internal sealed class PageNotes(SitePath page, string text, SiteKind kind, LinkResolver resolver)
{
    /// <summary>What servers show in place of every page that is not there.</summary>
    private const string NotFound = "404.html";

    // Longer paths no system has; and every link would be worked out from such a base anew.
    private const int LongestPath = 4096;

    private readonly LineTable? lines = kind is SiteKind.Foreign ? new(text) : null;
    private readonly IdList ids = new();
    private readonly List<PageLink> links = [];
    private readonly LinksOnPage linksOnPage = new();
    private readonly Dictionary<Code, FirstOf<PageProblem>> problems = [];
    private bool hasBase;
    private LinkResolver.Folder? folder = resolver.From(FolderOf(page.Value));
    private bool isAnywhere = page.Value == NotFound;
    private string? siteRoot;

    /// <summary>The path of the site on its server, where the page is shown at any address, and its links begin with it; else null.</summary>
    public string? Root
    {
        get;
        init => (field, folder) = (value, value is null ? folder : resolver.FromRoot(value));
    }

    /// <summary>Whose page it is.</summary>
    public SiteKind Kind => kind;

    /// <summary>The page's path, for messages.</summary>
    public string Page => page.Value;

    /// <summary>A place on the page.</summary>
    public HtmlLocation Location(int index, string at)
    {
        var (line, column) = lines?.At(index) ?? (0, 0);
        return new(at, line, column);
    }

    /// <summary>Something wrong, at an element or (0) with the page as a whole.</summary>
    public void Problem(Code code, HtmlLocation location, string message)
    {
        var problem = new PageProblem(SiteSeverity.For(code, kind), location, message);
        if (!problems.TryGetValue(problem.Code, out var alike)) problems[problem.Code] = alike = new(DiagnosticBag.Most, PageProblem.ByLocation, FingerprintOf);
        alike.Add(problem);
    }

    /// <summary>Something wrong, at the letter with this index.</summary>
    public void Problem(Code code, int index, string message) => Problem(code, Location(index, ""), message);

    /// <summary>A place that links can name.</summary>
    public void Id(ReadOnlySpan<char> id, int index)
    {
        var word = resolver.Word(id);
        if (!ids.Add(word)) Problem(Codes.SameIdTwice, Location(index, $"#{word}"), $"'{Page}' has the id '{word}' twice; only the first can be found.");
    }

    /// <summary>A place that an old page may name as often as it likes.</summary>
    public void OldId(ReadOnlySpan<char> name) => ids.Add(resolver.Word(name));

    /// <summary>A <c>base</c> element: links go out from somewhere else. Only the first of a page counts.</summary>
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

    /// <summary>The page's own address on its server. Of our own pages it is known.</summary>
    public void Canonical(ReadOnlySpan<char> url)
    {
        if (kind is SiteKind.Foreign) siteRoot ??= SiteRoot.Find(page, url.ToString());
    }

    /// <summary>A link's text, shared with all pages that have the same.</summary>
    public string Written(ReadOnlySpan<char> url) => folder?.Target(url).Url ?? url.ToString();

    /// <summary>A link, as it is written.</summary>
    public void Link(ReadOnlySpan<char> url, LinkUse use, int index, ReadOnlySpan<char> at)
    {
        if (folder is null) return; // everything lies on another site
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

    /// <summary>All of it, once the page has ended.</summary>
    public PageFacts Conclude()
    {
        linksOnPage.Judge(ids, this, text.Length);
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
