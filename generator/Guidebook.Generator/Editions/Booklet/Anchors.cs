using System.Collections.Frozen;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Maps entries to the pages of a booklet.</summary>
public sealed class Anchors
{
    private readonly Plan plan;
    private readonly FrozenDictionary<Slug, string> byEntry;
    private readonly FrozenDictionary<string, int> pages;

    private Anchors(Plan plan, FrozenDictionary<Slug, string> byEntry, FrozenDictionary<string, int> pages) =>
        (this.plan, this.byEntry, this.pages) = (plan, byEntry, pages);

    /// <summary>
    /// Creates the map: each practice leads to the first day in the booklet that has it as its main practice, else to the first day that
    /// mentions it; the safety page leads to the help lines.
    /// </summary>
    public static Anchors Create(Guide guide, Plan plan, FrozenDictionary<string, int> pages)
    {
        var found = new Dictionary<Slug, string>();
        foreach (var practice in PracticeIndex.Practices(guide, plan))
        {
            var here = practice.Days.Where(day => pages.ContainsKey(day.Id)).ToList();
            if (here.Count > 0) found[practice.Practice.Id] = (here.Find(day => day.IsMain) ?? here[0]).Id;
        }

        foreach (var page in InsertedPages.All(guide, plan).Where(page => pages.ContainsKey(page.Id))) found.TryAdd(page.Of.Id, page.Id);
        if (guide.Settings.Safety is { } safety && pages.ContainsKey(HelpPart.Id)) found[safety.Page.Target] = HelpPart.Id;
        return new(plan, found.ToFrozenDictionary(), pages);
    }

    /// <summary>The id of the page; null if the booklet does not contain the entry.</summary>
    public string? Find(Entry entry, string? fragment)
    {
        if (entry.Id == plan.Id) return fragment is not null && pages.ContainsKey(fragment) ? fragment : null;
        return byEntry.GetValueOrDefault(entry.Id);
    }
}
