using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Rules;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>
/// Links a guide anew in which nothing was found before, and where only some articles have been edited since. What the findings depend on
/// besides links and lengths must be as it was.
/// </summary>
internal static class Relinker
{
    /// <summary>The guide where all links are as they were.</summary>
    public static Relinked Keep(Guide before, Content content, DiagnosticBag diagnostics) =>
        Conclude(before with { Content = content, Entries = EntryTable.Create(content, diagnostics).All }, [], diagnostics);

    /// <summary>The guide where the articles lead somewhere else; null where a link leads nowhere, so that all must be linked to say what is wrong.</summary>
    public static Relinked? Follow(Guide before, Content content, ImmutableArray<ArticleEdit> edits, DiagnosticBag diagnostics)
    {
        var broken = new DiagnosticBag();
        var entries = EntryTable.Create(content, broken);
        var resolver = new ReferenceResolver(entries, UnreadFiles.Create(broken, entries), new(), broken);
        var gone = new BacklinkCollector(entries, resolver).Collect(edits.Select(edit => edit.Before)).Drain();
        var come = new BacklinkCollector(entries, resolver).Collect(edits.Select(edit => edit.Now)).Drain();
        if (!broken.IsEmpty) return null;

        HashSet<Slug> changed = [.. gone.Keys.Union(come.Keys).Where(target => !gone.GetValueOrDefault(target, []).SequenceEqual(come.GetValueOrDefault(target, [])))];
        var locations = content.All<Article>().Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var authors = edits.Select(edit => edit.Now.Id).ToHashSet();
        var backlinks = new Dictionary<Slug, ImmutableArray<Backlink>>(before.Backlinks);
        foreach (var target in changed)
        {
            var kept = before.Backlinks.GetValueOrDefault(target, []).Where(backlink => !authors.Contains(backlink.From));
            // Articles come before all other entries.
            backlinks[target] = [.. kept.Concat(come.GetValueOrDefault(target, [])).OrderBy(backlink => locations.GetValueOrDefault(backlink.From, int.MaxValue))];
            if (backlinks[target].IsEmpty) backlinks.Remove(target);
        }

        return Conclude(before with { Content = content, Entries = entries.All, Backlinks = backlinks }, changed, diagnostics);
    }

    private static Relinked Conclude(Guide guide, HashSet<Slug> mentioned, DiagnosticBag diagnostics)
    {
        OrphanCheck.Check(guide.Content, guide.Backlinks, diagnostics);
        RuleCheck.Check(guide, diagnostics);
        return new(guide, mentioned);
    }
}

/// <summary>A guide that was linked anew.</summary>
/// <param name="Mentioned">The entries that are mentioned in other places than before.</param>
internal sealed record Relinked(Guide Guide, IReadOnlySet<Slug> Mentioned);

/// <summary>An article as it was and as it is.</summary>
internal readonly record struct ArticleEdit(Article Before, Article Now);
