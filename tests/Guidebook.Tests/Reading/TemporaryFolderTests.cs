using Guidebook.Generator.Reading.Files;
using Guidebook.Tests.Builds;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Reading;

/// <summary>Temporary folders end with their process, or with the next process that needs one.</summary>
public sealed class TemporaryFolderTests
{
    /// <summary>No other run of these tests clears up after this one.</summary>
    private static readonly string Purpose = $"test{Environment.ProcessId}";

    [Fact]
    public void A_folder_that_was_left_is_deleted_and_one_in_use_is_not()
    {
        using var used = TemporaryFolder.Create(Purpose);
        var left = Directory.CreateTempSubdirectory($"guidebook-{Purpose}-").FullName;
        var strange = Directory.CreateTempSubdirectory($"guidebook-{Purpose}-").FullName;
        File.WriteAllText(Path.Combine(strange, "words"), "not ours");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(left, "in")).FullName, "words"), "of nobody");
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(Path.Combine(left, "link"), strange);
        File.Create(Path.Combine(left, Path.GetFileName(Assert.Single(Directory.GetFiles(used.Path))))).Dispose();

        using (var next = TemporaryFolder.Create(Purpose)) Assert.True(Directory.Exists(next.Path));

        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(used.Path));
        Assert.Equal("not ours", File.ReadAllText(Path.Combine(strange, "words")));
        Directory.Delete(strange, recursive: true);
    }

    [Fact]
    public async Task Many_that_begin_and_end_at_once_leave_each_other_alone()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => Enumerable.Range(0, 40).Select(UseOne).ToList(), TestContext.Current.CancellationToken)));
        Assert.Equal(320, made.SelectMany(paths => paths).Distinct().Count());
        Assert.DoesNotContain(made.SelectMany(paths => paths), Directory.Exists);
    }

    [Fact]
    public async Task The_folder_of_a_killed_build_is_deleted_by_the_next_that_prints()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The browsers are shell scripts.");
        using var guide = BuildBench.Open("one-article");
        var temporary = Directory.CreateDirectory(guide.PathOf("temporary")).FullName;
        var variables = new Dictionary<string, string> { ["TMPDIR"] = temporary };
        // A process that is only just being started may hold what its parent held.
        var began = guide.PathOf("began");
        var silent = Script(guide, "silent", $"echo >'{began}'\ncat <&3 >/dev/null");
        using (var build = ProgramRun.Start(guide.Home, variables, "build", "--browser", silent))
        {
            while (!build.HasExited && !File.Exists(began)) await Task.Delay(10, TestContext.Current.CancellationToken);
            build.Kill();
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var left = Assert.Single(Left());
        var next = await ProgramRun.RunAsync(guide.Home, variables, "build", "--browser", Script(guide, "broken", "exit 1"));
        Assert.StartsWith("error GB6002", next.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(left));
        Assert.Empty(Left());

        string[] Left() => Directory.GetDirectories(temporary, "guidebook-browser-*");
    }

    private static string UseOne(int number)
    {
        using var folder = TemporaryFolder.Create(Purpose);
        var file = Path.Combine(folder.Path, "mine");
        File.WriteAllText(file, $"{number}");
        Thread.Yield();
        Assert.Equal($"{number}", File.ReadAllText(file));
        return folder.Path;
    }

    private static string Script(BuildBench guide, string name, string script)
    {
        guide.Write(name, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(guide.PathOf(name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return guide.PathOf(name);
    }
}
