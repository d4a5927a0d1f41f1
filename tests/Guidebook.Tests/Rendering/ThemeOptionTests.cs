using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Rendering;

/// <summary>What a guide changes of its look without a theme folder.</summary>
public sealed class ThemeOptionTests
{
    [Fact]
    public async Task Colours_logo_foot_motif_and_typeface_are_on_every_page()
    {
        using var guide = await BuildAsync("""
            accent: "#00348f #a8c7ff"
            typeface: device
            logo: images/logo.svg
            foot: The choir of Elmstead
            motif: none
            """);
        var page = guide.Page("articles/only.html");
        Assert.Contains("<img class=\"logo\" src=\"../images/logo.svg\" alt", page, StringComparison.Ordinal);
        Assert.Contains("<p>The choir of Elmstead</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"threads", guide.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("--ember: light-dark(#00348f, #a8c7ff);", guide.Page("assets/website.css"), StringComparison.Ordinal);
        Assert.DoesNotContain(Files.Below(guide.PathOf("output/site")), path => path.EndsWith(".woff2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Home_has_its_parts_in_the_order_of_the_guide()
    {
        using var usual = await BuildAsync("motif: line");
        var page = usual.Page("index.html");
        Assert.True(At(page, "class=\"introduction\"") < At(page, "<h2>Articles</h2>"));
        using var turned = await BuildAsync("home: articles, introduction");
        page = turned.Page("index.html");
        Assert.True(At(page, "class=\"introduction\"") > At(page, "<h2>Articles</h2>"));
        using var without = await BuildAsync("home: introduction");
        Assert.Equal(-1, At(without.Page("index.html"), "<h2>Articles</h2>"));
    }

    [Theory]
    [InlineData("accent: \"#ff9a5c\"", "By day, 'accent' (#ff9a5c) on the ground of the page")]
    [InlineData("accent: \"#9c3f22\"", "By night, 'accent' (#9c3f22)")]
    [InlineData("paper: \"#888888\"", "text (#efa081) on 'paper' (#888888)")]
    public async Task A_colour_that_is_hard_to_read_is_an_error(string option, string expected)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", $"title: Alone\nlanguage: en\ntheme:\n  {option}\n");
        var found = await guide.BuildAsync();
        var one = Assert.Single(found);
        Assert.Equal(("GB4540", 4), (one.Code.Id, one.Span!.Value.Line));
        Assert.Contains(expected, one.Message, StringComparison.Ordinal);
    }

    private static int At(string page, string words) => page.IndexOf(words, StringComparison.Ordinal);

    private static async Task<BuildBench> BuildAsync(string options)
    {
        var guide = BuildBench.Open("one-article");
        var isWithLogo = options.Contains("logo", StringComparison.Ordinal);
        if (isWithLogo)
            guide.Write("content/images/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>");
        guide.Write("content/guide.yaml", $"title: Alone\nlanguage: en\nintroduction: Begin here.\ntheme:\n  {options.ReplaceLineEndings("\n  ")}\n");
        Assert.Empty(await guide.BuildAsync());
        return guide;
    }
}
