using System.Collections.Concurrent;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Books of small guides that several tests only read, each printed once.</summary>
public sealed class PrintedBooks : IDisposable
{
    private readonly ConcurrentDictionary<(string Guide, string Keys), BuildBench> printed = new();

    /// <summary>A guide whose book is printed without a finding.</summary>
    /// <param name="keys">What is added to <c>guide.yaml</c>.</param>
    public async Task<BuildBench> GetAsync(string guide, string keys = "")
    {
        if (printed.TryGetValue((guide, keys), out var known)) return known;
        var bench = printed[(guide, keys)] = BuildBench.Open(guide);
        Assert.Empty(await BookTests.BuildAsync(bench, keys));
        return bench;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var bench in printed.Values) bench.Dispose();
    }
}
