using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// Composes the index of a book: names of entries with their other names, terms with the entries that mention them, and topics with their
/// articles and practices as sub-entries.
/// </summary>
internal sealed class IndexComposer
{
    private readonly Alphabet alphabet;
    private readonly ImmutableArray<BookUnit> units;
    private readonly TopicIndex topics;

    /// <summary>Creates the composer for the entries of the sections.</summary>
    public IndexComposer(Guide guide, ImmutableArray<BookSection> sections)
    {
        alphabet = new(guide.Settings.Language);
        units = [.. sections.Where(section => section is not PartOpener).SelectMany(section => section.Units)];
        topics = new(units.Select(unit => unit.Entry), guide.Settings.Language);
    }

    /// <summary>The entries by letter, in the order of the language; none before page numbers are known.</summary>
    public ImmutableArray<IndexLetter> Create(PageNumbers numbers)
    {
        if (numbers.PageCount == 0) return [];
        var joined = new Dictionary<string, Heading>(StringComparer.Ordinal);
        foreach (var unit in units.Where(unit => unit.Entry.Kind.HasNames))
            foreach (var name in unit.Entry.Also.Prepend(unit.Entry.Title))
                Find(joined, name).Pages.AddRange(PagesOf(unit, numbers));
        var anchors = units.ToDictionary(unit => unit.Entry.Id);
        foreach (var topic in topics.Topics)
            foreach (var entry in topics.On(topic))
                Find(Find(joined, topic.Title).Below, entry.Title).Pages.AddRange(PagesOf(anchors[entry.Id], numbers));
        return
        [
            .. Sorted(joined).GroupBy(entry => alphabet.LetterOf(entry.Title)).Select(letter => new IndexLetter(letter.Key, [.. letter])),
        ];
    }

    private IEnumerable<PageRange> PagesOf(BookUnit unit, PageNumbers numbers)
    {
        var end = unit.HasEnd ? BookAnchors.EndOf(unit.Anchor) : unit.Anchor;
        if (numbers.Find(unit.Anchor) is { } first) yield return new(new(unit.Anchor, first), new(end, numbers.Find(end) ?? first));
        if (unit.Entry is not Term) yield break;
        foreach (var other in units)
            if (BookAnchors.MentionOf(unit.Entry.Id, other.Anchor) is var id && numbers.Find(id) is { } page)
                yield return new(new(id, page), new(id, page));
    }

    private Heading Find(Dictionary<string, Heading> headings, string title)
    {
        var key = alphabet.KeyOf(title);
        return headings.TryGetValue(key, out var known) ? known : headings[key] = new(title, []);
    }

    private static IEnumerable<IndexEntry> Sorted(Dictionary<string, Heading> headings) => headings
        .OrderBy(heading => heading.Key, StringComparer.Ordinal)
        .Select(heading => new IndexEntry(heading.Value.Title, PageRuns.Join(heading.Value.Pages), [.. Sorted(heading.Value.Below)]))
        .Where(entry => !entry.Runs.IsEmpty || !entry.Below.IsEmpty);

    private sealed record Heading(string Title, List<PageRange> Pages)
    {
        public Dictionary<string, Heading> Below { get; } = new(StringComparer.Ordinal);
    }
}
