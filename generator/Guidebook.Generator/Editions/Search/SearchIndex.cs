using System.Collections.Immutable;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Search;

/// <summary>All that search needs to know, as a script that sets one name, so that it loads from a folder as well.</summary>
/// <param name="Script">The file.</param>
/// <param name="Addresses">Every address in it, from the root of the website.</param>
public sealed record SearchIndex(ReadOnlyMemory<byte> Script, ImmutableArray<string> Addresses)
{
    /// <summary>In a guide with more entries, sections and days are found with the page on which they stand.</summary>
    private const int MostEntries = 12_000;

    /// <summary>The index of a guide whose website has these pages.</summary>
    public static SearchIndex Of(Guide guide, Phrases say, ImmutableArray<WebPage> pages)
    {
        var entries = SearchEntries.Of(guide, say, pages).ToList();
        if (entries.Count > MostEntries) entries = WithoutParts(entries);
        return new(SearchScript.Write(entries, WaysOut(guide, say), say), [.. entries.Select(entry => entry.Where)]);
    }

    /// <summary>Where to look when nothing was found.</summary>
    private static IEnumerable<(string Title, SitePath Path)> WaysOut(Guide guide, Phrases say)
    {
        if (!guide.Content.Practices.IsEmpty) yield return (say["practices"], WebsitePaths.Practices);
        if (guide.Settings.Safety is { } safety) yield return (guide.Find(safety.Page).Title, WebsitePaths.Of(guide.Find(safety.Page)));
        yield return (say["a-to-z"], WebsitePaths.Alphabet);
    }

    private static List<SearchEntry> WithoutParts(List<SearchEntry> entries)
    {
        var parts = entries.Where(entry => entry.Of is not null).ToLookup(entry => entry.Of!.Where, StringComparer.Ordinal);
        return [.. entries.Where(entry => entry.Of is null).Select(whole => whole with { Words = [.. whole.Words.Union(parts[whole.Where].SelectMany(WordsOf))] })];

        // The words of titles are in the texts, too, and stand apart only where a part is found by itself.
        static IEnumerable<string> WordsOf(SearchEntry part) => part.Words.Concat(new WordSplitter().In([part.Title, part.Summary]));
    }
}
