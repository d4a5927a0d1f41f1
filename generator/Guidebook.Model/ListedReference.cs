using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A reference to an entry that is a value of its own, not part of a text.</summary>
/// <param name="Must">What it must name.</param>
/// <param name="IsBacklink">Whether it mentions the entry that it names; what merely sorts an entry in does not.</param>
public readonly record struct ListedReference(Reference To, Expected Must, bool IsBacklink)
{
    /// <summary>The part of the entry in which it stands; null for the entry itself.</summary>
    public EntryPart? Part { get; init; }

    /// <summary>References that mention what they name.</summary>
    public static IEnumerable<ListedReference> Mentioning(ImmutableArray<Reference> references, Expected must) =>
        references.Select(reference => new ListedReference(reference, must, IsBacklink: true));

    /// <summary>References that only sort in; those that are null are left out.</summary>
    public static IEnumerable<ListedReference> Sorting(Expected must, params IEnumerable<Reference?> references) =>
        references.OfType<Reference>().Select(reference => new ListedReference(reference, must, IsBacklink: false));
}
