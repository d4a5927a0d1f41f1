using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>The links of a page to places on itself; only where it ends can be told whether it has them.</summary>
internal sealed class LinksOnPage
{
    // The effort of looking for near names grows with the page, so that a site of many pages takes as long as its size explains.
    private const int EffortALetter = 200;
    private readonly List<PageLink> links = [];

    /// <summary>Adds a link.</summary>
    public void Add(PageLink link) => links.Add(link);

    /// <summary>Reports those that lead to no place.</summary>
    /// <param name="length">The length of the page.</param>
    public void Judge(IdList ids, PageNotes notes, int length)
    {
        var suggestions = new Suggestions((long)length * EffortALetter);
        var all = new Lazy<List<string>>(() => [.. ids.ToImmutable()]);
        foreach (var (target, location) in links)
        {
            if (Fragments.NeedNoId(target.Fragment) || ids.Contains(target.Fragment)) continue;
            var near = suggestions.For(target.Fragment, all.Value);
            notes.Problem(Codes.LinkToNoPlace, location, $"'{notes.Page}' links to '{target.Url}', but has no place '{target.Fragment}'.{near}");
        }
    }
}
