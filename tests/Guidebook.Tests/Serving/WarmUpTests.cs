using System.Text;
using Guidebook.Generator.Serving;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>An edit that comes while the server warms up is told as any other.</summary>
public sealed class WarmUpTests : IDisposable
{
    private const string Article = "content/articles/only.md";

    private readonly BuildBench guide = BuildBench.Open("one-article");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task What_the_warm_up_reads_and_draws_counts_for_the_build_after_it_and_only_for_that()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var live = new LiveSite(new() { Folders = new(guide.PathOf("content"), null) });
        await live.RebuildAsync(cancellation);
        Assert.Equal(6, live.PagesDrawn);
        guide.Write(Article, "---\ntitle: The only article\nsummary: There is nothing else here.\n---\nChanged at once.\n");
        await live.WarmUpAsync(cancellation);
        var state = await live.RebuildAsync(cancellation);
        Assert.Contains("Changed at once.", Encoding.UTF8.GetString(state!.Site!.Read(new("articles/only.html"))!.Value.Span), StringComparison.Ordinal);
        Assert.Equal(1, live.FilesRead);
        Assert.InRange(live.PagesDrawn, 1, 5);
        await live.RebuildAsync(cancellation);
        Assert.Equal((0, 0), (live.FilesRead, live.PagesDrawn));
    }
}
