using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// The pages of the entries of a book. Those of a term are, beside its meaning, the entries that treat it, which its meaning links to or
/// which have it in their title, and the first mention in each other entry.
/// </summary>
internal sealed class IndexPlaces
{
    private readonly ImmutableArray<BookUnit> units;
    private readonly ILookup<Slug, BookUnit> titled;

    /// <summary>Creates the places of entries.</summary>
    /// <param name="terms">Finds the terms of the glossary in the book.</param>
    public IndexPlaces(ImmutableArray<BookUnit> units, TermFinder terms)
    {
        this.units = units;
        titled = units.Where(unit => unit.Entry is not Term && unit.Entry.Kind.HasNames)
            .SelectMany(unit => terms.In(unit.Entry.Title).Select(found => (found.Term.Id, Unit: unit)))
            .ToLookup(pair => pair.Id, pair => pair.Unit);
    }

    /// <summary>The pages of an entry.</summary>
    public IEnumerable<PageRange> PagesOf(BookUnit unit, PageNumbers numbers)
    {
        if (unit.Entry is not Term term) return Whole(unit, numbers);
        var treated = titled[term.Id].SelectMany(other => Whole(other, numbers));
        var linked = term.Meaning.References.SelectMany(reference => Linked(reference, numbers));
        return [.. Whole(unit, numbers), .. linked, .. treated, .. Mentions(term, numbers)];
    }

    private static IEnumerable<PageRange> Whole(BookUnit unit, PageNumbers numbers)
    {
        var end = unit.HasEnd ? BookAnchors.EndOf(unit.Anchor) : unit.Anchor;
        if (numbers.Find(unit.Anchor) is { } first) yield return new(new(unit.Anchor, first), new(end, numbers.Find(end) ?? first));
    }

    /// <summary>What the meaning of a term links to; another term has its own pages.</summary>
    private IEnumerable<PageRange> Linked(Reference to, PageNumbers numbers) =>
        units.FirstOrDefault(unit => unit.Entry.Id == to.Target) is not { Entry: not Term } unit ? []
        : BookPlaces.PartOf(unit, to.Fragment) is { } part && numbers.Find(part) is { } page ? [new(new(part, page), new(part, page))]
        : Whole(unit, numbers);

    private IEnumerable<PageRange> Mentions(Term term, PageNumbers numbers)
    {
        foreach (var unit in units)
        {
            // They are numbered as they are written, and a heading can be written after the text below it.
            PagePlace? first = null;
            for (var number = 1; PlaceOf(number) is { } place; number++)
                if (first is null || place.Page < first.Value.Page) first = place;
            if (first is { } found) yield return new(found, found, IsMention: true);

            PagePlace? PlaceOf(int number) =>
                BookAnchors.MentionOf(term.Id, unit.Anchor, number) is var id && numbers.Find(id) is { } page ? new(id, page) : null;
        }
    }
}
