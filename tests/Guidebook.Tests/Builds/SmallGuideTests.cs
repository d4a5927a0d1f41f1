namespace Guidebook.Tests.Builds;

/// <summary>Guides on other subjects and of other sizes, built with the same program and theme.</summary>
public sealed class SmallGuideTests
{
    [Fact]
    public async Task A_guide_to_first_aid_speaks_its_own_words()
    {
        using var guide = BuildBench.Open("first-aid");
        Assert.Empty(await guide.BuildAsync());
        var home = guide.Page("index.html");
        Assert.Contains("<title>Ready Hands</title>", home, StringComparison.Ordinal);
        Assert.Contains(">Drills</a>", home, StringComparison.Ordinal);
        Assert.DoesNotContain(">Practices</a>", home, StringComparison.Ordinal);
        Assert.Contains("<h1>Drills</h1>", guide.Page("practices/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>Schedules</h1>", guide.Page("plans/index.html"), StringComparison.Ordinal);
        Assert.Contains("<dd>a clean cloth</dd>", guide.Page("practices/press-and-hold.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../plans/three-shifts/day-1.html\"", guide.Page("articles/why-drills.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(guide.PathOf("output/site/sources")));
        Assert.DoesNotContain(
            "couple", string.Concat(Files.Below(guide.PathOf("output/site")).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(guide.Page)),
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_guide_of_one_article_has_only_the_pages_that_this_needs()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal(["404.html", "a-to-z.html", "articles/index.html", "articles/only.html", "index.html", "settings.html"], Files.Below(guide.PathOf("output/site")).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("he", "<html lang=\"he\" dir=\"rtl\"")]
    [InlineData("uz-Arab", "<html lang=\"uz-Arab\" dir=\"rtl\"")]
    [InlineData("uz", "<html lang=\"uz\">")]
    public async Task A_page_runs_in_the_direction_of_its_language(string language, string beginning)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", $"title: Alone\nlanguage: {language}\n");
        Assert.Equal(["GB4503"], (await guide.BuildAsync()).Select(diagnostic => diagnostic.Code.Id));
        Assert.Contains(beginning, guide.Page("articles/only.html"), StringComparison.Ordinal);
        Assert.Equal(language != "uz", guide.Page("index.html").Contains("dir=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("  exit: https://www.example.org/rain\n", true)]
    public async Task A_way_out_is_there_only_where_the_guide_names_one(string exit, bool isThere)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", $"title: Alone\nlanguage: en\nsafety:\n  page: help\n  signpost: Be safe, see [[help]].\n  print: Call.\n{exit}");
        guide.Write("content/pages/help.md", "---\ntitle: Help\nsummary: Somebody helps.\nsensitive: true\n---\nCall. Read [[only]].\n");
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal(isThere, guide.Page("pages/help.html").Contains("<aside class=\"exit\" aria-label=\"Leave this page\"><a class=\"leave\" href=\"https://www.example.org/rain\" rel=\"noreferrer\"", StringComparison.Ordinal));
        Assert.Equal(isThere, guide.Page("articles/only.html").Contains("<aside class=\"exit on-wish\"", StringComparison.Ordinal));
        Assert.Equal(isThere, guide.Page("settings.html").Contains("name=\"exit\"", StringComparison.Ordinal));
        if (!isThere) Assert.DoesNotContain("data-leave", guide.Page("pages/help.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_hundred_articles_with_parts_and_topics_are_built()
    {
        using var guide = BuildBench.Open("one-article");
        var parts = string.Concat(Enumerable.Range(0, 6).Select(i => $"  - {{id: part-{i}, title: Part {i}}}\n"));
        guide.Write("content/guide.yaml", $"title: Three hundred\nlanguage: en\nparts:\n{parts}");
        for (var i = 1; i <= 300; i++) guide.Write($"content/articles/article-{i}.md", Article(i));
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal(301, Directory.EnumerateFiles(guide.PathOf("output/site/articles"), "*.html").Count() - 1);
        Assert.Contains("href=\"../articles/article-6.html\"", guide.Page("parts/part-0.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../articles/article-14.html\"", guide.Page("topics/topic-1.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"article-8.html\"", guide.Page("articles/article-1.html"), StringComparison.Ordinal);
    }

    private static string Article(int i) =>
        $"---\ntitle: Article {i}\nsummary: The summary of {i}.\npart: part-{i % 6}\norder: {i}\ntopics: [Topic {i % 13}]\n---\n"
        + $"Go on to [[article-{(i + 6) % 300 + 1}]] or see [[article-{i}#a-table|the table]].[^note]\n\n"
        + "## A table\n\n| One | Two |\n| --- | --- |\n| a | b |\n\n[^note]: A note.\n";
}
