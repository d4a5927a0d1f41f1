using System.Net;
using Guidebook.Model;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>The browser and the terminal while the guide has errors.</summary>
public class MistakeTests
{
    private const string Only = "content/articles/only.md";
    private const string Broken = "---\ntitle: The only article\nsummary: There is nothing else here.\n---\nIt links to [[nowhere-at-all]].\n";

    [Fact]
    public async Task A_mistake_is_shown_with_its_place_its_line_and_the_way_to_learn_more()
    {
        await using var bench = await ServeBench.OfOneArticle();
        bench.Guide.Write(Only, Broken);
        await bench.UntilAsync(state => state.IsBroken);
        var (_, page, _) = await bench.Get("_live/mistakes");
        Assert.Contains("<h1>One mistake</h1>", page, StringComparison.Ordinal);
        Assert.Contains("articles/only.md:5:15", page, StringComparison.Ordinal);
        Assert.Contains("Nothing in the guide has the id &#x27;nowhere-at-all&#x27;.", page, StringComparison.Ordinal);
        Assert.Contains("<span>5 | </span>It links to [[<mark>nowhere-at-all</mark>]].\n<span>  | </span><b>              ^^^^^^^^^^^^^^</b>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/_live/explain/GB2001\"", page, StringComparison.Ordinal);
        await bench.SaysAsync("error GB2001: Nothing in the guide has the id 'nowhere-at-all'.");
    }

