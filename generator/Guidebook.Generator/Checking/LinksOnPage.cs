using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>The links of a page to its own ids; they are checked at the end of the page, when all ids are known.</summary>
internal sealed class LinksOnPage
{
    // The search for similar ids is limited in proportion to the length of the page, because the time for a site must stay linear in its
    // size.
    private const int EffortALetter = 200;
    private readonly List<PageLink> links = [];

    /// <summary>Adds a link.</summary>
    public void Add(PageLink link) => links.Add(link);

    /// <summary>Reports links to missing ids.</summary>
    /// <param name="length">Length of the page in characters.</param>
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
