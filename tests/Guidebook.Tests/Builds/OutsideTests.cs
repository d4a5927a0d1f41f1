namespace Guidebook.Tests.Builds;

/// <summary>A build writes only to the output folder and the folder of schemas, whatever the content.</summary>
public sealed class OutsideTests
{
    [Theory]
    [InlineData("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\n![A hand](images/../../../hand.svg)\n")]
    [InlineData("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\n![A hand](/tmp/hand.svg)\n")]
    [InlineData("content/articles/a.md", "---\ntitle: A\nsummary: A.\ntopics: [\"../../../up\", \"/etc\", \"..\", \"a/b\"]\n---\nText.\n")]
    [InlineData("content/guide.yaml", "title: A\nlanguage: en\nslug: ../../up\n")]
    [InlineData("content/guide.yaml", "title: \"../../up\"\nlanguage: en\nparts: [{id: \"../up\", title: Up}]\n")]
    public async Task Paths_that_lead_out_write_nothing_outside(string file, string text)
    {
        using var guide = BuildBench.Open("one-article").Write(file, text).Write("hand.svg", "<svg/>");
        await AssertNothingOutsideAsync(guide);
    }

    [Fact]
    public async Task Links_of_the_file_system_write_nothing_outside()
    {
        using var guide = BuildBench.Open("one-article").Write("elsewhere/images/hand.svg", "<svg/>").Write("elsewhere/site/mine.txt", "mine");
        Directory.CreateSymbolicLink(guide.PathOf("content/images"), guide.PathOf("elsewhere/images"));
        File.CreateSymbolicLink(guide.PathOf("content/articles/out.md"), guide.PathOf("elsewhere/site/mine.txt"));
        await AssertNothingOutsideAsync(guide);
        File.Delete(guide.PathOf("content/images"));
        File.Delete(guide.PathOf("content/articles/out.md"));

        Directory.CreateDirectory(guide.Output);
        Directory.CreateSymbolicLink(guide.PathOf("output/site"), guide.PathOf("elsewhere/site"));
        await AssertNothingOutsideAsync(guide);
        File.Delete(guide.PathOf("output/site"));

        Assert.Empty(await guide.BuildAsync());
        Directory.CreateSymbolicLink(guide.PathOf("output/site/pages"), guide.PathOf("elsewhere/site"));
        guide.Write("content/pages/mine.md", "---\ntitle: Mine\nsummary: Mine.\n---\nText.\n");
        await AssertNothingOutsideAsync(guide);
    }

    private static async Task AssertNothingOutsideAsync(BuildBench guide)
    {
        var before = Outside(guide);
        await guide.BuildAsync();
        Assert.Equal(before, Outside(guide));
    }

    /// <summary>All folders outside of these two, and all files with the times of their last changes.</summary>
    private static List<string> Outside(BuildBench guide) =>
    [
        .. Directory.EnumerateFileSystemEntries(guide.Home, "*", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(guide.Output, StringComparison.Ordinal)
                && !path.StartsWith(guide.PathOf("content/.schema"), StringComparison.Ordinal))
            .Select(path => File.Exists(path) ? FormattableString.Invariant($"{path} {File.GetLastWriteTimeUtc(path).Ticks}") : path)
            .Order(StringComparer.Ordinal),
    ];
}
