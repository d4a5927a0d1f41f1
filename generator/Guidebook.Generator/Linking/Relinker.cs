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
    public static Relinked Keep(Guide before, Content content, Findings findings) =>
        Conclude(before with { Content = content, Entries = EntryTable.Of(content, findings).All }, [], findings);

    /// <summary>The guide where the articles lead somewhere else; null where a link leads nowhere, so that all must be linked to say what is wrong.</summary>
    public static Relinked? Follow(Guide before, Content content, ImmutableArray<ArticleEdit> edits, Findings findings)
    {
        var broken = new Findings();
        var entries = EntryTable.Of(content, broken);
        var resolver = new ReferenceResolver(entries, Unread.Of(broken, entries), new(), broken);
        var gone = new MentionCollector(entries, resolver).Collect(edits.Select(edit => edit.Before)).Drain();
        var come = new MentionCollector(entries, resolver).Collect(edits.Select(edit => edit.Now)).Drain();
        if (!broken.IsEmpty) return null;

        HashSet<Slug> changed = [.. gone.Keys.Union(come.Keys).Where(target => !gone.GetValueOrDefault(target, []).SequenceEqual(come.GetValueOrDefault(target, [])))];
        var places = content.All<Article>().Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var authors = edits.Select(edit => edit.Now.Id).ToHashSet();
        var mentions = new Dictionary<Slug, ImmutableArray<Mention>>(before.Mentions);
        foreach (var target in changed)
        {
            var kept = before.Mentions.GetValueOrDefault(target, []).Where(mention => !authors.Contains(mention.From));
            // Articles come before all other entries.
            mentions[target] = [.. kept.Concat(come.GetValueOrDefault(target, [])).OrderBy(mention => places.GetValueOrDefault(mention.From, int.MaxValue))];
            if (mentions[target].IsEmpty) mentions.Remove(target);
        }

        return Conclude(before with { Content = content, Entries = entries.All, Mentions = mentions }, changed, findings);
    }

    private static Relinked Conclude(Guide guide, HashSet<Slug> mentioned, Findings findings)
    {
        OrphanCheck.Check(guide.Content, guide.Mentions, findings);
        RuleCheck.Check(guide, findings);
        return new(guide, mentioned);
    }
}

/// <summary>A guide that was linked anew.</summary>
/// <param name="Mentioned">The entries that are mentioned in other places than before.</param>
internal sealed record Relinked(Guide Guide, IReadOnlySet<Slug> Mentioned);

/// <summary>An article as it was and as it is.</summary>
internal readonly record struct ArticleEdit(Article Before, Article Now);
