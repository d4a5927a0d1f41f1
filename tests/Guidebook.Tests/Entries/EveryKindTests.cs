using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Readability;
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
        var entries = EveryKind.Read(diagnostics).Entries;
        Assert.Empty(diagnostics.Sorted.Select(diagnostic => diagnostic.ToString()));
        var missing = new List<string>();
        foreach (var type in FilledEntry.Types)
        {
            var alike = entries.Where(entry => entry.GetType() == type).ToList();
            var never = Properties(type).Where(property => alike.All(entry => IsDefault(property.GetValue(entry))));
            missing.AddRange(never.Select(property => $"{type.Name}.{property.Name}"));
            if (alike.Exists(CanRelate) && alike.TrueForAll(entry => entry.Related.IsEmpty))
                missing.Add($"{type.Name}.{nameof(Entry.Related)}");
        }

        Assert.True(missing.Count == 0, string.Join(", ", missing));
    }

    [Fact]
    public async Task Every_text_stands_on_the_page_of_its_entry_and_lists_and_search_lead_there()
    {
        using var bench = BuildBench.Open("every-kind");
        Assert.Empty(await bench.BuildAsync());
        var guide = EveryKind.Link();
        var paths = new WebsitePaths(guide.Settings);
        var search = bench.Page("assets/search-index.js");
        foreach (var entry in guide.Content.Entries)
        {
            foreach (var text in entry.AllTexts)
            {
                var page = EveryKind.Letters(bench.Page(paths.Find(entry.Kind, entry.Id, text.Part?.Fragment).Page.Value));
                foreach (var run in ProseRun.In(text, guide)) Assert.Contains(EveryKind.Letters(run.Text), page, StringComparison.Ordinal);
            }

            if (ListOf(entry.Kind, paths)?.Value is { } list)
                Assert.Contains(EveryKind.Letters(entry.Title), EveryKind.Letters(bench.Page(list)), StringComparison.Ordinal);
            foreach (var location in entry.Parts.Select(part => part.Fragment).OfType<string>().Prepend(null))
                Assert.Contains($"\"{paths.Find(entry.Kind, entry.Id, location)}\"", search, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_reference_is_a_link_on_the_page_of_its_entry_and_leads_back_from_the_other()
    {
        using var bench = BuildBench.Open("every-kind");
        Assert.Empty(await bench.BuildAsync());
        var guide = EveryKind.Link();
        var paths = new WebsitePaths(guide.Settings);
        var missing = new List<string>();
        foreach (var entry in guide.Content.Entries.Where(ListsLinks))
        {
            foreach (var listed in entry.AllReferences)
            {
                var links = LinksOn(paths.Find(entry.Kind, entry.Id, listed.Part?.Fragment).Page, bench);
                if (!links.Contains(paths.Find(guide.Find(listed.To)).Value)) missing.Add($"{entry.Id} to {listed.To.Target}");
            }

            var mentions = guide.FindBacklinks(entry.Id);
            if (mentions.IsEmpty) missing.Add($"anything to {entry.Id}");
            foreach (var mention in mentions)
            {
                var links = LinksOn(paths.Find(entry), bench);
                var from = guide.Find(mention.From);
                if (!links.Contains(paths.Find(from.Kind, from.Id, mention.Fragment).Page.Value))
                    missing.Add($"{entry.Id} back to {from.Id}");
            }
        }

        Assert.True(missing.Count == 0, string.Join(", ", missing));
    }

    /// <summary>Whether an author can name entries as related; a plan names those of its days.</summary>
    private static bool CanRelate(Entry entry) => entry.Kind.Origin is Origin.Folder && entry is not Plan;

    /// <summary>
    /// Whether an entry has a page that lists what it names and what mentions it: pages that stand alone say all in their texts, and a plan
    /// names practices day by day.
    /// </summary>
    private static bool ListsLinks(Entry entry) => entry.Kind.Origin is Origin.Folder && entry is not (ContentPage or Plan);

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
        ValueType one when one.Equals(Activator.CreateInstance(one.GetType())) => true,
        IEnumerable list => !list.Cast<object>().Any(),
        _ => false,
    };

    /// <summary>The pages to which the text of a page links.</summary>
    private static HashSet<string> LinksOn(SitePath page, BuildBench bench)
    {
        var html = bench.Page(page.Value);
        var from = new Uri(new Uri("file:///"), page.Value);
        var text = html[html.IndexOf("<main", StringComparison.Ordinal)..];
        return [.. Link().Matches(text).Select(link => new Uri(from, link.Groups[1].Value).AbsolutePath[1..])];
    }

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
