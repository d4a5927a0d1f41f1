using Guidebook.Tests.Builds.Print;

namespace Guidebook.Tests.Builds;

/// <summary>The shipped guide with all prints, built twice in environments as different as possible.</summary>
public sealed class SameBytesTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Fact]
    public async Task Folder_time_zone_language_and_number_of_workers_change_no_byte()
    {
        using var there = new BuildBench();
        var deep = there.PathOf("a folder/deeper");
        Directory.CreateDirectory(deep);

        string[] otherwise = ["--content", Path.Combine("..", "..", "content"), "--jobs", "2"];
        var other = await ShippedPrints.BuildAsync(deep, "America/St_Johns", "de_DE.UTF-8", otherwise);

        Assert.True(other.Code == 0, other.Err);
        Assert.Contains(Files.Below(prints.Bench.Output), path => path.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.Equal(Print(prints.Bench.Output), Print(Path.Combine(deep, "output")));
    }

    /// <summary>All files but the one that tells where and when the guide was read.</summary>
    private static IEnumerable<string> Print(string output) =>
        Files.Print(output).Split('\n').Where(line => !line.StartsWith("kept/last-build.json ", StringComparison.Ordinal));
}