    [Fact]
    public async Task Mistakes_of_one_cause_are_told_once_after_their_cause()
    {
        await using var bench = await ServeBench.OfOneArticle();
        bench.Guide.Write("content/practices/hum.yml", "title: Hum");
        bench.Guide.Write(Only, Broken.Replace("[[nowhere-at-all]]", "[[hum]], to [[hum]]", StringComparison.Ordinal));
        await bench.UntilAsync(state => state.IsBroken);
        var (_, page, _) = await bench.Get("_live/mistakes");
        Assert.Contains("<h1>One mistake in 2 places</h1>", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<section").Length - 1);
        Assert.InRange(page.IndexOf("name it &#x27;hum.yaml&#x27;", StringComparison.Ordinal), 0, page.IndexOf("has the id &#x27;hum&#x27;", StringComparison.Ordinal));
        Assert.Contains("<summary>The same in 1 more place</summary><p class=\"place\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_than_a_hundred_of_a_code_in_a_file_the_others_are_counted()
    {
        await using var bench = await ServeBench.OfOneArticle();
        bench.Guide.Write(Only, Broken.Replace("[[nowhere-at-all]]", string.Concat(Enumerable.Repeat("[[a\n", 1250)), StringComparison.Ordinal));
        await bench.UntilAsync(state => state.IsBroken);
        var (_, page, _) = await bench.Get("_live/mistakes");
        Assert.Contains("<h1>1,250 mistakes</h1>", page, StringComparison.Ordinal);
        Assert.Equal(101, page.Split("<section").Length - 1);
        Assert.Contains("articles/only.md:105:1</p>\n<h2>And 1,150 more of this kind in this file, the first of them here.</h2>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_line_of_a_mebibyte_only_what_is_around_the_spot_is_shown()
    {
        await using var bench = await ServeBench.OfOneArticle();
        bench.Guide.Write(Only, Broken.Replace("[[nowhere-at-all]]", string.Concat(Enumerable.Repeat("word [[a ", 100_000)), StringComparison.Ordinal));
        await bench.UntilAsync(state => state.IsBroken);
        var (_, page, _) = await bench.Get("_live/mistakes");
        Assert.Contains("<h1>100,000 mistakes</h1>", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 10_000, 400_000);
    }

    [Fact]
    public async Task The_last_good_site_stays_until_the_mistake_is_mended()
    {
        await using var bench = await ServeBench.OfOneArticle();
        bench.Guide.Write(Only, Broken);
        await bench.UntilAsync(state => state.IsBroken);
        Assert.Contains("links to nothing but", (await bench.Get("articles/only.html")).Text, StringComparison.Ordinal);
        bench.Guide.Write(Only, Broken.Replace("[[nowhere-at-all]]", "itself", StringComparison.Ordinal));
        await bench.UntilAsync(state => !state.IsBroken);
        Assert.Contains("It links to itself.", (await bench.Get("articles/only.html")).Text, StringComparison.Ordinal);
        await bench.SaysAsync("Mended. Read 1 file, drew ");
    }

    [Fact]
    public async Task Before_there_is_a_site_every_address_shows_the_mistakes()
    {
        await using var bench = await ServeBench.StartAsync(BuildBench.Open("one-article").Write(Only, Broken));
        var (code, page, _) = await bench.Get("articles/only.html");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, code);
        Assert.Contains("nowhere-at-all", page, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_live/live.js\" data-page=\"mistakes-", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await bench.Get("_print/")).Code);
    }

    [Fact]
    public async Task What_an_author_writes_is_never_markup_on_the_page_of_mistakes()
    {
        await using var bench = await ServeBench.OfOneArticle();
        bench.Guide.Write(Only, Broken.Replace("It links", "<script>alert(1)</script> links", StringComparison.Ordinal));
        await bench.UntilAsync(state => state.IsBroken);
        Assert.DoesNotContain("<script>alert", (await bench.Get("_live/mistakes")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_code_is_explained_on_a_page()
    {
        await using var bench = await ServeBench.OfOneArticle();
        foreach (var code in Guidebook.Generator.Diagnostics.Codes.All)
        {
            var (status, page, _) = await bench.Get($"_live/explain/{code.Id}");
            Assert.Equal((code.Id, HttpStatusCode.OK), (code.Id, status));
            Assert.Contains($"<h1>{code.Id}: ", page, StringComparison.Ordinal);
            Assert.Contains("Wrong</h2>", page, StringComparison.Ordinal);
        }

        var list = (await bench.Get("_live/explain/")).Text;
        Assert.All(Guidebook.Generator.Diagnostics.Codes.All, code => Assert.Contains($"<a href=\"/_live/explain/{code.Id}\">", list, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Get("_live/explain/GB0000")).Code);
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_said_and_the_site_goes_on_when_it_is_back()
    {
        await using var bench = await ServeBench.OfOneArticle();
        var (content, away) = (bench.Guide.PathOf("content"), bench.Guide.PathOf("away"));
        Directory.Move(content, away);
        await bench.UntilAsync(state => state.IsBroken);
        Assert.Contains("links to nothing but", (await bench.Get("articles/only.html")).Text, StringComparison.Ordinal);
        Directory.Move(away, content);
        await bench.UntilAsync(state => !state.IsBroken);
        bench.Guide.Write(Only, Broken.Replace("[[nowhere-at-all]]", "itself", StringComparison.Ordinal));
        await bench.UntilAsync(state => state.Site!.Guide.Content.All<Article>()[0].Body.PlainText.Contains("It links to itself", StringComparison.Ordinal));
        await bench.SaysAsync($"The folder '{content}' is gone.");
    }

    [Fact]
    public async Task The_mistakes_of_a_file_that_is_still_being_written_are_not_shown()
    {
        using var guide = BuildBench.Open("one-article");
        var live = new Generator.Serving.LiveSite(new() { Folders = new(guide.PathOf("content"), null) });
        var asked = 0;
        var first = await live.RebuildAsync(TestContext.Current.CancellationToken, IsSaved);
        guide.Write(Only, "");
        Assert.Null(await live.RebuildAsync(TestContext.Current.CancellationToken, IsSaved));
        Assert.Same(first, live.State);
        var second = await live.RebuildAsync(TestContext.Current.CancellationToken, IsSaved);
        Assert.True(second!.IsBroken, "A file that is never at rest would hide its mistakes for ever.");
        guide.Write(Only, "---\ntitle: The only one\nsummary: Words.\n---\nOther words.\n");
        Assert.False((await live.RebuildAsync(TestContext.Current.CancellationToken, IsSaved))!.IsBroken);
        Assert.Equal(1, asked);

        Task<bool> IsSaved()
        {
            asked++;
            return Task.FromResult(false);
        }
    }

    [Fact]
    public async Task A_fault_of_the_program_ends_nothing()
    {
        using var guide = BuildBench.Open("one-article");
        var live = new Generator.Serving.LiveSite(new() { Folders = new(guide.PathOf("content"), null), Jobs = 0 });
        var state = (await live.RebuildAsync(TestContext.Current.CancellationToken))!;
        Assert.Contains("Exception", state.Exception, StringComparison.Ordinal);
        Assert.True(state.IsBroken);
        Assert.Equal(2, (await live.RebuildAsync(TestContext.Current.CancellationToken))!.Number);
    }
}
