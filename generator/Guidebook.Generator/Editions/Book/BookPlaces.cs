using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>The ids of entries, headings and days in a book, and the terms whose mentions the index lists.</summary>
internal sealed class BookPlaces
{
    private readonly FrozenDictionary<Slug, BookUnit> entries;
    private readonly FrozenDictionary<string, BookUnit> byAnchor;

    /// <summary>Creates the places of a book.</summary>
    /// <param name="terms">Finds the terms of the glossary in the book.</param>
    public BookPlaces(PrintedBook book, TermFinder terms)
    {
        (Book, Terms) = (book, terms);
        ImmutableArray<BookUnit> units = [.. book.Sections.SelectMany(section => section.Units)];
        entries = units.ToFrozenDictionary(unit => unit.Entry.Id);
        byAnchor = units.ToFrozenDictionary(unit => unit.Anchor, StringComparer.Ordinal);
    }

    /// <summary>The book.</summary>
    public PrintedBook Book { get; }

    /// <summary>Finds the terms of the glossary in texts.</summary>
    public TermFinder Terms { get; }

    /// <summary>The entry with an id in the document; null if it is none.</summary>
    public BookUnit? UnitAt(string? anchor) => anchor is null ? null : byAnchor.GetValueOrDefault(anchor);

    /// <summary>The id of an entry, or of a heading or day in it; null if the book does not contain the entry.</summary>
    public string? Find(Slug entry, string? fragment) =>
        entries.GetValueOrDefault(entry) is not { } unit ? null : PartOf(unit, fragment) ?? unit.Anchor;

    /// <summary>The id of a heading or day of an entry; null for none.</summary>
    public static string? PartOf(BookUnit unit, string? fragment)
    {
        if (fragment is null || unit.Entry is not (Document or Plan)) return null;
        foreach (var (i, part) in unit.Entry.Parts.Index())
            if (part.Fragment == fragment) return BookAnchors.PartOf(unit.Anchor, i + 1);
        return null;
    }
}
