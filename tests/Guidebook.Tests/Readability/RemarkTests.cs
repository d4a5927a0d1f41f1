using Guidebook.Generator;
using Guidebook.Generator.Readability;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Readability;

/// <summary>The remarks and their locations in the report of a guide with one article.</summary>
public sealed class RemarkTests : IDisposable
{
    private const string Thirty = "one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten";

    private readonly BuildBench guide = BuildBench.Open("one-article");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task Each_remark_stands_at_its_own_line() => Assert.Equal(
        [
            "content/articles/a.md(8): wording: 'she' is gendered. Say it so that every reader is meant.",
            "content/articles/a.md(8): wording: 'you Always' sounds like blame. Say what happens, or what to do.",
            "content/articles/a.md(11): wording: The sentence 'Here one two three four five …' has 31 words. Make two of it.",
            "content/articles/a.md(15): wording: 'should have' sounds like blame. Say what happens, or what to do.",
        ],
        await RemarksOn($"First.\n\n- **Look**, says\n  she, and you\n  Always [nod](https://example.org).\n\n{Thirty}. Here {Thirty}.\n\n| a | b |\n|---|---|\n| c | He*d*. You should have. |"));

    [Fact]
    public async Task Items_cells_and_headings_end_a_sentence_and_links_and_emphasis_do_not()
    {
        Assert.Empty(await RemarksOn($"## {Thirty}\n\n- {Thirty}\n- {Thirty}\n\n| {Thirty} | {Thirty} |\n|---|---|\n| a | b |"));
        Assert.Single(await RemarksOn($"{Thirty} *and*\n[more](https://example.org)"));
        Assert.Single(await RemarksOn($"{Thirty} [[only]]"));
    }

    [Fact]
    public async Task What_people_say_may_be_gendered_or_blaming() =>
        Assert.Equal(["content/articles/a.md(5): wording: 'She' is gendered. Say it so that every reader is meant."],
            await RemarksOn("\"You always say that she is lazy,\" said one. She said: \"You never\nlook at him.\""));

    [Fact]
    public async Task The_words_of_the_guide_are_found_everywhere_but_in_the_entries_that_mean_them()
    {
        guide.Write("content/guide.yaml", "title: T\nlanguage: en\navoid:\n  - {word: don't just, because: It is curt.}\n  - {word: she, because: Say they., except: [only]}\n")
            .Write("content/articles/only.md", "---\ntitle: Only\nsummary: She.\n---\nShe. [[a]]\n");
        Assert.Equal(
            [
                "content/articles/a.md(5): wording: 'Don’t just' is a word to avoid: It is curt.",
                "content/articles/a.md(7): wording: 'she' is a word to avoid: Say they.",
            ],
            await RemarksOn("\"Don't\njust.\" Unjust.\n\"Is she?\" [[only]]"));
    }

    [Fact]
    public async Task Folded_texts_are_placed_by_the_lines_of_the_file()
    {
        guide.Write("content/glossary.yaml", "terms:\n  - id: t\n    term: Him\n    meaning: >-\n      One \"quoted\" word,\n      and [[a|a\n      link]] and her.\n\n      And\n      \"him\" and his.\n");
        Assert.Equal(
            ["content/glossary.yaml(2): wording: 'Him' is gendered. Say it so that every reader is meant.", "content/glossary.yaml(7)", "content/glossary.yaml(10)"],
            (await RemarksOn("[[only]]")).Select((line, index) => index == 0 ? line : line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task The_lists_are_English_and_keep_silent_in_other_languages()
    {
        guide.Write("content/guide.yaml", "title: T\nlanguage: de\n");
        Assert.Empty(await RemarksOn("Der man, he, she. [[only]]"));
    }

    [Fact]
    public async Task An_exception_for_an_entry_that_is_not_there_is_a_mistake()
    {
        guide.Write("content/guide.yaml", "title: T\nlanguage: en\navoid: [{word: x, because: y., except: [onyl]}]\n");
        var found = Assert.Single(await guide.BuildAsync());
        Assert.Equal("content/guide.yaml(3,41): error GB2001: Nothing in the guide has the id 'onyl'. Did you mean 'only'?", found.ToString());
    }

    private async Task<IEnumerable<string>> RemarksOn(string text)
    {
        guide.Write("content/articles/a.md", $"---\ntitle: A\nsummary: B.\n---\n{text}\n");
        var report = await ReportOf(guide);
        return report.Remarks.Select(remark => remark.ToString().Replace($"{guide.Home}/", "", StringComparison.Ordinal));
    }

    private static async Task<ReadabilityReport> ReportOf(BuildBench guide)
    {
        ReadabilityReport? report = null;
        var options = new BuildOptions { Folders = new(guide.PathOf("content"), null), ReportReadability = found => report = found };
        await Build.RunAsync(options, new Run(new(), Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken);
        return Assert.IsType<ReadabilityReport>(report);
    }
}
