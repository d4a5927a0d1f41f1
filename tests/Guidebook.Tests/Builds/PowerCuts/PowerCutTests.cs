using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Tests.Commands;
using Guidebook.Tests.Reading.Pictures;
using SkiaSharp;

namespace Guidebook.Tests.Builds.PowerCuts;

/// <summary>
/// The power is cut at any moment of a build. The calls of a real build are recorded with <c>strace</c>, and a simulated disk replays them
/// up
/// to the cut and forgets what the program did not wait for. Skipped where programs may not be traced.
/// </summary>
public sealed class PowerCutTests : IDisposable
{
    private const string OwnFile = "site/own/mine.txt";
    private readonly BuildBench guide = BuildBench.Open("first-aid");

    private static int Cuts => Thorough.Times(6, 100);

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task A_power_cut_at_any_moment_leaves_the_old_site_or_the_new_one_whole_and_the_next_build_heals_the_rest()
    {
        var (disk, calls, old, whole) = await RecordAsync();
        for (var cut = 0; cut < Cuts; cut++)
        {
            Restore(disk, calls, cut);
            Assert.Contains(Site(), new[] { old, whole });
            var next = await guide.RunAsync("build", "--no-pdf");
            Assert.True(next.Code == 0, next.Err);
            Assert.Equal(whole, Site());
            Assert.Equal(["build.json", "kept", "nginx.conf", "site"], Directory.EnumerateFileSystemEntries(guide.Output).Select(Path.GetFileName).Order());
            TestContext.Current.SendDiagnosticMessage("{0} of {1} power cuts", cut + 1, Cuts);
        }
    }

    [Fact]
    public async Task A_build_that_does_not_wait_for_the_disk_can_lose_its_site()
    {
        var (disk, calls, old, whole) = await RecordAsync("--no-sync");
        Assert.DoesNotContain(calls, call => call is DiskCall.Sync or DiskCall.SyncAll);
        Assert.Contains(Enumerable.Range(0, 40), cut =>
        {
            Restore(disk, calls, cut);
            return !new[] { old, whole }.Contains(Site());
        });
    }

    /// <summary>Builds the guide, and once more with other words and recorded; returns both sites.</summary>
    private async Task<(SimulatedDisk Disk, ImmutableArray<DiskCall> Calls, string Old, string New)> RecordAsync(params string[] options)
    {
        var strace = Tools.Find("strace", "strace");
        Assert.SkipUnless(await TraceAsync(strace, "trial", "--version"), "This machine lets no program be traced.");
        await guide.RunAsync("build", "--no-pdf");
        guide.Write("output/" + OwnFile, "mine");
        var old = Site();
        var disk = new SimulatedDisk(guide.Output, guide.Output);
        guide.Write("content/articles/new.md", "---\ntitle: The new one\nsummary: Words.\n---\n![A lake](images/lake.jpg)\n");
        Directory.CreateDirectory(guide.PathOf("content/images"));
        var photo = MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 1000, 700);
        await File.WriteAllBytesAsync(guide.PathOf("content/images/lake.jpg"), photo, TestContext.Current.CancellationToken);
        Assert.True(await TraceAsync(strace, "log", ["build", "--no-pdf", .. options]));
        var (whole, calls) = (Site(), TracedCalls.Read(guide.PathOf("log"), guide.Output));
        Assert.NotEqual(old, whole);
        disk.Leave(guide.PathOf("again"), calls, chance: null);
        Assert.Equal(Files.Print(guide.Output), Files.Print(guide.PathOf("again")));
        return (disk, calls, old, whole);
    }

    private async Task<bool> TraceAsync(string strace, string log, params string[] arguments)
    {
        using var traced = ProgramRun.StartWithin([strace, .. TracedCalls.Arguments(guide.PathOf(log))], guide.Home, [], arguments);
        var output = traced.StandardOutput.ReadToEndAsync();
        await traced.StandardError.ReadToEndAsync();
        await output;
        await traced.WaitForExitAsync();
        return traced.ExitCode == 0;
    }

    /// <summary>Makes the output folder what a power cut leaves; the cuts are spread over the calls.</summary>
    private void Restore(SimulatedDisk disk, ImmutableArray<DiskCall> calls, int cut)
    {
        var chance = new Chance(cut);
        Directory.Delete(guide.Output, recursive: true);
        disk.Leave(guide.Output, [.. calls.Take(chance.Below(calls.Length + 1))], chance);
        Assert.True(File.Exists(Path.Combine(guide.Output, OwnFile)), string.Create(CultureInfo.InvariantCulture, $"The reader's own file is gone after cut {cut}."));
    }

    private string Site() => Directory.Exists(Path.Combine(guide.Output, "site")) ? Files.Print(Path.Combine(guide.Output, "site")) : "";
}
