using System.Text.Json;
using Guidebook.Generator.Commands;

namespace Guidebook.Tests.Commands;

/// <summary><c>guidebook doctor</c> on machines that lack something.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-doctor-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_machine_with_all_is_told_so()
    {
        Assert.Equal(0, (await ProgramRun.RunAsync(folder, "init", ".", "--title", "A", "--language", "en", "--kind", "plain")).Code);
        var run = await ProgramRun.RunAsync(folder, With(Path.GetDirectoryName(Tools.Browser())!), "doctor");
        Assert.Equal("", run.Err);
        Assert.Contains("ok       guide ", run.Out, StringComparison.Ordinal);
        Assert.Contains("All that a build needs is here.", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, run.Code);
    }

    [Fact]
    public async Task What_is_missing_is_named_with_its_purpose_and_a_way_to_get_it()
    {
        var browser = Path.Combine(folder, "no-browser");
        var run = await ProgramRun.RunAsync(folder, new Dictionary<string, string> { ["GUIDEBOOK_BROWSER"] = browser }, "doctor", "--format", "json");
        Assert.Equal(ExitCode.Machine, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        var missing = json.RootElement.EnumerateArray().Where(one => one.TryGetProperty("way", out _))
            .ToDictionary(one => one.GetProperty("name").GetString()!, one => one.GetProperty("way").GetString());
        Assert.Equal($"'{browser}' does not run. Install it again, or name another with --browser PATH.", missing["browser"]);
        Assert.Equal("'guidebook init' begins a guide; '--content DIR' names the folder of another.", missing["guide"]);
        Assert.All(json.RootElement.EnumerateArray(), one => Assert.NotEmpty(one.GetProperty("purpose").GetString()!));
    }

    [Fact]
    public async Task No_package_that_npm_fetches_runs_a_script()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("npm is a shell script here.");
        Directory.CreateDirectory(Path.Combine(folder, "themes/mine"));
        await File.WriteAllTextAsync(Path.Combine(folder, "themes/mine/package-lock.json"), "{}", TestContext.Current.CancellationToken);
        var npm = Path.Combine(folder, "npm");
        await File.WriteAllTextAsync(npm, $"#!/bin/sh\necho \"$*\" >>{folder}/calls\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(npm, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var path = $"{folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        var variables = new Dictionary<string, string> { ["PATH"] = path, ["GUIDEBOOK_BROWSER"] = Tools.Browser() };
        await ProgramRun.RunAsync(folder, variables, "doctor", "--fix");
        var calls = await File.ReadAllLinesAsync(Path.Combine(folder, "calls"), TestContext.Current.CancellationToken);
        Assert.Contains("ci --ignore-scripts --no-audit --no-fund", calls);
    }

    private static Dictionary<string, string> With(string browserFolder) =>
        new() { ["PATH"] = $"{Environment.GetEnvironmentVariable("PATH")}{Path.PathSeparator}{browserFolder}" };
}
