using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>The shipped guide, built twice as differently as can be.</summary>
public sealed class SameBytesTests
{
    /// <summary>Whether the PDFs are drawn and compared too.</summary>
    private static bool Print => true;

    [Fact]
    public async Task Folder_time_zone_language_and_number_of_workers_change_no_byte()
    {
        using var here = new BuildBench();
        using var there = new BuildBench();
        var deep = there.PathOf("a folder/deeper");
        Directory.CreateDirectory(deep);

        var one = await BuildAsync(here.Home, "content", "1", "Pacific/Kiritimati", "tr_TR.UTF-8");
        var other = await BuildAsync(deep, Path.Combine("..", "..", "content"), "2", "America/St_Johns", "de_DE.UTF-8");

        Assert.True(one.Code == 0, one.Err);
        Assert.True(other.Code == 0, other.Err);
        Assert.Equal(Files.Print(here.Output), Files.Print(Path.Combine(deep, "output")));
        Assert.Equal(Print, Files.Below(here.Output).Any(path => path.EndsWith(".pdf", StringComparison.Ordinal)));
    }

    private static Task<ProgramRun> BuildAsync(string folder, string content, string jobs, string zone, string language)
    {
        var variables = new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language, ["LANGUAGE"] = language };
        return ProgramRun.Of(folder, variables, ["build", "--content", content, "--jobs", jobs, .. Print ? ["--browser", Tools.Browser()] : new[] { "--no-pdf" }]);
    }
}
