using Guidebook.Generator;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Paper in the theme Plain: every check of prints passes, and what the folder overrides is overridden there, too.</summary>
public sealed class PlainPrintTests
{
    [Fact]
    public async Task A_guide_in_Plain_is_printed_without_a_finding()
    {
        using var guide = Thorough.IsWanted ? new BuildBench() : BuildBench.Open("first-aid");
        var settings = await File.ReadAllTextAsync(guide.PathOf("content/guide.yaml"), TestContext.Current.CancellationToken);
        guide.Write("content/guide.yaml", Thorough.IsWanted
            ? settings.Replace("\ntheme:\n", "\ntheme:\n  name: plain\n", StringComparison.Ordinal)
            : settings + "theme: plain\nprint: {editions: [booklet]}\n");
        Assert.Empty(await guide.BuildAsync(change: options => options with { Print = true }));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(guide.Output, "site/downloads"), "*.pdf"));
    }

    [Theory]
    [InlineData("theme: plain")]
    [InlineData("theme: {motif: none}")]
    public async Task A_page_with_a_large_title_alone_has_room_for_it(string theme)
    {
        using var guide = BuildBench.Open("one-article");
        var settings = await File.ReadAllTextAsync(guide.PathOf("content/guide.yaml"), TestContext.Current.CancellationToken);
        guide.Write("content/guide.yaml", $"{settings}\nprint: {{editions: [book]}}\nstrands:\n  - {{id: voice, title: Voice, summary: What sounds.}}\n{theme}\n")
            .Write("content/practices/hum.yaml", "title: Hum\nsummary: Hum a tone.\nstrand: voice\nsteps: [Hum.]\n")
            .Write("content/articles/only.md", "---\ntitle: Only\nsummary: One.\n---\nSee [[hum]].\n");
        Assert.Empty(await guide.BuildAsync(change: options => options with { Print = true }));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(guide.Output, "site/downloads"), "*-book.pdf"));
    }
}
