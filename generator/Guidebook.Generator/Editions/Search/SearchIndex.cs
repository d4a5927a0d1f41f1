using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking.Danger;
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
    public static SearchIndex Create(Guide guide, Strings strings, ImmutableArray<WebPage> pages)
    {
        var vocabulary = new Vocabulary();
        var entries = SearchEntries.Create(guide, pages, vocabulary).ToList();
        if (entries.Count > MostEntries) entries = WithoutParts(entries, vocabulary);
        var contents = new SearchContents(entries, new(entries, vocabulary))
        {
            WaysOut = [.. WaysOut(guide, strings)],
            Help = HelpIn(guide, entries, pages),
        };
        return new(SearchScript.Write(contents, strings), [.. entries.Select(entry => entry.Where)]);
    }

    /// <summary>Where to look when nothing was found.</summary>
    private static IEnumerable<(string Title, SitePath Path)> WaysOut(Guide guide, Strings strings)
    {
        if (guide.Content.Entries.Has(Practice.Definition))
            yield return (strings["practices"], new WebsitePaths(guide.Settings).ListOf(Practice.Definition));
        if (guide.Settings.Safety is { } safety) yield return BreadcrumbTo(guide.Find(safety.Page), guide);
        yield return (strings["a-to-z"], WebsitePaths.Alphabet);
    }

    /// <summary>Where words of danger lead; null where the guide has no page for it, or no words.</summary>
    private static HelpInSearch? HelpIn(Guide guide, List<SearchEntry> entries, ImmutableArray<WebPage> pages)
    {
        if (guide.Settings.Safety is not { } safety) return null;
        var words = DangerWords.Create(guide.Settings, new DiagnosticBag()); // what is wrong with them was found when the guide was linked
        if (words.Strings.IsEmpty) return null;
        var exercises = pages.Where(page => page.Model.Frame.StartsExercise).Select(page => page.Path.Value).ToHashSet();
        return new(BreadcrumbTo(guide.Find(safety.Page), guide), words, [.. entries.Select(IsLeftOut)]);

        bool IsLeftOut(SearchEntry entry) => entry.Kind == Source.Definition.Section || exercises.Contains(entry.Where.Split('#')[0]);
    }

    private static (string Title, SitePath Path) BreadcrumbTo(Entry entry, Guide guide) =>
        (entry.Title, new WebsitePaths(guide.Settings).Find(entry));

    private static List<SearchEntry> WithoutParts(List<SearchEntry> entries, Vocabulary vocabulary)
    {
        var parts = entries.Where(entry => entry.Of is not null).ToLookup(entry => entry.Of!.Where, StringComparer.Ordinal);
        var wholes = entries.Where(entry => entry.Of is null);
        return [.. wholes.Select(
            whole => whole with { Words = vocabulary.Together(parts[whole.Where].SelectMany(WordsOf).Prepend(whole.Words)) })];

        // What stands in a part's title or summary is not among its words.
        IEnumerable<int[]> WordsOf(SearchEntry part) => [part.Words, vocabulary.In([part.Title, part.Summary])];
    }
}
