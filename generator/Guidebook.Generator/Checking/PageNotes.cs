using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>What has been seen of a page so far.</summary>
internal sealed class PageNotes(SitePath page, SiteKind kind, LinkResolver resolver, LineMap? lines)
{
    /// <summary>What servers show in place of every page that is not there.</summary>
    private const string NotFound = "404.html";

    private readonly IdList ids = new();
    private readonly List<PageLink> links = [];
    private readonly List<PageLink> linksOnPage = [];
    private readonly List<PageProblem> problems = [];
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
    public PagePlace Place(int index, string at)
    {
        var (line, column) = lines?.At(index) ?? (0, 0);
        return new(at, line, column);
    }

    /// <summary>Something wrong, at an element or (0) with the page as a whole.</summary>
    public void Problem(Code code, PagePlace place, string message) => problems.Add(new(Grades.For(code, kind), place, message));

    /// <summary>Something wrong, at the letter with this index.</summary>
    public void Problem(Code code, int index, string message) => Problem(code, Place(index, ""), message);

    /// <summary>A place that links can name.</summary>
    public void Id(ReadOnlySpan<char> id, int index)
    {
        var text = resolver.Word(id);
        if (!ids.Add(text)) Problem(Codes.SameIdTwice, Place(index, $"#{text}"), $"'{Page}' has the id '{text}' twice; only the first can be found.");
    }

    /// <summary>A place that an old page may name as often as it likes.</summary>
    public void OldId(ReadOnlySpan<char> name) => ids.Add(resolver.Word(name));

    /// <summary>A <c>base</c> element: links go out from somewhere else.</summary>
    public void Base(ReadOnlySpan<char> url)
    {
        isAnywhere = false;
        var target = folder?.Target(url);
        if (target?.Kind is LinkTargetKind.OtherSite) folder = null;
        else if (target?.Kind is LinkTargetKind.File) folder = resolver.From(target.IsFolder ? target.Path : FolderOf(target.Path));
    }

    /// <summary>The page's own address on its server. Of our own pages it is known.</summary>
    public void Canonical(ReadOnlySpan<char> url)
    {
        if (kind is SiteKind.Foreign) siteRoot ??= SiteRoot.Of(page, url.ToString());
    }

    /// <summary>A link's text, shared with all pages that have the same.</summary>
    public string Written(ReadOnlySpan<char> url) => folder?.Target(url).Url ?? url.ToString();

    /// <summary>A link, as it is written.</summary>
    public void Link(ReadOnlySpan<char> url, LinkUse use, int index, ReadOnlySpan<char> at)
    {
        if (folder is null) return; // everything lies on another site
        var target = folder.Target(url);
        var place = Place(index, at.IsEmpty ? target.Url : at.ToString());
        if (target.Kind is LinkTargetKind.SamePage) linksOnPage.Add(new(target, place));
        else if (target.Kind is not LinkTargetKind.File) LinkRules.Judge(this, new(target, place), use);
        else if (isAnywhere && !target.IsFromRoot)
            Problem(
                Codes.LinkFromAnywhere, place, $"'{Page}' links to '{target.Url}', from the page itself. "
                + $"A server shows it at any address that is missing, so its links begin with '{Root ?? "/"}'.");
        else if (Root is null && target.IsFromRoot && kind is SiteKind.Ours)
            Problem(Codes.LinkFromRoot, place, $"'{Page}' links to '{target.Url}', from the root of the server. Links go from the page itself, so that the site works in any folder.");
        else links.Add(new(target, place));
    }

    /// <summary>All of it, once the page has ended.</summary>
    public PageFacts Conclude()
    {
        foreach (var (target, place) in linksOnPage)
        {
            if (Fragments.NeedNoId(target.Fragment) || ids.Contains(target.Fragment)) continue;
            var near = Nearest.Suggestion(target.Fragment, ids.ToImmutable());
            Problem(Codes.LinkToNoPlace, place, $"'{Page}' links to '{target.Url}', but has no place '{target.Fragment}'.{near}");
        }

        return new(page) { Ids = ids.ToImmutable(), Links = [.. links], Problems = [.. problems], SiteRoot = siteRoot };
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
