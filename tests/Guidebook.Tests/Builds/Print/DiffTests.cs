using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The output of <c>diff</c> for a reprint, after real changes to the shipped guide.</summary>
public sealed class DiffTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    private const string AllButCards = "website booklet home weeks press fill-in large-print chart worksheets one-sheet test-sheet";

    [Fact]
    public async Task A_changed_day_names_the_sheets_that_bear_it_and_no_others()
    {
        using var changed = new BuildBench();
        var plan = changed.PathOf("content/plans/seven-days.yaml");
        var text = await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken);
        var prompt = Regex.Match(text, "(?m)^    prompt: (.+)$").Groups[1].Value;
        changed.Write("content/plans/seven-days.yaml", text.Replace($"prompt: {prompt}", "prompt: What did you see?", StringComparison.Ordinal));
        // Reuses the stored prints of unchanged documents.
        Files.Copy(Path.Combine(prints.Bench.Output, "kept"), Path.Combine(changed.Output, "kept"));
        var editions = AllButCards.Split(' ').SelectMany(name => new[] { "--edition", name });
        var build = await changed.RunAsync(["build", "--base-url", ShippedPrints.Address, "--browser", Tools.Browser(), .. editions]);
        Assert.True(build.Code == 0, build.Err);

        var diff = await changed.RunAsync("diff", prints.Bench.Output, changed.Output);
        Assert.Equal(0, diff.Code);
        var pages = prints.Pages("seven-days");
        var page = 1 + Array.FindIndex(pages, side => ShippedPrints.Flat(side).Contains(prompt.Trim('"')[..20], StringComparison.Ordinal));
        Assert.NotEqual(0, page);
        Assert.Contains($"downloads/nearer-seven-days.pdf: reprint page {page} of {pages.Length}\n", diff.Out, StringComparison.Ordinal);
        var sheet = 1 + (page <= pages.Length / 2 ? page - 1 : pages.Length - page) / 2;
        Assert.Contains($"downloads/nearer-seven-days-a4.pdf: reprint sheet {sheet} of {pages.Length / 4}\n", diff.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("nearer-booklet-a4.pdf", diff.Out, StringComparison.Ordinal);
        Assert.Contains("downloads/nearer-cards-a4.pdf: no longer made\n", diff.Out, StringComparison.Ordinal);
        Assert.Contains("  plans/seven-days/day-1.html\n", diff.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_differs_in_nothing_from_itself()
    {
        var diff = await prints.Bench.RunAsync("diff", prints.Bench.Output, Path.Combine(prints.Bench.Output, "build.json"));
        Assert.Equal((0, "Nothing differs.\n"), (diff.Code, diff.Out));
    }

    [Fact]
    public async Task A_place_without_a_build_is_a_wrong_command_line()
    {
        var diff = await prints.Bench.RunAsync("diff", "content", prints.Bench.Output);
        Assert.Equal(2, diff.Code);
        Assert.StartsWith("There is no build to compare: ", diff.Err, StringComparison.Ordinal);
    }
}
