using System.Diagnostics;
using Guidebook.Tests.Commands;
using Guidebook.Tests.Printing;

namespace Guidebook.Tests.Builds;

/// <summary>The real program when the browser or the disk fails: one diagnostic, the old site unchanged, no process left.</summary>
public sealed class BadPrintTests : IDisposable
{
    private const int MostTries = 6;

    private readonly BuildBench guide = BuildBench.Open("first-aid");
    private readonly MarkedBrowser marked = new();
    private string? mounted;

    public void Dispose()
    {
        if (mounted is not null) Process.Start("umount", mounted).WaitForExit();
        marked.Dispose();
        guide.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_browser_that_hangs_or_dies_leaves_the_old_site_and_no_process(bool hangs)
    {
        Assert.Equal((0, ""), Outcome(await BuildAsync()));
        var (site, run) = await BrokenAsync(hangs);
        Assert.Contains(".pdf", site, StringComparison.Ordinal);

        Assert.Equal(1, run.Err.Split('\n').Count(line => line.StartsWith("error ", StringComparison.Ordinal)));
        Assert.Matches(hangs ? "^error GB600[24]: " : "^error GB600[25]: ", run.Err);
        Assert.InRange(run.Code, 1, 3);
        // Without a browser that opens (GB6002), the website is made, and only the PDFs stay as they were.
        var isWhole = !run.Err.Contains("GB6002", StringComparison.Ordinal);
        Assert.Equal(Kept(site, isWhole), Kept(Files.PrintWithTimes(Path.Combine(guide.Output, "site")), isWhole));
        await marked.AssertGoneAsync();
        Assert.Equal((0, ""), Outcome(await BuildAsync()));
        Assert.NotEqual(site, Files.PrintWithTimes(Path.Combine(guide.Output, "site")));
    }

    [Fact]
    public async Task A_disk_that_is_full_of_PDFs_leaves_the_old_site_and_no_half_of_one()
    {
        Directory.CreateDirectory(guide.Output);
        var isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Mount("size=1300k");
        Assert.SkipUnless(isMounted, "A small disk cannot be mounted here.");
        Assert.Equal(0, (await guide.RunAsync("build", "--no-pdf")).Code);
        var site = Files.PrintWithTimes(Path.Combine(guide.Output, "site"));

        var run = await BuildAsync();

        Assert.Equal((3, "error GB7008: The output folder 'output' cannot be written: the disk is full. The old output is as it was."), (run.Code, run.Err.Split('\n')[0]));
        Assert.Equal(site, Files.PrintWithTimes(Path.Combine(guide.Output, "site")));
        Assert.All(Files.Below(guide.Output)
            .Where(path => path.EndsWith(".pdf", StringComparison.Ordinal)), path => Tools.Run("qpdf", "--check", Path.Combine(guide.Output, path)));
    }

    [Fact]
    public async Task A_second_build_prints_nothing_and_a_word_changed_prints_only_what_shows_it()
    {
        Assert.Equal((0, ""), Outcome(await BuildAsync()));
        var before = Files.Print(guide.Output);
        Assert.Equal((0, ""), Outcome(await BuildAsync()));
        Assert.Equal((1, before), (marked.Opened, Files.Print(guide.Output)));
        guide.Write("content/articles/new.md", "---\ntitle: New\nsummary: Only on the website.\n---\nText.\n");
        Assert.Equal((0, ""), Outcome(await BuildAsync()));
        Assert.Equal(1, marked.Opened);
        Change();
        Assert.Equal((0, ""), Outcome(await BuildAsync()));
        Assert.Equal(2, marked.Opened);
    }

    /// <summary>
    /// A build whose browser is frozen or killed. On a busy machine it may have printed everything before; then the next build is tried.
    /// </summary>
    private async Task<(string Before, ProgramRun Run)> BrokenAsync(bool hangs)
    {
        for (var tries = 1; ; tries++)
        {
            var site = Files.PrintWithTimes(Path.Combine(guide.Output, "site"));
            Change();
            var building = BuildAsync(hangs ? ["--print-timeout", "2"] : []);
            await marked.UntilItRunsAsync(building);
            if (hangs) marked.Freeze();
            else marked.Kill();
            var run = await building;
            if (run.Code != 0 || tries == MostTries) return (site, run);
        }
    }

    private static IEnumerable<string> Kept(string site, bool isWhole) =>
        site.Split('\n').Where(line => isWhole || line.Contains(".pdf", StringComparison.Ordinal));

    private static (int, string) Outcome(ProgramRun run) => (run.Code, run.Err);

    /// <summary>Changes the texts of the days, so that they are printed again.</summary>
    private void Change()
    {
        var plan = guide.PathOf("content/plans/three-shifts.yaml");
        var text = File.ReadAllText(plan);
        File.WriteAllText(plan, text.Contains("Another", StringComparison.Ordinal)
            ? text.Replace("Another", "Another and another", StringComparison.Ordinal)
            : text.Replace("for: alone,", "for: alone, text: \"Another word.\",", StringComparison.Ordinal));
    }

    private Task<ProgramRun> BuildAsync(params string[] more) =>
        guide.RunAsync(["build", "--edition", "website", "--edition", "home", "--browser", marked.Path, .. more]);

    private bool Mount(string size)
    {
        using var mount = Process.Start(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", size, "tmpfs", guide.Output]) { RedirectStandardError = true })!;
        mount.WaitForExit();
        if (mount.ExitCode == 0) mounted = guide.Output;
        return mount.ExitCode == 0;
    }
}
