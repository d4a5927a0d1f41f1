using Guidebook.Model;

namespace Guidebook.Generator.Linking.Tables;

/// <summary>A location inside an entry: a section or a day; both values are null for the entry itself.</summary>
internal readonly record struct Anchor(string? Fragment, string? Title)
{
    /// <summary>The anchor of a part, or of the entry itself if the part is null.</summary>
    public static Anchor From(EntryPart? part, EntryTable entries) =>
        part is null ? default : new(part.Fragment, part.Name ?? TitleOf(part.NamedAfter, entries));

    private static string? TitleOf(Reference? named, EntryTable entries) =>
        named is { } reference && entries.TryFind(reference.Target, out var entry) ? entry.Title : null;
}
