using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// Composes the index of a book: names of entries with their other names, terms with the entries that mention them, and topics with their
/// articles and practices as sub-entries. A term with more page numbers than anybody looks up has the chapters that mention it below.
/// </summary>
internal sealed class IndexComposer
{
    /// <summary>The number of runs up to which another name has the pages itself; a longer list stands only at the title.</summary>
    private const int MostRepeated = 3;

    /// <summary>The number of runs up to which a heading needs no sub-entries.</summary>
    private const int MostTogether = 6;

    private readonly Alphabet alphabet;
    private readonly ImmutableArray<BookSection> chapters;
    private readonly ImmutableArray<BookUnit> units;
    private readonly TopicIndex topics;

    /// <summary>Creates the composer for the entries of the sections.</summary>
    public IndexComposer(Guide guide, ImmutableArray<BookSection> sections)
    {
        alphabet = new(guide.Settings.Language);
        chapters = [.. sections.Where(section => section is BookChapter)];
        units = [.. sections.Where(section => section is not PartOpener).SelectMany(section => section.Units)];
        topics = new(units.Select(unit => unit.Entry), guide.Settings.Language);
    }

    /// <summary>The entries by letter, in the order of the language; none before page numbers are known.</summary>
    public ImmutableArray<IndexLetter> Create(PageNumbers numbers)
    {
        if (numbers.PageCount == 0) return [];
        var joined = new Dictionary<string, Heading>(StringComparer.Ordinal);
        ImmutableArray<BookUnit> named = [.. units.Where(unit => unit.Entry.Kind.HasNames)];
        foreach (var unit in named) Find(joined, unit.Entry.Title).Pages.AddRange(PagesOf(unit, numbers));
        foreach (var unit in named)
            foreach (var name in unit.Entry.Also) AddName(joined, name, unit.Entry.Title, [.. PagesOf(unit, numbers)]);
        var anchors = units.ToDictionary(unit => unit.Entry.Id);
        foreach (var topic in topics.Topics)
            foreach (var entry in topics.On(topic))
                Find(Find(joined, topic.Title).Below, entry.Title).Pages.AddRange(PagesOf(anchors[entry.Id], numbers));
        return
        [
            .. Sorted(joined, numbers).GroupBy(entry => alphabet.LetterOf(entry.Title))
                .Select(letter => new IndexLetter(letter.Key, [.. letter])),
        ];
    }

    private IEnumerable<PageRange> PagesOf(BookUnit unit, PageNumbers numbers)
    {
        var end = unit.HasEnd ? BookAnchors.EndOf(unit.Anchor) : unit.Anchor;
        if (numbers.Find(unit.Anchor) is { } first) yield return new(new(unit.Anchor, first), new(end, numbers.Find(end) ?? first));
        if (unit.Entry is not Term) yield break;
        foreach (var other in units)
            if (BookAnchors.MentionOf(unit.Entry.Id, other.Anchor) is var id && numbers.Find(id) is { } page)
                yield return new(new(id, page), new(id, page), IsMention: true);
    }

    private Heading Find(Dictionary<string, Heading> headings, string title)
    {
        var key = alphabet.KeyOf(title);
        return headings.TryGetValue(key, out var known) ? known : headings[key] = new(title, []);
    }

    /// <summary>Adds another name of an entry; a name that two entries share belongs to neither.</summary>
    private void AddName(Dictionary<string, Heading> headings, string name, string title, ImmutableArray<PageRange> pages)
    {
        var (key, isNew) = (alphabet.KeyOf(name), !headings.ContainsKey(alphabet.KeyOf(name)));
        if (key == alphabet.KeyOf(title)) return;
        var heading = Find(headings, name);
        heading.Pages.AddRange(pages);
        heading.OtherNameOf = isNew ? title : null;
    }

    /// <summary>
    /// The entries in alphabetical order. Another name is left out beside its title or its own singular, and refers to the title
    /// instead of repeating many pages.
    /// </summary>
    /// <param name="numbers">The page numbers; null for sub-entries, which have none below.</param>
    private IEnumerable<IndexEntry> Sorted(Dictionary<string, Heading> headings, PageNumbers? numbers)
    {
        var keys = headings.OrderBy(heading => alphabet.ListKeyOf(heading.Value.Title), StringComparer.Ordinal)
            .Select(heading => heading.Key).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            var heading = headings[keys[i]];
            var runs = PageRuns.Join(heading.Pages);
            var entry = new IndexEntry(heading.Title, runs, [.. Sorted(heading.Below, null)]);
            if (heading.OtherNameOf is { } title)
            {
                var main = alphabet.KeyOf(title);
                if ((i > 0 && keys[i - 1] == main) || (i + 1 < keys.Count && keys[i + 1] == main)) continue;
                var isPlural = i > 0 && keys[i].StartsWith(keys[i - 1], StringComparison.Ordinal);
                if (isPlural && headings[keys[i - 1]].OtherNameOf == title) continue;
                if (runs.Length > MostRepeated) entry = entry with { Runs = [], See = title };
            }
            else if (numbers is not null) entry = Divided(entry, heading, numbers);

            if (entry.See is not null || !entry.Runs.IsEmpty || !entry.Below.IsEmpty) yield return entry;
        }
    }

    /// <summary>An entry that has its mentions in sub-entries, one a chapter, if they are many.</summary>
    private IndexEntry Divided(IndexEntry entry, Heading heading, PageNumbers numbers) =>
        entry.Runs.Length <= MostTogether || !entry.Below.IsEmpty ? entry : entry with
        {
            Runs = PageRuns.Join(heading.Pages.Where(range => !range.IsMention)),
            Below = [.. Sorted(ByChapter(heading.Pages.Where(range => range.IsMention), numbers), null)],
        };

    /// <summary>The chapters in which pages are, as sub-entries.</summary>
    private Dictionary<string, Heading> ByChapter(IEnumerable<PageRange> pages, PageNumbers numbers)
    {
        var found = new Dictionary<string, Heading>(StringComparer.Ordinal);
        foreach (var range in pages)
            if (chapters.LastOrDefault(chapter => numbers.Find(chapter.Id) <= range.First.Page) is { Title: { } title })
                Find(found, title).Pages.Add(range);
        return found;
    }

    private sealed record Heading(string Title, List<PageRange> Pages)
    {
        public Dictionary<string, Heading> Below { get; } = new(StringComparer.Ordinal);

        /// <summary>The title of the entry of which this is another name; null for a title or topic.</summary>
        public string? OtherNameOf { get; set; }
    }
}
