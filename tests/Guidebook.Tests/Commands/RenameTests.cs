using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Commands;

/// <summary><c>guidebook rename</c>: the file, every link, the alias; all or nothing.</summary>
public sealed class RenameTests
{
    [Fact]
    public async Task Every_link_in_texts_and_keys_follows_and_the_old_address_leads_on()
    {
        using var guide = new BuildBench();
        Assert.Empty(await guide.BuildAsync());
        var run = await guide.RunAsync("rename", "six-second-kiss", "slow-kiss");
        Assert.Equal("", run.Err);
        Assert.StartsWith("Renamed 'six-second-kiss' to 'slow-kiss': ", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(guide.PathOf("content/practices/six-second-kiss.yaml")));
        Assert.Equal(0, (await guide.RunAsync("rename", "thirty-days", "a-month")).Code);
        Assert.Equal(0, (await guide.RunAsync("rename", "touch", "near")).Code); // a strand, declared in guide.yaml
        Assert.Equal(0, (await guide.RunAsync("rename", "slow-kiss", "slower-kiss")).Code);
        Assert.Empty(await guide.BuildAsync());
        Assert.Contains("url=slower-kiss.html", guide.Page("practices/six-second-kiss.html"), StringComparison.Ordinal);
        Assert.Contains("url=slower-kiss.html", guide.Page("practices/slow-kiss.html"), StringComparison.Ordinal);
        Assert.Contains("url=../a-month/day-7.html", guide.Page("plans/thirty-days/day-7.html"), StringComparison.Ordinal);
        Assert.Contains("url=near.html", guide.Page("strands/touch.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("only con", "'con' is a reserved name")]
    [InlineData("only Two", "'Two' is not an id: an id has small letters, digits and single hyphens. Write 'two'.")]
    [InlineData("onli one", "Nothing in the guide has the id 'onli'. Did you mean 'only'?")]
    [InlineData("other one", "Nothing in the guide has the id 'other'.\n")]
    [InlineData("only only", "The id 'only' is taken by an article: content/articles/only.md(2,8). Choose another id.")]
    public async Task What_cannot_be_renamed_is_explained_and_changes_nothing(string ids, string sentence)
    {
        using var guide = BuildBench.Open("one-article");
        var errors = await ProgramRun.RunRefusedAsync(guide.Home, ["rename", .. ids.Split(' ')]);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_an_earlier_id_again_leads_the_other_one_on()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Equal(0, (await guide.RunAsync("rename", "only", "first")).Code);
        Assert.Equal(0, (await guide.RunAsync("rename", "first", "only")).Code);
        Assert.Empty(await guide.BuildAsync());
        Assert.Contains("url=only.html", guide.Page("articles/first.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_with_mistakes_is_corrected_first()
    {
        using var guide = BuildBench.Open("one-article").Write("content/articles/two.md", "---\ntitle: Two\nsummary: Two.\n---\n[[nothing]]\n");
        var before = Files.PrintWithTimes(guide.Home);
        Assert.Contains("'guidebook check' names them. Correct them first.", (await guide.RunAsync("rename", "only", "one")).Err, StringComparison.Ordinal);
        Assert.Equal(before, Files.PrintWithTimes(guide.Home));
    }

    [Theory]
    [InlineData("aliases: [first]", "aliases: [only, first]")]
    [InlineData("aliases:\n  - first", "aliases:\n  - only\n  - first")]
    public async Task An_alias_joins_those_that_are_there(string before, string after)
    {
        using var guide = BuildBench.Open("one-article").Write("content/articles/only.md", $"---\r\ntitle: Only\r\n{before}\r\nsummary: One.\r\n---\r\nSee [[only#a|a]] and [[only]].\r\n\r\n## A\r\n\r\nonly.\r\n".ReplaceLineEndings());
        Assert.Equal("", (await guide.RunAsync("rename", "only", "one")).Err);
        var text = await File.ReadAllTextAsync(guide.PathOf("content/articles/one.md"), TestContext.Current.CancellationToken);
        Assert.Contains(after, text, StringComparison.Ordinal);
        Assert.Contains("See [[one#a|a]] and [[one]].", text, StringComparison.Ordinal);
        Assert.EndsWith("only.\n", text, StringComparison.Ordinal);
        Assert.Empty(await guide.BuildAsync());
    }

    [Fact]
    public async Task A_link_in_the_seeds_follows_and_line_ends_stay_as_they_are()
    {
        using var guide = new BuildBench();
        var seed = guide.PathOf("seeds/s1.yaml");
        var text = await File.ReadAllTextAsync(seed, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(seed, text.Replace("form: \"", "form: \"See [[six-second-kiss]]. ", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var practice = guide.PathOf("content/practices/six-second-kiss.yaml");
        var lines = await File.ReadAllTextAsync(practice, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(practice, lines.ReplaceLineEndings("\r\n"), TestContext.Current.CancellationToken);
        Assert.Equal("", (await guide.RunAsync("rename", "six-second-kiss", "slow-kiss")).Err);
        Assert.Contains("[[slow-kiss]]", await File.ReadAllTextAsync(seed, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var renamed = await File.ReadAllTextAsync(guide.PathOf("content/practices/slow-kiss.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("\r\naliases: [six-second-kiss]\r\n", renamed, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", renamed.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_in_braces_keeps_its_line()
    {
        using var guide = BuildBench.Open("one-article").Write("content/guide.yaml", "title: One\nlanguage: en\nstrands: [{id: touch, title: Touch, summary: Near.}]\n")
            .Write("content/practices/walk.yaml", "title: A walk\nsummary: Out.\nstrand: touch\nsteps: [Go.]\n");
        Assert.Equal("", (await guide.RunAsync("rename", "touch", "near")).Err);
        Assert.Equal("", (await guide.RunAsync("rename", "near", "nearer")).Err);
        var text = await File.ReadAllTextAsync(guide.PathOf("content/guide.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("[{id: nearer, aliases: [near, touch], title: Touch, summary: Near.}]", text, StringComparison.Ordinal);
        Assert.Contains("strand: nearer\n", await File.ReadAllTextAsync(guide.PathOf("content/practices/walk.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
