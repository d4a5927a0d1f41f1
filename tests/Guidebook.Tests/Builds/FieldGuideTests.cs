using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Editions;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Builds;

/// <summary>The guides <c>recipes</c> and <c>methods</c>, which have custom fields.</summary>
public sealed class FieldGuideTests
{
    [Theory]
    [InlineData("recipes", 16)]
    [InlineData("methods", 6)]
    public async Task A_guide_with_fields_of_its_own_makes_its_website_and_all_its_prints(string name, int prints)
    {
        using var guide = BuildBench.Open(name);
        var run = await guide.RunAsync("build", "--browser", Tools.Browser());
        Assert.True(run.Code == 0 && !run.Err.Contains("GB", StringComparison.Ordinal), run.Out + run.Err);
        Assert.DoesNotContain("warning", run.Out + run.Err, StringComparison.Ordinal);
        Assert.Equal(prints, Directory.EnumerateFiles(guide.PathOf("output/site/downloads"), "*.pdf").Count());
    }

    [Fact]
    public void On_paper_a_field_stands_only_in_the_media_that_its_declaration_names()
    {
        foreach (var booklet in Draw("recipes", EditionName.Booklet, EditionName.LargePrint))
        {
            Assert.Contains("250 g red lentils", booklet, StringComparison.Ordinal);
            Assert.Contains("4&#xA0;servings", booklet, StringComparison.Ordinal);
            Assert.Contains("Three days in the fridge", booklet, StringComparison.Ordinal);
            Assert.DoesNotContain("Ines Marten", booklet, StringComparison.Ordinal);
            Assert.DoesNotContain("14 March 2026", booklet, StringComparison.Ordinal);
        }

        foreach (var cards in Draw("methods", EditionName.Cards))
        {
            Assert.Contains("People: 2 to 6", cards, StringComparison.Ordinal);
            Assert.Contains("One name for each thing", cards, StringComparison.Ordinal);
            Assert.DoesNotContain("Ask for the verbs", cards, StringComparison.Ordinal);
            Assert.DoesNotContain("A list of words by trade", cards, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Search_finds_a_practice_by_the_words_of_a_choice_and_of_a_field()
    {
        using var guide = BuildBench.Open("recipes");
        Assert.Empty(await guide.BuildAsync());
        var words = guide.Page("assets/search-index.js");
        Assert.Contains("dessert", words, StringComparison.Ordinal);
        Assert.Contains("cumin", words, StringComparison.Ordinal);
    }

    private static List<string> Draw(string name, params EditionName[] editions)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(new(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides", name, "content"), null), 1, diagnostics)!;
        var settings = content.Settings with { Print = new PrintSettings { Editions = [.. editions] } };
        var guide = GuideLinker.Link(content with { Settings = settings }, Links.Today, diagnostics)!;
        Assert.Empty(diagnostics.Sorted);
        var documents = PrintSet.Compose(guide, ThemeStrings.Create(Theme.Usual, settings, diagnostics), Theme.Usual.Paper);
        Assert.NotEmpty(documents);
        return [.. documents.Select(Sheeting.Draw)];
    }
}
