using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Serving;

namespace Guidebook.Tests.Builds;

/// <summary>Earlier addresses lead on, drafts are never published, and PDFs outlive a build without print.</summary>
public sealed class AddressTests
{
    private const string Practice = "title: A walk\nsummary: Out and back.\nsteps: [Go out.]\n";

    [Fact]
    public async Task An_earlier_address_leads_on_below_any_path()
    {
        using var guide = BuildBench.Open("one-article").Write("content/practices/walk.yaml", Practice + "aliases: [stroll, out/side/, old.html]\n")
            .Write("content/plans/week.yaml", "title: A week\nsummary: Of walks.\naliases: [seven]\nweeks: [{title: One, days: [1, 2]}]\ndays: [{practice: walk}, {practice: walk}]\n");
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code.Severity is Severity.Error);
        Assert.Contains("content=\"0; url=walk.html\"", guide.Page("practices/stroll.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../practices/walk.html\">A walk</a>", guide.Page("out/side/index.html"), StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=practices/walk.html\"", guide.Page("old.html"), StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=../week/day-2.html\"", guide.Page("plans/seven/day-2.html"), StringComparison.Ordinal);
        Assert.Contains("noindex", guide.Page("old.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", guide.Page("old.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("stroll", guide.Page("a-to-z.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_left_out_of_builds_and_marked_in_previews()
    {
        var guide = BuildBench.Open("one-article").Write("content/practices/walk.yaml", Practice + "draft: true\n");
        Assert.Empty(await guide.BuildAsync());
        Assert.False(File.Exists(Path.Combine(guide.Output, "site/practices/walk.html")));
        Assert.DoesNotContain("A walk", guide.Page("assets/search-index.js"), StringComparison.Ordinal);
        await using var served = await ServeBench.StartAsync(guide);
        Assert.Contains("<p class=\"draft\" role=\"note\">Draft.", (await served.Get("practices/walk.html")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"draft\"", (await served.Get("articles/only.html")).Text, StringComparison.Ordinal);
        Assert.Matches("(?m)^[0-2][0-9]:[0-5][0-9]:[0-5][0-9] Made ", served.Said);
    }

    [Fact]
    public async Task Every_published_address_is_kept_or_led_on()
    {
        using var guide = BuildBench.Open("one-article").Write("content/practices/walk.yaml", Practice);
        Assert.Empty(await ErrorsAsync(guide));
        Assert.Equal(0, (await guide.RunAsync("record")).Code);
        Assert.Contains("\npractices/walk.html\n", await File.ReadAllTextAsync(guide.PathOf("content/published.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(await ErrorsAsync(guide));
        File.Move(guide.PathOf("content/practices/walk.yaml"), guide.PathOf("content/practices/stroll.yaml"));
        Assert.Equal("GB7017", Assert.Single(await ErrorsAsync(guide)).Code.Id);
        guide.Write("content/practices/stroll.yaml", Practice + "aliases: [walk]\n");
        Assert.Empty(await ErrorsAsync(guide));
    }

    [Fact]
    public async Task Without_print_the_files_of_an_earlier_build_stay()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Empty(await guide.BuildAsync());
        var (record, pdf) = (Path.Combine(guide.Output, "build.json"), Path.Combine(guide.Output, "site/downloads/one.pdf"));
        Directory.CreateDirectory(Path.GetDirectoryName(pdf)!);
        await File.WriteAllTextAsync(pdf, "%PDF-1.7", TestContext.Current.CancellationToken);
        var text = await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            record, text.Replace("\"files\": [", "\"files\": [\n    { \"path\": \"downloads/one.pdf\", \"size\": 8, \"sha256\": \"\" },", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var run = await guide.RunAsync("build", "--no-pdf");
        Assert.Contains("downloads (1 file of an earlier build)", run.Out, StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7", await File.ReadAllTextAsync(pdf, TestContext.Current.CancellationToken));
        Assert.Empty(await guide.BuildAsync(change: options => options with { Editions = [Model.EditionName.Website] }));
        Assert.False(File.Exists(pdf));
    }

    /// <summary>Builds, and returns the errors: nothing mentions the practice, which is a warning.</summary>
    private static async Task<IEnumerable<Diagnostic>> ErrorsAsync(BuildBench guide) =>
        (await guide.BuildAsync()).Where(found => found.Code.Severity is Severity.Error);
}
