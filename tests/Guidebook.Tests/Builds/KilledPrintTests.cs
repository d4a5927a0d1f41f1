namespace Guidebook.Tests.Builds;

/// <summary>The real program with prints, killed at any moment.</summary>
public sealed class KilledPrintTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("one-article");

    public void Dispose() => guide.Dispose();

    [Fact]
    public Task A_build_killed_at_any_moment_leaves_whole_PDFs() =>
        new KilledBuilds(guide, "build", "--browser", Tools.Browser()).RunAsync(Thorough.Times(1, 200));
}
