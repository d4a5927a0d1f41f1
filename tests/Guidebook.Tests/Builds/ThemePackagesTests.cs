using System.Diagnostics;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds;

/// <summary>
/// What npm fetches for the theme, after accidents: the next build mends itself, or says what is missing. A script stands for npm and
/// notes its calls.
/// </summary>
public sealed class ThemePackagesTests : IDisposable
{
    private const string Theme = "themes/Hearth";
    private const string Fetch = "ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error";

    /// <summary>Fetches all packages, or only one before it is interrupted.</summary>
    private const string Npm = """
        #!/bin/sh
        cd "$(dirname "$0")"
        [ "$1" = --version ] && [ ! -e missing ] && exit 0
        [ "$1" = --version ] && exit 127
        echo "$*" >>calls
        mkdir -p node_modules/minisearch
        [ -e interrupted ] && exit 1
        for package in @cantoo/pdf-lib @esbuild @expo-google-fonts/literata @fontsource/atkinson-hyperlegible-next @fontsource/literata esbuild
        do mkdir -p "node_modules/$package"; done
        """;

    private static readonly string[] Files = ["Guidebook.Themes.Hearth.csproj", "package.json", "package-lock.json"];
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-packages-").FullName;

    public ThemePackagesTests()
    {
        foreach (var file in Files) File.Copy(Path.Combine(Repository.Root, Theme, file), PathOf(file));
        File.WriteAllText(PathOf("npm"), Npm);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(PathOf("npm"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Deleted_packages_and_an_interrupted_fetch_are_mended_by_the_next_build()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("npm is a shell script here.");
        var output = await BuildAsync(
            Turn("first"), Turn("again"), "<RemoveDir Directories='node_modules/esbuild'/>", Turn("one-package-gone"), Turn("mended"),
            "<RemoveDir Directories='node_modules'/><Touch Files='interrupted' AlwaysCreate='true'/>", Turn("interrupted"),
            "<Delete Files='interrupted'/>", Turn("next"), "<RemoveDir Directories='node_modules'/>", Turn("all-gone"),
            "<RemoveDir Directories='node_modules'/><Touch Files='missing' AlwaysCreate='true'/>", Turn("without-npm"));
        string[] calls = ["first", Fetch, "again", "one-package-gone", Fetch, "mended", "interrupted", Fetch, "next", Fetch, "all-gone", Fetch, "without-npm"];
        Assert.Equal(calls, await File.ReadAllLinesAsync(PathOf("calls"), TestContext.Current.CancellationToken));
        Assert.Contains("The npm packages of the theme are neither in npm's cache nor fetched from the network. Connect and build again", output, StringComparison.Ordinal);
        Assert.Contains("Node.js with npm is missing: the theme's typefaces and scripts come from there. Install it", output, StringComparison.Ordinal);
    }

    /// <summary>A build in which the theme is another one than before, so that it is looked at once more.</summary>
    private static string Turn(string name) =>
        $"<Exec Command='echo {name} >>calls'/><MSBuild Projects='{Files[0]}' Targets='FetchPackages' Properties='Turn={name}' ContinueOnError='true'/>";

    private async Task<string> BuildAsync(params string[] tasks)
    {
        await File.WriteAllTextAsync(
            PathOf("turns.proj"), $"<Project><Target Name='Turns'>{string.Concat(tasks)}</Target></Project>", TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("dotnet", ["msbuild", "turns.proj", "-nologo", "-v:q", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = $"{folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        using var build = Process.Start(start)!;
        return await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private string PathOf(string file) => Path.Combine(folder, file);
}
