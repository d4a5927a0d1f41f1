using System.Diagnostics;
using Guidebook.Generator.Commands;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds;

/// <summary>
/// The native program makes the bytes of the managed one. What a native compiler leaves out is missing silently: only a comparison shows
/// it.
/// </summary>
public sealed class NativeProgramTests : IDisposable
{
    /// <summary>The variable that names an archive of this source which is packed already.</summary>
    private const string Archive = "GUIDEBOOK_ARCHIVE";

    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_shipped_guide_is_the_same_byte_by_byte_with_its_PDFs()
    {
        Assert.SkipUnless(Thorough.IsWanted && OperatingSystem.IsLinux(), "Compiles for minutes; only in a thorough run.");
        var packed = Environment.GetEnvironmentVariable(Archive);
        if (packed is null) Assert.Equal(0, Run(Path.Combine(Repository.Root, "tools/package"), folder, "linux-x64"));
        Assert.Equal(0, Run("tar", "-xJf", packed ?? Path.Combine(folder, "guidebook-linux-x64.tar.xz"), "-C", folder));
        var (whole, plain) = (Path.Combine(Repository.Root, "content"), Path.Combine(folder, "content"));
        Files.Copy(whole, plain);
        foreach (var template in Directory.EnumerateFiles(plain, "*.cshtml", SearchOption.AllDirectories)) File.Delete(template);

        AssertSame("build", "--content", plain, "--seeds", Path.Combine(Repository.Root, "seeds"), "--browser", Tools.Browser());
        AssertSame("build", "--content", whole, "--no-pdf"); // has a text file by template: the program beside the native one builds it

        Directory.Delete(Path.Combine(folder, "guidebook", "managed"), recursive: true);
        Assert.Equal(ExitCode.Clean, Run(Native, "check", "--content", plain, "--seeds", Path.Combine(Repository.Root, "seeds")));
        Assert.Equal(ExitCode.Machine, Run(Native, "check", "--content", whole));
    }

    private string Native => Path.Combine(folder, "guidebook", "guidebook");

    private void AssertSame(params string[] arguments)
    {
        var (native, managed) = (Path.Combine(folder, "native"), Path.Combine(folder, "managed"));
        var program = Path.Combine(AppContext.BaseDirectory, "Guidebook.Generator.dll");
        Assert.Equal(ExitCode.Clean, Run(Native, [.. arguments, "--output", native]));
        Assert.Equal(ExitCode.Clean, Run("dotnet", ["exec", program, .. arguments, "--output", managed]));
        Assert.Equal(Files.Print(Path.Combine(managed, "site")), Files.Print(Path.Combine(native, "site")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(managed, "build.json")), File.ReadAllBytes(Path.Combine(native, "build.json")));
    }

    private static int Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
