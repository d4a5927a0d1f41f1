namespace Guidebook.Tests.Reading;

public class HostileFileTests
{
    /// <summary>Files of nearly 1 MiB made to be slow; read in time that grows with their length, they take a moment.</summary>
    [Theory]
    [InlineData("questions: [", "a,", "]")]
    [InlineData("questions: ", "[a, [", "")]
    [InlineData("questions: ", "{a: ", "")]
    [InlineData("questions: \"", "\\u2019 a", "\"")]
    [InlineData("questions: >\n  ", "a b\n  ", "")]
    [InlineData("questions: ", "a\n  ", "")]
    [InlineData("questions: ", "- ", "")]
    [InlineData("questions: ", "? ", "")]
    [InlineData("questions: '", "''", "'")]
    public void A_file_made_to_be_slow_is_read_in_time(string before, string again, string after)
    {
        var times = (1_000_000 - before.Length - after.Length) / again.Length;
        using var guide = GuideFolder.Sound().Write("content/faq.yaml", $"{before}{string.Concat(Enumerable.Repeat(again, times))}{after}\n");
        guide.Write("content/plans/p.yaml", File.ReadAllText(guide.PathOf("content/faq.yaml")).Replace("questions:", "introduction:", StringComparison.Ordinal));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(guide.Read().Found);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
