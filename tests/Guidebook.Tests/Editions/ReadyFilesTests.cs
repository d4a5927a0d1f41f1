using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

/// <summary>The files that a build makes unless it names editions, and all files.</summary>
public class ReadyFilesTests
{
    private static readonly Guide Shipped = Read();

    [Fact]
    public void Of_the_shipped_guide_are_ready_what_most_readers_need()
    {
        string[] thin = ["", "-long-edge", "-one-sided"];
        string[] expected =
        [
            "book", "booklet", "booklet-a4", "booklet-letter", "booklet-fill-in", "booklet-press", "worksheets-fill-in", "pool", "large-print",
            .. from name in new[] { "week-1", "seven-days" } from paper in Papers from way in thin select $"{name}-{paper}{way}",
            .. from name in new[] { "cards", "chart", "one-sheet", "test-sheet", "worksheets" } from paper in Papers select $"{name}-{paper}",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Names(Shipped));
    }

    [Fact]
    public void A_build_that_names_editions_makes_every_file_of_them()
    {
        var complete = Shipped.Settings with { Print = new() { Editions = [EditionName.Weeks], IsComplete = true } };
        var names = Names(Shipped with { Content = Shipped.Content with { Settings = complete } });
        Assert.Equal(5 * 2 * 3, names.Count(name => name.StartsWith("week-", StringComparison.Ordinal)));
        Assert.Equal(5 * 2 * 3, names.Length);
    }

    [Fact]
    public void Every_file_has_a_title_of_its_own()
    {
        var strings = ThemeStrings.Create(Theme.Usual, Shipped.Settings, new DiagnosticBag());
        var orders = PrintSet.ComposeAll(Shipped, strings, Theme.Measures).SelectMany(document => document.Orders);
        var titles = orders.Select(order => order.Title).ToList();
        Assert.All(titles, Assert.NotNull);
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public void No_title_says_a_thing_twice_and_each_begins_with_the_guide(string language)
    {
        var settings = Shipped.Settings with { Language = Generator.Languages.LanguageTable.Find(language) };
        var strings = ThemeStrings.Create(Theme.Usual, settings, new DiagnosticBag());
        var guide = Shipped with { Content = Shipped.Content with { Settings = settings } };
        var orders = PrintSet.ComposeAll(guide, strings, Theme.Measures).SelectMany(document => document.Orders);
        var titles = orders.Select(order => order.Title!).ToList();
        Assert.All(titles, title =>
        {
            var parts = title.Split([": ", "：", " · "], StringSplitOptions.None);
            Assert.Equal("Nearer", parts[0]);
            Assert.Equal(parts.Distinct(StringComparer.Ordinal), parts);
        });
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
    }

    private static readonly string[] Papers = ["a4", "letter"];

    private static ImmutableArray<string> Names(Guide guide)
    {
        var strings = ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag());
        var orders = PrintSet.Compose(guide, strings, Theme.Measures).SelectMany(document => document.Orders);
        return [.. orders.Select(order => Path.GetFileNameWithoutExtension(order.Path.Value)["nearer-".Length..]).Order(StringComparer.Ordinal)];
    }

    private static Guide Read()
    {
        var diagnostics = new DiagnosticBag();
        var folders = new Generator.Reading.Files.ContentFolders(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
        return GuideLinker.Link(ContentReader.Read(folders, 1, diagnostics)!, Links.Today, diagnostics)!;
    }
}
