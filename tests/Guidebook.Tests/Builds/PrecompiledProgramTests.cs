using System.Reflection.PortableExecutable;
using Guidebook.Generator.Commands;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>A Release build compiles the program ahead, with what its build of a guide needs of libraries.</summary>
public sealed class PrecompiledProgramTests : IDisposable
{
    // Some hundreds cannot be compiled ahead. Many more are needed, and are compiled where the profile lacks them.
    private const int Most = 900;
    private readonly BuildBench guide = BuildBench.Open("every-kind");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task Little_is_compiled_while_a_guide_is_built()
    {
        Assert.SkipUnless(IsPrecompiled(), "This program is compiled as it runs.");
        var compiled = guide.PathOf("compiled");
        Dictionary<string, string> listing = new() { ["DOTNET_JitStdOutFile"] = compiled, ["DOTNET_JitDisasmSummary"] = "1" };
        var run = await ProgramRun.RunAsync(guide.Home, listing, "build", "--no-pdf");
        Assert.Equal(ExitCode.Clean, run.Code);
        var methods = await File.ReadAllLinesAsync(compiled, TestContext.Current.CancellationToken);
        Assert.True(methods.Length is > 0 and < Most,
            $"{methods.Length} methods were compiled. 'dotnet run --project tests/Guidebook.Benchmarks -c Release -- profile' records what to compile ahead.");
    }

    private static bool IsPrecompiled()
    {
        using var program = new PEReader(File.OpenRead(typeof(Generator.Build).Assembly.Location));
        return program.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
