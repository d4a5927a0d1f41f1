using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Builds;

/// <summary>An error in a document to print, with the real browser: only its PDFs are missing, and the site says so.</summary>
public sealed class MissingPrintTests : IDisposable
{
    private const string Plan = "content/plans/three-shifts.yaml";
    private const string Question = "How long did five minutes feel?";
    private const string Booklet = "downloads/ready-hands-booklet.pdf";
    private const string Chart = "downloads/ready-hands-chart-a4.pdf";
    private readonly BuildBench guide = BuildBench.Open("first-aid");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task A_text_that_does_not_fit_takes_away_its_PDF_and_nothing_else()
    {
        Assert.Empty(await BuildAsync());
        Assert.True(Has(Booklet) && Has(Chart));
        Replace(Question, string.Join(' ', Enumerable.Repeat(Question, 90)));
        guide.Write("content/articles/new.md", "---\ntitle: New\nsummary: An article of today.\n---\nText.\n");

        var found = Assert.Single(await BuildAsync());

        Assert.Equal((Codes.DoesNotFit, Plan, ExitCodeOf(found)), (found.Code, found.Span!.Value.File, 1));
        Assert.Equal((false, true, true), (Has(Booklet), Has(Chart), Has("articles/new.html")));
        var page = guide.Page("downloads/index.html");
        Assert.Contains("This file could not be made in this build: something in it needs more room than its page has.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ready-hands-booklet.pdf", page, StringComparison.Ordinal);
        Assert.Contains("ready-hands-chart-paper.html", page, StringComparison.Ordinal);
        var record = await File.ReadAllTextAsync(Path.Combine(guide.Output, "build.json"), TestContext.Current.CancellationToken);
        Assert.Contains("\"missing\": [\n      \"downloads/ready-hands-booklet.pdf\"", record, StringComparison.Ordinal);

        Replace(string.Join(' ', Enumerable.Repeat(Question, 90)), Question);
        Assert.Empty(await BuildAsync());
        Assert.True(Has(Booklet));
        Assert.DoesNotContain("could not be made", guide.Page("downloads/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_ends_with_1_and_says_what_is_missing()
    {
        Replace(Question, string.Join(' ', Enumerable.Repeat(Question, 90)));
        var run = await guide.RunAsync("build", "--edition", "website", "--edition", "booklet", "--edition", "chart", "--browser", Tools.Browser());
        Assert.Equal(1, run.Code);
        Assert.Contains("2 files of 2 documents, 1 file not made", run.Out, StringComparison.Ordinal);
        Assert.Contains("Website:  output/site/index.html\nTo print: output/site/downloads\n", run.Out.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("error GB6015", run.Err, StringComparison.Ordinal);
        Assert.True(Has("index.html"));
    }

    private static int ExitCodeOf(Diagnostic found) => Generator.Commands.ExitCode.From([found]);

    private bool Has(string path) => File.Exists(Path.Combine(guide.Output, "site", path));

    private void Replace(string from, string to) =>
        guide.Write(Plan, File.ReadAllText(guide.PathOf(Plan)).Replace(from, to, StringComparison.Ordinal));

    private async Task<IReadOnlyList<Diagnostic>> BuildAsync() => await guide.BuildAsync(change: options => options with
    {
        Print = true,
        Browser = Tools.Browser(),
        Editions = [EditionName.Website, EditionName.Booklet, EditionName.Chart],
    });
}
