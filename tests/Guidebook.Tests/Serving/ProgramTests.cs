using System.Diagnostics;
using System.Text.RegularExpressions;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>The real server on systems with limits, such as too few watches.</summary>
public sealed partial class ProgramTests : IDisposable
{
    private const string Only = "content/articles/only.md";
    private readonly BuildBench guide = BuildBench.Open("one-article");

    [Fact]
    public async Task Where_the_system_has_no_watches_left_changes_are_looked_for_and_that_is_said_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && await CanUnshareAsync(), "This system gives nobody a limit of their own.");
        await using var program = ServedProgram.Start(guide.Home, "unshare", "--user", "--map-root-user", "sh", "-c", "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$@\"", "sh");
        await program.UntilAsync("Made 6 pages");
        guide.Write(Only, "---\ntitle: The only article\nsummary: There is nothing else here.\n---\nChanged without anybody telling.\n");
        await program.UntilAsync("Read 1 file, drew ");
        Assert.Contains("Changed without anybody telling.", await program.GetAsync("articles/only.html"), StringComparison.Ordinal);
        Assert.Single(Sentence().Matches(program.Said));
        Assert.Contains("'sysctl fs.inotify.max_user_watches=524288", program.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permission_that_is_lost_is_said_and_the_site_goes_on_when_it_is_back()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no permissions of this kind.");
        await using var program = ServedProgram.Start(guide.Home, Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : []);
        await program.UntilAsync("Made 6 pages");
        Permit(Only, UnixFileMode.None);
        await program.UntilAsync("content/articles/only.md(1,1): error GB1003: This file cannot be opened");
        Assert.Contains("It needs no heading", await program.GetAsync("articles/only.html"), StringComparison.Ordinal);
        Assert.Contains("This file cannot be opened", await program.GetAsync("_live/mistakes"), StringComparison.Ordinal);
        Permit(Only, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await program.UntilAsync("Mended.");
    }

    [Theory]
    [InlineData(UnixFileMode.None, "content/articles(1,1): error GB1003: This folder cannot be opened")]
    [InlineData(UnixFileMode.UserRead, "content/articles/only.md(1,1): error GB1003: This file cannot be opened")]
    public async Task A_folder_that_may_not_be_opened_is_no_empty_one(UnixFileMode mode, string said)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no permissions of this kind.");
        await using var program = ServedProgram.Start(guide.Home, Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : []);
        await program.UntilAsync("Made 6 pages");
        Permit("content/articles", mode);
        await program.UntilAsync(said);
        Permit("content/articles", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await program.UntilAsync("Mended.");
    }

    public void Dispose() => guide.Dispose();

    private void Permit(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(guide.PathOf(path), mode);
    }

    private static async Task<bool> CanUnshareAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("unshare", ["--user", "--map-root-user", "true"]) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0;
    }

    [GeneratedRegex("The system does not tell when files change")]
    private static partial Regex Sentence();
}
