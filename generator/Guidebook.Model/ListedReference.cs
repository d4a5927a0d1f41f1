using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A reference to an entry that is a value of its own, not part of a text.</summary>
/// <param name="Must">The kinds that the reference accepts.</param>
/// <param name="IsBacklink">Whether it creates a backlink; a reference that only classifies an entry does not.</param>
public readonly record struct ListedReference(Reference To, Expected Must, bool IsBacklink)
{
    /// <summary>The part of the entry that contains the reference; null for the entry itself.</summary>
    public EntryPart? Part { get; init; }

    /// <summary>Creates references that create backlinks.</summary>
    public static IEnumerable<ListedReference> Mentioning(ImmutableArray<Reference> references, Expected must) =>
        references.Select(reference => new ListedReference(reference, must, IsBacklink: true));

    /// <summary>Creates references that only classify; null values are skipped.</summary>
    public static IEnumerable<ListedReference> Sorting(Expected must, params IEnumerable<Reference?> references) =>
        references.OfType<Reference>().Select(reference => new ListedReference(reference, must, IsBacklink: false));
}
