using System.Text.RegularExpressions;
using Guidebook.Model;

namespace Guidebook.Tests.Builds;

/// <summary>
/// A guide on another subject contains no words about couples, none for undeclared features, and none that it has replaced.
/// </summary>
public sealed partial class OwnWordsTests
{
    /// <summary>The guides of <c>Guides/</c>, each on another subject.</summary>
    public static TheoryData<string> Guides => ["solo", "recipes", "methods"];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task A_guide_says_nothing_of_couples(string name)
    {
        using var words = new GuideWords(name);
        await words.BuildAsync();
        Assert.True(words.All.Count() > 500); // guards against an empty list
        Assert.All(words.All, said => Assert.False(Couples().IsMatch(said.Says), $"{said.Where}: {said.Says}"));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task A_word_that_a_guide_has_replaced_or_not_declared_stands_only_where_the_guide_itself_says_it(string name)
    {
        using var words = new GuideWords(name);
        await words.BuildAsync();
        var (own, settings) = (words.Own, words.Guide.Settings);
        var foreign = settings.Names.Select(noun => noun.Kind).ToList();
        if (words.Guide.Content.All<Strand>().IsEmpty) foreign.Add("strand");
        if (settings.Stages.IsEmpty) foreign.Add("stage");
        Assert.NotEmpty(foreign);
        foreach (var (where, says) in words.All)
            foreach (var word in foreign)
                foreach (Match found in Regex.Matches(GuideWords.Flat(says), $@"(?:\S+ )?\S*{word}\S* (?:\S+ )?", RegexOptions.IgnoreCase))
                    Assert.True(own.Contains(found.Value, StringComparison.Ordinal), $"{where}: {says}");
    }

    [Fact]
    public async Task A_guide_is_printed_whole_without_a_finding() // The others are printed by FieldGuideTests.
    {
        using var guide = BuildBench.Open("solo");
        var run = await guide.RunAsync("build", "--browser", Tools.Browser());
        Assert.True(run.Code == 0 && !run.Err.Contains("GB", StringComparison.Ordinal), run.Out + run.Err);
        Assert.NotEmpty(Directory.GetFiles(guide.PathOf("output/site/downloads"), "*.pdf"));
    }

    [GeneratedRegex(@"partner|couple|both of you|for two\b", RegexOptions.IgnoreCase)]
    private static partial Regex Couples();
}
