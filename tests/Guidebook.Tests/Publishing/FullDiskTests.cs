using System.Diagnostics;

namespace Guidebook.Tests.Publishing;

/// <summary>Full and read-only disks. The tests need a small disk of their own, which requires root and Linux.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly OutputBench bench = new();
    private readonly string disk;
    private bool mounted;

    public FullDiskTests() => disk = Directory.CreateDirectory(Path.Combine(bench.Home, "output")).FullName;

    public void Dispose()
    {
        if (mounted) Run("umount", disk);
        bench.Dispose();
    }

    [Fact]
    public void A_full_disk_is_one_clear_finding_and_the_old_output_stays()
    {
        Mount("size=400k");
        bench.Build("one", "index.html");
        var record = bench.Read("build.json");

        Assert.Null(bench.Build(new string('x', 9000), [.. Enumerable.Range(0, 99).Select(i => $"p{i}.html"), "index.html"]));

        Assert.Equal($"error GB7008: The output folder '{disk}' cannot be written: the disk is full. The old output is as it was.", bench.Messages);
        Assert.Equal("build.json site/ site/index.html", bench.Tree());
        Assert.Equal("index.html one", bench.Read("site/index.html"));
        Assert.Equal(record, bench.Read("build.json"));
        Assert.NotNull(bench.Build("two", "index.html"));
    }

    [Fact]
    public void A_disk_that_is_full_only_for_the_record_leaves_the_old_output_too()
    {
        Mount("nr_inodes=12");
        bench.Build("one", "index.html");
        var before = bench.Tree();
        for (var files = 1; files < 10; files++)
        {
            if (bench.Build("two", [.. Enumerable.Range(0, files).Select(i => $"p{i}.html")]) is not null) before = bench.Tree();
            else Assert.Equal("GB7008", bench.Codes);
            Assert.Equal(before, bench.Tree());
        }

        Assert.Equal("GB7008", bench.Codes);
    }

    [Fact]
    public void A_disk_that_can_only_be_read_is_one_clear_finding()
    {
        Mount("size=400k");
        bench.Build("one", "index.html");
        Assert.Equal(0, Run("mount", "-o", "remount,ro", disk));
        Assert.Null(bench.Build("two", "index.html"));
        Assert.Equal("GB7008", bench.Codes);
        Assert.Contains("the disk can only be read", bench.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_permission_is_one_clear_finding()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is forbidden to root.");
        bench.Build("one", "index.html");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(disk, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Null(bench.Build("two", "index.html"));
        Assert.Equal("GB7008", bench.Codes);
        Assert.Contains("permission is denied", bench.Messages, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(disk, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }

    private void Mount(string options)
    {
        mounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk) == 0;
        Assert.SkipUnless(mounted, "A small disk cannot be mounted here.");
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
