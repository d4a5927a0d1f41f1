using System.Collections;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Readability;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Entries;

/// <summary>
/// The guide <c>Guides/every-kind</c> has an entry of every kind with every key, which shows omissions in readers and pages.
/// </summary>
public sealed partial class EveryKindTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Everything_that_a_record_can_hold_is_read()
    {
        var entries = Read().Entries;
        Assert.Empty(diagnostics.Sorted.Select(diagnostic => diagnostic.ToString()));
        foreach (var type in FilledEntry.Types)
        {
            var alike = entries.Where(entry => entry.GetType() == type).ToList();
            var never = Properties(type).Where(property => alike.All(entry => IsDefault(property.GetValue(entry))));
            Assert.Empty(never.Select(property => $"{type.Name}.{property.Name}"));
        }
    }

    [Fact]
    public async Task Every_text_stands_on_the_page_of_its_entry_and_lists_and_search_lead_there()
    {
        using var bench = BuildBench.Open("every-kind");
        Assert.Empty(await bench.BuildAsync());
        var guide = GuideLinker.Link(Read(), Links.Today, diagnostics)!;
        var paths = new WebsitePaths(guide.Settings);
        var search = bench.Page("assets/search-index.js");
        foreach (var entry in guide.Content.Entries)
        {
            foreach (var text in entry.AllTexts)
            {
                var page = Letters(bench.Page(paths.Find(entry.Kind, entry.Id, text.Part?.Fragment).Page.Value));
                foreach (var run in ProseRun.In(text, guide)) Assert.Contains(Letters(run.Text), page, StringComparison.Ordinal);
            }

            if (ListOf(entry.Kind, paths)?.Value is { } list)
                Assert.Contains(Letters(entry.Title), Letters(bench.Page(list)), StringComparison.Ordinal);
            foreach (var location in entry.Parts.Select(part => part.Fragment).OfType<string>().Prepend(null))
                Assert.Contains($"\"{paths.Find(entry.Kind, entry.Id, location)}\"", search, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_edition_is_made_and_listed_among_the_downloads()
    {
        var guide = GuideLinker.Link(Read(), Links.Today, diagnostics)!;
        var orders = PrintSet.Compose(guide, ThemeStrings.Create(Theme.Usual, guide.Settings, diagnostics), Theme.Measures)
            .SelectMany(document => document.Orders);
        var listed = DownloadPages.Groups([.. orders.Select(DownloadOf)]).SelectMany(Files).Select(file => file.Edition);
        Assert.Equal(Enum.GetValues<EditionName>().Where(edition => edition != EditionName.Website), listed.Distinct().Order());

        static IEnumerable<Download> Files(DownloadGroup group) => group.Files.Concat(group.Others.SelectMany(Files));
    }

    private static Download DownloadOf(PrintOrder order)
    {
        var fold = order.Finishing as Finishing.Fold;
        return new() { Name = "", Path = order.Path, Edition = order.Edition, Paper = fold?.Paper, Way = fold?.Way, Pages = 1, Bytes = 1 };
    }

    private Content Read()
    {
        var folder = Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/every-kind");
        return ContentReader.Read(new(Path.Combine(folder, "content"), Path.Combine(folder, "seeds")), 1, diagnostics)!;
    }

    private static SitePath? ListOf(Kind kind, WebsitePaths paths) =>
        KindPages.Sections.SingleOrDefault(pages => pages.Kind.Section == kind.Section) is { } section ? paths.ListOf(section.Kind) : null;

    /// <summary>The properties that an author can set for an entry of a type.</summary>
    private static IEnumerable<PropertyInfo> Properties(Type type)
    {
        var own = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
        return (type.BaseType == typeof(Entry) ? own : own.Concat(Properties(type.BaseType!))).Where(property => property.CanWrite);
    }

    private static bool IsDefault(object? value) => value switch
    {
        null => true,
        IEnumerable list => !list.Cast<object>().Any(),
        ValueType one => one.Equals(Activator.CreateInstance(one.GetType())),
        _ => false,
    };

    private static string Letters(string html) =>
        string.Concat(WebUtility.HtmlDecode(Tag().Replace(html, " ")).Where(char.IsLetterOrDigit));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
