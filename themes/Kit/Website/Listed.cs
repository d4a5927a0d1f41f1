using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>
/// An entry as lists and links show it: its title, its summary and the way to it. Two are equal where all of that is, whatever else has
/// changed in the entry: so a list of ten thousand need not be drawn again for a word in one of their texts.
/// </summary>
public sealed class Listed(Entry entry) : IEquatable<Listed>
{
    /// <summary>The entry's title.</summary>
    public string Title => entry.Title;

    /// <summary>What it says in a sentence; empty for nothing.</summary>
    public string Summary => entry.Summary;

    /// <summary>The entry, to find the way to it by its kind and id.</summary>
    internal Entry Entry => entry;

    /// <inheritdoc/>
    public bool Equals(Listed? other) => other is not null && Entry.GetType() == other.Entry.GetType() && Entry.Id == other.Entry.Id && Title == other.Title && Summary == other.Summary;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Listed);

    /// <inheritdoc/>
    public override int GetHashCode() => Entry.Id.GetHashCode();
}
