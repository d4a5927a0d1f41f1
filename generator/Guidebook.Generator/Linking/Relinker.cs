using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Rules;
using Guidebook.Generator.Linking.Tables;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>
/// Links a guide again after edits of some articles. The guide must have had no diagnostics before, and the inputs of the diagnostics other
/// than titles, links and lengths must be unchanged.
/// </summary>
internal static class Relinker
{
    /// <summary>
    /// The guide after edits that leave all links unchanged. The ids are unchanged too, so the table of entries is copied, not made anew.
    /// </summary>
    public static Relinked Keep(Guide before, Content content, ImmutableArray<ArticleEdit> edits, DiagnosticBag diagnostics)
    {
        var entries = new Dictionary<Slug, Entry>(before.Entries);
        foreach (var edit in edits) entries[edit.Now.Id] = edit.Now;
        return Conclude(before with { Content = content, Entries = entries }, [], diagnostics);
    }

    /// <summary>
    /// The guide after edits that change links of articles; null if a link is broken, so that a full link has to report it.
    /// </summary>
    public static Relinked? Follow(Guide before, Content content, ImmutableArray<ArticleEdit> edits, DiagnosticBag diagnostics)
    {
        var broken = new DiagnosticBag();
        var entries = EntryTable.Create(content, broken);
        var resolver = new ReferenceResolver(entries, UnreadFiles.Create(broken, entries), new(), broken);
        var gone = new BacklinkCollector(entries, resolver).Collect(edits.Select(edit => edit.Before)).Drain();
        var come = new BacklinkCollector(entries, resolver).Collect(edits.Select(edit => edit.Now)).Drain();
        if (!broken.IsEmpty) return null;

        HashSet<Slug> changed =
            [.. gone.Keys.Union(come.Keys)
                .Where(target => !gone.GetValueOrDefault(target, []).SequenceEqual(come.GetValueOrDefault(target, [])))];
        var order = content.All<Article>().Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var edited = edits.Select(edit => edit.Now.Id).ToHashSet();
        var backlinks = new Dictionary<Slug, ImmutableArray<Backlink>>(before.Backlinks);
        foreach (var target in changed)
        {
            var kept = before.Backlinks.GetValueOrDefault(target, []).Where(backlink => !edited.Contains(backlink.From));
            // Articles come before all other entries.
            backlinks[target] =
                [.. kept.Concat(come.GetValueOrDefault(target, []))
                    .OrderBy(backlink => order.GetValueOrDefault(backlink.From, int.MaxValue))];
            if (backlinks[target].IsEmpty) backlinks.Remove(target);
        }

        return Conclude(before with { Content = content, Entries = entries.All, Backlinks = backlinks }, changed, diagnostics);
    }

    private static Relinked Conclude(Guide guide, HashSet<Slug> mentioned, DiagnosticBag diagnostics)
    {
        TitleCheck.Check(guide.Content, diagnostics);
        OrphanCheck.Check(guide.Content, guide.Backlinks, diagnostics);
        RuleCheck.Check(guide, diagnostics);
        return new(guide, mentioned);
    }
}

/// <summary>A guide after relinking.</summary>
/// <param name="Mentioned">The entries whose backlinks have changed.</param>
internal sealed record Relinked(Guide Guide, IReadOnlySet<Slug> Mentioned);

/// <summary>An article before and after an edit.</summary>
internal readonly record struct ArticleEdit(Article Before, Article Now);
