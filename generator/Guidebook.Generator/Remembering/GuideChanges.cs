using Guidebook.Model;

namespace Guidebook.Generator.Remembering;

/// <summary>What is different in a guide from one build to the next, asked by those who had looked something up.</summary>
/// <param name="edits">The changes, where they are known already.</param>
internal sealed class GuideChanges(Guide before, Guide now, ModelComparer comparer, ArticleEdits? edits)
{
    /// <summary>Whether every page may be different: the settings are, or the terms that are linked wherever they occur.</summary>
    public bool AreEverywhere { get; } = edits is null && (!comparer.AreSame(before.Settings, now.Settings) || !comparer.AreSame(before.Terms, now.Terms));

    /// <summary>Whether anything that was looked up in the guide is no longer the same.</summary>
    public bool Touch(Lookups lookups) => edits?.Touch(lookups) ?? (AreEverywhere || lookups.AreEverything || IsAnyOther(lookups));

    private bool IsAnyOther(Lookups lookups) =>
        !lookups.Found.All(id => AreSame(id, comparer.AreSame))
        || !lookups.Named.All(id => AreSame(id, HaveSameNames))
        || !lookups.Mentioned.All(id => comparer.AreSame(before.FindBacklinks(id), now.FindBacklinks(id)))
        || lookups.Pictures.Any(picture => before.SizeOf(picture) != now.SizeOf(picture))
        || !lookups.Used.All(point => comparer.AreSame(before.FindCitations(point), now.FindCitations(point)));

    private bool AreSame(Slug id, Func<Entry, Entry, bool> compare) =>
        now.Entries.TryGetValue(id, out var entry) && before.Entries.TryGetValue(id, out var old) && (ReferenceEquals(old, entry) || compare(old, entry));

    private static bool HaveSameNames(Entry one, Entry other) =>
        one.Kind == other.Kind && one.Title == other.Title && LocationsIn(one).SequenceEqual(LocationsIn(other));

    private static IEnumerable<(string?, string?)> LocationsIn(Entry entry) => entry.Parts.Select(part => (part.Fragment, part.Name));
}
