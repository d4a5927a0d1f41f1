using System.Text.Json;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Readability;

/// <summary>The printed readability report.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("one-article")
        .Write("content/guide.yaml", "title: Tea\nlanguage: en\n")
        .Write("content/articles/only.md", "---\ntitle: Tea\nsummary: Tea is hot.\n---\nDrink it. She drinks it, don't you?\n");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task The_report_is_a_table_then_the_remarks_then_a_sum_and_never_fails()
    {
        var run = await guide.RunAsync("check", "--prose", "--quiet");
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Equal(
            """
            page          words  a sentence  spread  contractions  reading age
            article only     11         2.8     1.5             1          2.3
            guide guide       1         1.0     0.0             0          1.6

            content/articles/only.md(5): wording: 'She' is gendered. Say it so that every reader is meant.
            Sentences have 2.4 words on average, with a standard deviation of 1.5; contractions: 1.
            Average reading age 2.2 over 12 words (Flesch-Kincaid grade (Kincaid and others, 1975) + 5); pages over 13: 0; remarks: 1.

            """, run.Out);
    }

    [Fact]
    public async Task As_JSON_the_report_has_the_output_to_itself()
    {
        guide.Write("content/articles/only.md", "---\ntitle: Tea\nsummary: Tea is hot.\n---\n[one](http://example.org/). She drinks it.\n");
        var run = await guide.RunAsync("check", "--prose", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Contains("GB1210", run.Err, StringComparison.Ordinal);
        var report = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(["language", "formula", "readingAge", "words", "averageSentence", "deviation", "contractions", "pagesOver13", "pages", "remarks"], report.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["only", "guide"], report.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("id").GetString()!));
        var remark = Assert.Single(report.GetProperty("remarks").EnumerateArray());
        Assert.Equal(("content/articles/only.md", 5), (remark.GetProperty("file").GetString(), remark.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task A_language_without_a_formula_is_not_measured_and_the_report_says_so()
    {
        WriteDutch();
        var run = await guide.RunAsync("check", "--prose", "--quiet");
        Assert.Equal(0, run.Code);
        Assert.Equal(
            """
            content/articles/only.md(5): wording: 'verplicht' is a word to avoid: niemand moet iets.
            There is no formula for 'nl': reading age, sentences and contractions are measured in English only. Words under 'avoid' were looked for; remarks: 1.

            """, run.Out);
    }

    [Fact]
    public async Task As_JSON_a_language_without_a_formula_has_no_figures()
    {
        WriteDutch();
        var report = JsonDocument.Parse((await guide.RunAsync("check", "--prose", "--format", "json")).Out).RootElement;
        Assert.Equal(["language", "formula", "pages", "remarks"], report.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("nl", JsonValueKind.Null), (report.GetProperty("language").GetString(), report.GetProperty("formula").ValueKind));
        Assert.Equal(0, report.GetProperty("pages").GetArrayLength());
        Assert.Equal(1, report.GetProperty("remarks").GetArrayLength());
    }

    /// <summary>A sentence longer than English ones may be, with an English word for men and a word that the guide avoids.</summary>
    private void WriteDutch() => guide
        .Write("content/guide.yaml", "title: Thee\nlanguage: nl\navoid:\n  - word: verplicht\n    because: niemand moet iets.\n")
        .Write("content/articles/only.md",
            "---\ntitle: Thee\nsummary: Thee is heet.\n---\n"
            + string.Concat(Enumerable.Repeat("Drink de thee en ", 10)) + "he, dat is niet verplicht.\n");

    [Fact]
    public async Task A_guide_with_mistakes_ends_as_it_would_without_the_report()
    {
        guide.Write("content/articles/only.md", "---\ntitle: Tea\nsummary: Tea is hot.\n---\n[[nothing]]\n");
        Assert.Equal(1, (await guide.RunAsync("check", "--prose")).Code);
    }

    [Fact]
    public void The_README_tells_of_it() =>
        Assert.Contains("| `guidebook check --prose` |", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
}
