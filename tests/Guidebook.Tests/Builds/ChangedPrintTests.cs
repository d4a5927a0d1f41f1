using Guidebook.Tests.Printing;

namespace Guidebook.Tests.Builds;

/// <summary>Guides that are built again after a change: their prints have the bytes of a first build.</summary>
public class ChangedPrintTests
{
    [Fact]
    public async Task A_changed_guide_is_printed_as_a_new_one()
    {
        const string before = "for: alone,", after = "for: alone, text: \"Another word.\",";
        using var guide = BuildBench.Open("first-aid");
        await PrintAsync(guide);
        var plan = guide.PathOf("content/plans/three-shifts.yaml");
        var text = await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken);
        var at = text.LastIndexOf(before, StringComparison.Ordinal);
        await File.WriteAllTextAsync(plan, $"{text[..at]}{after}{text[(at + before.Length)..]}", TestContext.Current.CancellationToken);

        var changed = await PrintAsync(guide);

        Directory.Delete(guide.Output, recursive: true);
        Assert.Equal(await PrintAsync(guide), changed);
    }

    private static async Task<string> PrintAsync(BuildBench guide)
    {
        Assert.Empty(await guide.BuildAsync(change: options => options with { Print = true, Browser = Tools.Browser() }));
        return Files.Print(Path.Combine(guide.Output, "site"));
    }
}
