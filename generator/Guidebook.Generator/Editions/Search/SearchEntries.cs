using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Search;

/// <summary>Collects all that can be found: every entry of the guide, every section and day, and every other page of the website.</summary>
internal sealed class SearchEntries
{
    private readonly Guide guide;
    private readonly Phrases say;
    private readonly EntryTable table;
    private readonly ILookup<Slug, string> formsOfTerms;
    private readonly Vocabulary vocabulary;

    private SearchEntries(Guide guide, Phrases say, Vocabulary vocabulary)
    {
        (this.guide, this.say, this.vocabulary) = (guide, say, vocabulary);
        table = EntryTable.Of(guide.Content, new Findings());
        formsOfTerms = guide.Content.Terms
            .SelectMany(term => term.Meaning.References.Select(to => to.Target).Distinct(), (term, target) => (term, target))
            .SelectMany(pair => pair.term.Also.Prepend(pair.term.Title), (pair, form) => (pair.target, form))
            .ToLookup(pair => pair.target, pair => pair.form);
    }

    /// <summary>The entries in the order of the guide, then the pages that are none.</summary>
    public static IEnumerable<SearchEntry> Of(Guide guide, Phrases say, ImmutableArray<WebPage> pages, Vocabulary vocabulary)
    {
        var collector = new SearchEntries(guide, say, vocabulary);
        var entries = guide.Shown.SelectMany(collector.Of).ToList();
        var known = entries.Select(entry => entry.Where).Append(WebsitePaths.NotFound.Value).ToHashSet(StringComparer.Ordinal);
        return entries.Concat(pages.Where(page => !known.Contains(page.Path.Value)).Select(Of));
    }

    private static SearchEntry Of(WebPage page) =>
        new(SearchKinds.Of(page), page.Model.Frame.Title, page.Path.Value) { Summary = page.Model.Frame.Description };

    private IEnumerable<SearchEntry> Of(Entry entry)
    {
        var texts = SearchTexts.Of(entry, guide, table);
        var path = WebsitePaths.Of(entry).Value;
        var whole = Of(new(SearchKinds.Of(entry), entry.Title, entry is Term or Question or QuickRow or Sign ? $"{path}#{entry.Id}" : path)
        {
            Summary = entry is Source source ? source.Form : entry.Summary,
            Names = NamesOf(entry),
        }, texts[""]);
        return Parts(entry, whole, texts).Prepend(whole);
    }

    private IEnumerable<SearchEntry> Parts(Entry entry, SearchEntry whole, ILookup<string, string> texts) => entry switch
    {
        Text text => text.Sections.Select(section => Of(new(whole.Kind, section.Title, $"{whole.Where}#{section.Id}") { Of = whole }, texts[section.Id])),
        Plan plan => plan.Days.Select(day => Of(new(whole.Kind, TitleOf(day), WebsitePaths.OfDay(plan.Id, day.Id).Value) { Of = whole }, texts[day.Id])),
        _ => [],
    };

    private SearchEntry Of(SearchEntry entry, IEnumerable<string> texts)
    {
        var summarized = entry.Summary.Length > 0 ? entry : entry with { Summary = Beginning.Of(texts.FirstOrDefault(text => text != entry.Title) ?? "") };
        return summarized with { Words = vocabulary.In(texts, [summarized.Title, summarized.Summary, .. summarized.Names]) };
    }

    private string TitleOf(Day day) => say.Format("day-and-practice", day.Number, guide.Find<Practice>(day.Practice).Title);

    /// <summary>Ids of what has a file of its own are words that an author chose for it.</summary>
    private ImmutableArray<string> NamesOf(Entry entry) => entry switch
    {
        Term term => term.Also,
        Text or Practice or Plan or Deck or Worksheet => [entry.Id.Value.Replace('-', ' '), .. formsOfTerms[entry.Id]],
        _ => [],
    };
}
