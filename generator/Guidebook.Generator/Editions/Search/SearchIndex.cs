using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking.Danger;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Search;

/// <summary>The data of the search, as a script that assigns one global, so that it also loads from a folder.</summary>
/// <param name="Script">The script's content.</param>
/// <param name="Addresses">All addresses in the index, relative to the website's root.</param>
public sealed record SearchIndex(ReadOnlyMemory<byte> Script, ImmutableArray<string> Addresses)
{
    /// <summary>The number of ways into the guide that a search without results suggests besides help.</summary>
    private const int MostWays = 4;

    /// <summary>Creates the index of a guide and its pages.</summary>
    public static SearchIndex Create(Guide guide, Strings strings, ImmutableArray<WebPage> pages)
    {
        var vocabulary = new SearchVocabulary();
        var entries = SearchEntries.Create(guide, strings, pages, vocabulary).ToList();
        var contents = new SearchContents(entries, new(entries, vocabulary))
        {
            WaysOut = [.. WaysOut(guide, entries, pages)],
            Synonyms = guide.Content.Synonyms,
            PlainWords = PlainWordList.Read(guide.Settings.Language).RemoveAll(vocabulary.Has), // the index has the others already
            Help = HelpIn(guide, entries, pages),
        };
        return new(SearchScript.Write(contents, strings), [.. entries.Select(entry => entry.Where)]);
    }

    /// <summary>The links that the search suggests if it finds nothing: help, and the first ways into the guide.</summary>
    private static IEnumerable<(string Title, SitePath Path, string Summary)> WaysOut(
        Guide guide, List<SearchEntry> entries, ImmutableArray<WebPage> pages)
    {
        var ways = pages.Take(1).SelectMany(page => page.Model.Frame.Site.Navigation).Select(item => (item.Title.Text, item.Path));
        if (guide.Settings.Safety is { } safety)
        {
            var help = LinkTo(guide.Find(safety.Page), guide);
            ways = ways.Where(way => way.Path != help.Path).Take(MostWays).Prepend(help);
        }

        var summaries = entries.Where(entry => entry.Of is null)
            .ToDictionary(entry => entry.Where, entry => entry.Summary, StringComparer.Ordinal);
        return ways.Take(MostWays + 1).Select(way => (way.Item1, way.Item2, summaries.GetValueOrDefault(way.Item2.Value, "")));
    }

    /// <summary>The result for danger words; null if the guide has no safety page or no danger words.</summary>
    private static HelpInSearch? HelpIn(Guide guide, List<SearchEntry> entries, ImmutableArray<WebPage> pages)
    {
        if (guide.Settings.Safety is not { } safety) return null;
        var words = DangerWords.Create(guide.Settings, new DiagnosticBag()); // errors were reported when the guide was linked
        if (words.Phrases.IsEmpty) return null;
        var exercises = pages.Where(page => page.Model.Frame.StartsExercise).Select(page => page.Path.Value).ToHashSet();
        return new(LinkTo(guide.Find(safety.Page), guide), words, [.. entries.Select(IsLeftOut)])
        {
            Lines = [.. guide.Content.HelpLines.OrderByDescending(line => line.Emergency).Select(LineOf)],
        };

        string[] LineOf(HelpLine line) =>
            [line.Country, line.Name, line.Number ?? "", line.Text ?? "", guide.Plain(line.Hours), guide.Plain(line.For)];

        bool IsLeftOut(SearchEntry entry) => entry.Kind == Source.Definition.Section || exercises.Contains(entry.Where.Split('#')[0]);
    }

    private static (string Title, SitePath Path) LinkTo(Entry entry, Guide guide) =>
        (entry.Title, new WebsitePaths(guide.Settings).Find(entry));
}
