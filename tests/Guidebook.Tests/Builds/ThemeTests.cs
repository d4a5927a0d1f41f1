using System.Collections.Immutable;
using System.Reflection;
using Guidebook.Generator;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Builds;

/// <summary>The contract of themes, and a guide's choice of a theme.</summary>
public sealed class ThemeTests
{
    public static TheoryData<Type> Models =>
        [.. typeof(WebModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WebModel)))];

    [Theory]
    [MemberData(nameof(Models))]
    public void The_usual_theme_has_a_template_for_every_page(Type model) =>
        Assert.Equal(model, Theme.Usual.TemplateFor(model).GetProperty("Model", BindingFlags.Instance | BindingFlags.Public)!.PropertyType);

    [Fact]
    public async Task A_guide_is_built_with_another_theme_and_nothing_is_printed_where_it_has_no_paper()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", "title: Alone\nlanguage: en\ntheme: plain\n");
        Assert.Empty(await guide.BuildAsync(change: options => WithPlain(options) with { Print = true }));
        Assert.Contains("<title>The only article</title>", guide.Page("articles/only.html"), StringComparison.Ordinal);
        Assert.Equal(
            ["404.html", "_headers", "a-to-z.html", "articles/index.html", "articles/only.html", "index.html", "settings.html"],
            Files.Below(guide.PathOf("output/site")));
    }

    [Fact]
    public async Task A_theme_can_be_named_with_its_options_or_without()
    {
        using var guide = BuildBench.Open("one-article");
        foreach (var theme in new[] { "hearth", "{name: hearth}", "{name: hearth, motif: line}", "{motif: line}" })
        {
            guide.Write("content/guide.yaml", $"title: Alone\nlanguage: en\ntheme: {theme}\n");
            Assert.Empty(await guide.BuildAsync(change: WithPlain));
            Assert.Contains("assets/icon-line.svg", BuildBench.WithoutFingerprints(guide.Page("index.html")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_strand_has_a_hue_only_where_the_guide_chooses_one_and_the_theme_has_it()
    {
        using var guide = BuildBench.Open("first-aid");
        var settings = await File.ReadAllTextAsync(guide.PathOf("content/guide.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("class=\"hue-dusk\"", await Strand(settings), StringComparison.Ordinal);
        settings = settings.Replace(", hue: dusk", "", StringComparison.Ordinal);
        Assert.Contains("class=\"hue-ember\"", await Strand(settings), StringComparison.Ordinal);
        guide.Write("content/guide.yaml", settings + "theme: plain\n");
        Assert.Equal(
            ["The theme 'plain' has no hues. Delete 'ember' and its key."],
            (await guide.BuildAsync(change: WithPlain)).Where(found => found.Code.Id == "GB4507").Select(found => found.Message));

        async Task<string> Strand(string text)
        {
            guide.Write("content/guide.yaml", text);
            Assert.Empty(await guide.BuildAsync());
            return guide.Page("strands/breathing.html");
        }
    }

    [Fact]
    public async Task A_guide_that_chooses_the_threads_has_them_everywhere_and_another_nowhere()
    {
        using var guide = BuildBench.Open("every-kind");
        Assert.Empty(await guide.BuildAsync());
        var plain = Pages(guide);
        await File.AppendAllTextAsync(guide.PathOf("content/guide.yaml"), "theme:\n  motif: threads\n", TestContext.Current.CancellationToken);
        Assert.Empty(await guide.BuildAsync());
        var woven = Pages(guide);
        Assert.Equal(plain.Keys, woven.Keys);
        Assert.All(plain, page =>
        {
            Assert.DoesNotContain("M1 16C11 16", page.Value, StringComparison.Ordinal);
            Assert.Contains("M1 16C11 16", woven[page.Key], StringComparison.Ordinal);
        });
    }

    private static BuildOptions WithPlain(BuildOptions options) => options with { Themes = [.. KnownThemes.All, new PlainTheme()] };

    private static ImmutableSortedDictionary<string, string> Pages(BuildBench guide) =>
        Files.Below(guide.PathOf("output/site")).Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(path => path, guide.Page, StringComparer.Ordinal);
}
