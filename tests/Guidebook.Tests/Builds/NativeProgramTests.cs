using System.Diagnostics;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds;

/// <summary>
/// The native program makes the bytes of the managed one. What a native compiler leaves out is missing silently: only a comparison shows
/// it.
/// </summary>
public sealed class NativeProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_shipped_guide_is_the_same_byte_by_byte_with_its_PDFs()
    {
        Assert.SkipUnless(Thorough.IsWanted && OperatingSystem.IsLinux(), "Compiles for minutes; only in a thorough run.");
        Run(Path.Combine(Repository.Root, "tools/package"), folder, "linux-x64");
        Run("tar", "-xJf", Path.Combine(folder, "guidebook-linux-x64.tar.xz"), "-C", folder);
        var browser = Tools.Browser();
        var program = Path.Combine(AppContext.BaseDirectory, "Guidebook.Generator.dll");

        Run(Path.Combine(folder, "guidebook", "guidebook"), "build", "--browser", browser, "--output", Path.Combine(folder, "native"));
        Run("dotnet", "exec", program, "build", "--browser", browser, "--output", Path.Combine(folder, "managed"));

        Assert.Equal(Files.Print(Path.Combine(folder, "managed", "site")), Files.Print(Path.Combine(folder, "native", "site")));
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
