using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Search;

/// <summary>Collects the search results: every entry, every part with an address, and every other page of the website.</summary>
internal sealed class SearchEntries
{
    /// <summary>
    /// The maximum number of results; in a larger guide, sections and days are not results of their own, and their words belong to their
    /// page.
    /// </summary>
    private const int MostEntries = 12_000;

    private readonly Guide guide;
    private readonly bool hasParts;
    private readonly SearchVocabulary vocabulary;
    private readonly WebsitePaths paths;
    private readonly Dictionary<string, WebPage> pages;
    private readonly ILookup<Slug, string> formsOfTerms;

    private SearchEntries(Guide guide, ImmutableArray<WebPage> pages, SearchVocabulary vocabulary)
    {
        (this.guide, this.vocabulary, paths) = (guide, vocabulary, new(guide.Settings));
        this.pages = pages.ToDictionary(page => page.Path.Value, StringComparer.Ordinal);
        hasParts = guide.Shown.Sum(entry => 1 + PartsOf(entry).Count()) <= MostEntries;
        formsOfTerms = guide.Terms
            .SelectMany(term => term.Meaning.References.Select(to => to.Target).Distinct(), (term, target) => (term, target))
            .SelectMany(pair => pair.term.Also.Prepend(pair.term.Title), (pair, form) => (pair.target, form))
            .ToLookup(pair => pair.target, pair => pair.form);
    }

    /// <summary>The entries in the guide's order, then the pages without an entry.</summary>
    public static IEnumerable<SearchEntry> Create(
        Guide guide, Strings strings, ImmutableArray<WebPage> pages, SearchVocabulary vocabulary)
    {
        var collector = new SearchEntries(guide, pages, vocabulary);
        var entries = guide.Shown.SelectMany(collector.Create).ToList();
        var known = entries.Select(entry => entry.Where).Append(WebsitePaths.NotFound.Value).ToHashSet(StringComparer.Ordinal);
        var others = pages.Where(page => !known.Contains(page.Path.Value));
        return entries.Concat(others.SelectMany(page => collector.CreateOthers(page, strings)));
    }

    private IEnumerable<SearchEntry> CreateOthers(WebPage page, Strings strings)
    {
        if (page.Model is PrintQuestionModel or PrintFileModel) return []; // SearchDownloads has them.
        var whole = Create(page, guide.Settings);
        return page.Model is DownloadsModel downloads
            ? SearchDownloads.Create(whole, downloads, strings).Select(found => Create(found.Entry, found.Texts))
            : [whole];
    }

    private static SearchEntry Create(WebPage page, Settings settings) =>
        new(SearchKinds.Find(page, settings), page.Model.Frame.Title.Text, page.Path.Value) { Summary = page.Model.Frame.Description.Text };

    private IEnumerable<SearchEntry> Create(Entry entry)
    {
        var where = paths.Find(entry.Kind, entry.Id).ToString();
        var whole = new SearchEntry(SearchKinds.Find(entry), entry.Title, where)
        {
            Names = [.. NamesOf(entry)],
            Summary = guide.Plain(entry.Summary),
        };
        var parts = PartsOf(entry).Select(part => (part.Fragment, At: PartEntry(part, entry)));
        if (!hasParts) return [Create(whole, SearchTexts.All(entry, guide).Concat(parts.Select(part => part.At.Title)))];

        var texts = SearchTexts.Create(entry, guide);
        whole = Create(whole, texts[""]);
        return parts.Select(part => Create(part.At with { Of = whole }, texts[part.Fragment!])).Prepend(whole);
    }

    private static IEnumerable<EntryPart> PartsOf(Entry entry) => entry.Parts.Where(part => part.Fragment is not null);

    /// <summary>A part as a result; its title is that of its page, if it has one.</summary>
    private SearchEntry PartEntry(EntryPart part, Entry entry)
    {
        var where = paths.Find(entry.Kind, entry.Id, part.Fragment).ToString();
        var title = pages.TryGetValue(where, out var page) ? page.Model.Frame.Title.Text : part.Name ?? entry.Title;
        return new(SearchKinds.Find(entry), title, where);
    }

    private SearchEntry Create(SearchEntry entry, IEnumerable<string> texts)
    {
        var summarized = entry.Summary.Length > 0
            ? entry
            : entry with { Summary = SearchSnippet.From(texts.FirstOrDefault(text => text != entry.Title) ?? "") };
        return summarized with { Words = vocabulary.In(texts, [summarized.Title, summarized.Summary, .. summarized.Names]) };
    }

    /// <summary>
    /// The alternative names of an entry; an entry with its own file also has the forms of the terms whose meanings link to it.
    /// </summary>
    private IEnumerable<string> NamesOf(Entry entry) =>
        entry.Kind.Origin is Origin.Folder ? entry.OtherNames.Concat(formsOfTerms[entry.Id]) : entry.OtherNames;
}
