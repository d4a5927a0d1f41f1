using Guidebook.Tests.Builds.Print;

namespace Guidebook.Tests.Builds;

/// <summary>
/// Guides built twice in environments as different as possible: one with something of every kind and all its prints, and the website of the
/// shipped one; in a thorough run, its prints too.
/// </summary>
public sealed class SameBytesTests
{
    public static TheoryData<string, string> Guides => new() { { "every-kind", "all" }, { "", Thorough.IsWanted ? "all" : "website" } };

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Folder_time_zone_language_and_number_of_workers_change_no_byte(string guide, string edition)
    {
        using var here = Open(guide);
        using var there = Open(guide);
        var deep = there.PathOf("a folder/deeper");
        Directory.CreateDirectory(deep);

        string[] otherwise = ["--content", Path.Combine("..", "..", "content"), "--jobs", "2"];
        var one = await ShippedPrints.BuildAsync(here.Home, edition, "Pacific/Kiritimati", "tr_TR.UTF-8", "--jobs", "1");
        var other = await ShippedPrints.BuildAsync(deep, edition, "America/St_Johns", "de_DE.UTF-8", otherwise);

        Assert.True(one.Code == 0, one.Err);
        Assert.True(other.Code == 0, other.Err);
        Assert.Equal(edition == "all", Files.Below(here.Output).Any(path => path.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal(Print(here.Output), Print(Path.Combine(deep, "output")));
    }

    private static BuildBench Open(string guide) => guide.Length == 0 ? new() : BuildBench.Open(guide);

    /// <summary>All files but the one that tells where and when the guide was read.</summary>
    private static IEnumerable<string> Print(string output) =>
        Files.Print(output).Split('\n').Where(line => !line.StartsWith("kept/last-build.json ", StringComparison.Ordinal));
}
