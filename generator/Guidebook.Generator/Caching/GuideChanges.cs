using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>The differences between the guide of the last build and this one on which pages depend.</summary>
/// <param name="edits">The edits of articles, if only these have changed; null otherwise.</param>
internal sealed class GuideChanges(Guide before, Guide now, ModelComparer comparer, ArticleEdits? edits)
{
    /// <summary>Whether all pages may differ, because the settings or the glossary terms have changed.</summary>
    public bool AreEverywhere { get; } = edits is null
        && (!comparer.AreSame(before.Settings, now.Settings) || !comparer.AreSame(before.Terms, now.Terms));

    /// <summary>Whether any of the dependencies has changed.</summary>
    public bool Affect(Dependencies dependencies) => edits?.Affect(dependencies) ?? (AreEverywhere || HasChanged(dependencies));

    private bool HasChanged(Dependencies dependencies) =>
        !dependencies.Read.All(id => AreSame(id, comparer.AreSame))
        || !dependencies.Titles.All(id => AreSame(id, HaveSameTitles))
        || !dependencies.Backlinks.All(id => comparer.AreSame(before.FindBacklinks(id), now.FindBacklinks(id)))
        || dependencies.Pictures.Any(picture => before.SizeOf(picture) != now.SizeOf(picture))
        || !dependencies.Uses.All(point => comparer.AreSame(before.FindCitations(point), now.FindCitations(point)));

    private bool AreSame(Slug id, Func<Entry, Entry, bool> compare) =>
        now.Entries.TryGetValue(id, out var entry) && before.Entries.TryGetValue(id, out var old)
        && (ReferenceEquals(old, entry) || compare(old, entry));

    private static bool HaveSameTitles(Entry one, Entry other) =>
        one.Kind == other.Kind && one.Title == other.Title && HeadingsOf(one).SequenceEqual(HeadingsOf(other));

    private static IEnumerable<(string?, string?)> HeadingsOf(Entry entry) => entry.Parts.Select(part => (part.Fragment, part.Name));
}
