using System.Diagnostics;
using Guidebook.Tests.Commands;
using Guidebook.Tests.Printing;

namespace Guidebook.Tests.Builds;

/// <summary>The real program when the browser or the disk fails: one diagnostic, the old site unchanged, no process left.</summary>
public sealed class BadPrintTests : IDisposable
{
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
        var site = Files.PrintWithTimes(Path.Combine(guide.Output, "site"));
        Assert.Contains(".pdf", site, StringComparison.Ordinal);

        var run = await BreakAsync(hangs);

        Assert.Equal(1, run.Err.Split('\n').Count(line => line.StartsWith("error ", StringComparison.Ordinal)));
        Assert.StartsWith(hangs ? "error GB6004: " : "error GB6005: ", run.Err, StringComparison.Ordinal);
        Assert.Equal(3, run.Code);
        Assert.Equal(site, Files.PrintWithTimes(Path.Combine(guide.Output, "site")));
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

    /// <summary>A build whose browser hangs or is killed while it prints.</summary>
    private async Task<ProgramRun> BreakAsync(bool hangs)
    {
        Change();
        marked.Hold();
        var building = BuildAsync(hangs ? ["--print-timeout", "2"] : []);
        await marked.UntilItPrintsAsync(building);
        if (!hangs) marked.Kill();
        var run = await building;
        marked.LetGo();
        return run;
    }

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
