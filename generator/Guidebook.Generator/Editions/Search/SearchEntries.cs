using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Search;

/// <summary>Collects the search results: every entry, every part with an address, and every other page of the website.</summary>
internal sealed class SearchEntries
{
    private readonly Guide guide;
    private readonly SearchVocabulary vocabulary;
    private readonly WebsitePaths paths;
    private readonly Dictionary<string, WebPage> pages;
    private readonly ILookup<Slug, string> formsOfTerms;

    private SearchEntries(Guide guide, ImmutableArray<WebPage> pages, SearchVocabulary vocabulary)
    {
        (this.guide, this.vocabulary, paths) = (guide, vocabulary, new(guide.Settings));
        this.pages = pages.ToDictionary(page => page.Path.Value, StringComparer.Ordinal);
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
        var texts = SearchTexts.Create(entry, guide);
        var where = paths.Find(entry.Kind, entry.Id).ToString();
        var named = new SearchEntry(SearchKinds.Find(entry), entry.Title, where) { Names = [.. NamesOf(entry)] };
        var whole = Create(named with { Summary = guide.Plain(entry.Summary) }, texts[""]);
        var parts = entry.Parts.Where(part => part.Fragment is not null);
        return parts.Select(part => Create(part, entry, whole, texts[part.Fragment!])).Prepend(whole);
    }

    /// <summary>Creates the result of a part; its title is that of its page, if it has one.</summary>
    private SearchEntry Create(EntryPart part, Entry entry, SearchEntry whole, IEnumerable<string> texts)
    {
        var where = paths.Find(entry.Kind, entry.Id, part.Fragment).ToString();
        var title = pages.TryGetValue(where, out var page) ? page.Model.Frame.Title.Text : part.Name ?? entry.Title;
        return Create(new(whole.Kind, title, where) { Of = whole }, texts);
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
