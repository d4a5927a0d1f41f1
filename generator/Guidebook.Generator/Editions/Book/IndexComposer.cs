using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// Composes the index of a book: names of entries, terms, and topics with their articles and practices as sub-entries. A term with more
/// page numbers than anybody looks up has the chapters that mention it below. Another name has the pages of the title, or refers to it.
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
    private readonly IndexPlaces places;
    private readonly TopicIndex topics;

    /// <summary>Creates the composer for the entries of the sections.</summary>
    public IndexComposer(Guide guide, ImmutableArray<BookSection> sections)
    {
        alphabet = new(guide.Settings.Language);
        chapters = [.. sections.Where(section => section is BookChapter)];
        units = [.. sections.Where(section => section is not PartOpener).SelectMany(section => section.Units)];
        Terms = new(sections.OfType<TermsChapter>().Any() ? guide.Terms : []);
        places = new([.. sections.SelectMany(section => section.Units)], Terms);
        topics = new(units.Select(unit => unit.Entry), guide.Settings.Language);
    }

    /// <summary>Finds the terms of the glossary, if the book has it.</summary>
    public TermFinder Terms { get; }

    /// <summary>The entries by letter, in the order of the language; none before page numbers are known.</summary>
    public ImmutableArray<IndexLetter> Create(PageNumbers numbers)
    {
        if (numbers.PageCount == 0) return [];
        var joined = new Dictionary<string, Heading>(StringComparer.Ordinal);
        ImmutableArray<BookUnit> named = [.. units.Where(unit => unit.Entry.Kind.HasNames)];
        foreach (var unit in named) Find(joined, unit.Entry.Title).Pages.AddRange(places.PagesOf(unit, numbers));
        var anchors = units.ToDictionary(unit => unit.Entry.Id);
        foreach (var topic in topics.Topics)
            foreach (var entry in topics.On(topic))
                Find(Find(joined, topic.Title).Below, entry.Title).Pages.AddRange(places.PagesOf(anchors[entry.Id], numbers));
        foreach (var unit in named)
            foreach (var name in unit.Entry.Also) AddName(joined, name, Find(joined, unit.Entry.Title));
        return
        [
            .. Sorted(joined, numbers).GroupBy(entry => alphabet.LetterOf(entry.Title))
                .Select(letter => new IndexLetter(letter.Key, [.. letter])),
        ];
    }

    private Heading Find(Dictionary<string, Heading> headings, string title)
    {
        var key = alphabet.KeyOf(title);
        return headings.TryGetValue(key, out var known) ? known : headings[key] = new(title);
    }

    private void AddName(Dictionary<string, Heading> headings, string name, Heading title)
    {
        var heading = Find(headings, name);
        if (heading != title && !heading.OtherNameOf.Contains(title)) heading.OtherNameOf.Add(title);
    }

    /// <summary>The entries in alphabetical order; another name is left out beside its title or its own singular.</summary>
    private IEnumerable<IndexEntry> Sorted(Dictionary<string, Heading> headings, PageNumbers numbers)
    {
        Heading? before = null;
        var inOrder = InOrder(headings);
        foreach (var (i, heading) in inOrder.Index())
        {
            var isLeftOut = heading.OnlyNameOf is { } title && (before == title || inOrder.ElementAtOrDefault(i + 1) == title
                || (before?.OnlyNameOf == title && IsPlural(heading, before)));
            before = heading;
            if (!isLeftOut && EntryOf(heading, numbers) is { HasPages: true } entry) yield return entry;
        }
    }

    private List<Heading> InOrder(Dictionary<string, Heading> headings) =>
        [.. headings.Values.OrderBy(heading => alphabet.ListKeyOf(heading.Title), StringComparer.Ordinal)];

    private bool IsPlural(Heading heading, Heading before) =>
        alphabet.KeyOf(heading.Title).StartsWith(alphabet.KeyOf(before.Title), StringComparison.Ordinal);

    /// <summary>
    /// An entry with its sub-entries. It has the pages of the titles of which it is another name, and refers to those that have many.
    /// </summary>
    private IndexEntry EntryOf(Heading heading, PageNumbers numbers)
    {
        var repeated = heading.OtherNameOf.Where(title => !title.IsLong).SelectMany(title => title.Pages);
        List<PageRange> pages = [.. heading.Pages, .. repeated];
        ImmutableArray<string> see = [.. heading.OtherNameOf.Where(title => title.IsLong).Select(title => title.Title)];
        var entry = new IndexEntry(heading.Title, PageRuns.Join(pages), Below(heading.Below)) { See = see };
        return entry.Runs.Length <= MostTogether || !entry.Below.IsEmpty ? entry : Divided(entry, pages, numbers);
    }

    private ImmutableArray<IndexEntry> Below(Dictionary<string, Heading> headings) =>
        [.. InOrder(headings).Select(heading => new IndexEntry(heading.Title, PageRuns.Join(heading.Pages), []))];

    /// <summary>An entry that has its mentions in sub-entries, one a chapter.</summary>
    private IndexEntry Divided(IndexEntry entry, List<PageRange> pages, PageNumbers numbers)
    {
        var main = pages.Where(range => !range.IsMention).ToList();
        var mentions = pages.Where(range => range.IsMention && !main.Exists(range.IsIn));
        return entry with { Runs = PageRuns.Join(main), Below = Below(ByChapter(mentions, numbers)) };
    }

    /// <summary>The chapters in which pages are, as sub-entries.</summary>
    private Dictionary<string, Heading> ByChapter(IEnumerable<PageRange> pages, PageNumbers numbers)
    {
        var found = new Dictionary<string, Heading>(StringComparer.Ordinal);
        foreach (var range in pages)
            if (chapters.LastOrDefault(chapter => numbers.Find(chapter.Id) <= range.First.Page) is { Title: { } title })
                Find(found, title).Pages.Add(range);
        return found;
    }

    private sealed class Heading(string title)
    {
        public string Title => title;

        public List<PageRange> Pages { get; } = [];

        public Dictionary<string, Heading> Below { get; } = new(StringComparer.Ordinal);

        /// <summary>The headings of the entries of which this is another name.</summary>
        public List<Heading> OtherNameOf { get; } = [];

        /// <summary>The title of which this is another name and nothing else; null for none.</summary>
        public Heading? OnlyNameOf => Pages.Count == 0 && Below.Count == 0 && OtherNameOf is [var title] ? title : null;

        /// <summary>Whether other names refer to it instead of repeating its pages.</summary>
        public bool IsLong => Below.Count > 0 || PageRuns.Join(Pages).Length > MostRepeated;
    }
}
