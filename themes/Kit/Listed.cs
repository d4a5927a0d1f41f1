using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>
/// An entry as shown in lists and links: kind, id, title and summary. It has no other content of the entry, because a list of ten
/// thousand entries need not be rendered again for a changed word in one of their texts.
/// </summary>
public sealed record Listed
{
    private Listed(Entry entry) => (Kind, Id, Title, Summary) = (entry.Kind, entry.Id, entry.Title, entry.Summary);

    /// <summary>The entry's kind.</summary>
    public Kind Kind { get; }

    /// <summary>The entry's id.</summary>
    public Slug Id { get; }

    /// <summary>The entry's title.</summary>
    public string Title { get; }

    /// <summary>The summary sentence; null for none.</summary>
    public Passage? Summary { get; }

    /// <summary>Creates the list item of an entry.</summary>
    public static Listed From(Entry entry) => new(entry);
}
