using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Book;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Ebook;

/// <summary>The places of entries, headings and days in the files of an e-book.</summary>
internal sealed class EbookPlaces(ImmutableArray<BookSection> sections)
{
    private readonly FrozenDictionary<string, BookUnit> byAnchor = sections.SelectMany(section => section.Units)
        .ToFrozenDictionary(unit => unit.Anchor, StringComparer.Ordinal);

    private readonly FrozenDictionary<Slug, (BookUnit Unit, string Section)> entries = sections
        .SelectMany(section => section.Units.Select(unit => (Unit: unit, Section: section.Id)))
        .ToFrozenDictionary(place => place.Unit.Entry.Id);

    /// <summary>The entry with an id; null if it is none.</summary>
    public BookUnit? UnitAt(string? anchor) => anchor is null ? null : byAnchor.GetValueOrDefault(anchor);

    /// <summary>
    /// The URL of an entry, or of a heading or day in it, from another file; null if the e-book does not contain the entry.
    /// </summary>
    public string? Find(Slug entry, string? fragment)
    {
        if (!entries.TryGetValue(entry, out var place)) return null;
        var id = BookPlaces.PartOf(place.Unit, fragment) ?? place.Unit.Anchor;
        return id == place.Section ? FileOf(place.Section) : $"{FileOf(place.Section)}#{id}";
    }

    /// <summary>The name of a section's file.</summary>
    public static string FileOf(string section) => $"{section}.xhtml";
}
