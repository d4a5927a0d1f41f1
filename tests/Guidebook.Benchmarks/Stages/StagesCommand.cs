using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Guidebook.Benchmarks.Stages;

/// <summary><c>stages</c>: measures each stage of a build separately.</summary>
internal static class StagesCommand
{
    // Iterations of half a second: all stages of both guides take two minutes, and medians vary by a few percent.
    private const int Warmups = 4;
    private const int Iterations = 12;

    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var passed = new Argument<string[]>("arguments") { Description = "Passed on to BenchmarkDotNet, for example --filter '*Check*'.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("stages",
            "Measures the stages by themselves with BenchmarkDotNet, time and memory: reading and linking a whole guide, composing its website, rendering a page, checking a page; " +
            $"of the shipped guide, and of a made-up one of {StageBenchmarks.ArticlesOfCorpus} articles in a temporary folder; imposing a made-up booklet of {PrintBenchmarks.PageCount} pages; and a text file by template of {TextFileBenchmarks.Entries} entries. One worker; pages are taken in turn, so a page is an average one.") { passed };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(arguments => Run([.. arguments.GetValue(passed) ?? [], .. arguments.UnmatchedTokens]));
        return command;
    }

    private static int Run(string[] arguments)
    {
        var all = arguments.Contains("--filter") ? arguments : ["--filter", "*", .. arguments];
        return BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks), typeof(PrintBenchmarks), typeof(TextFileBenchmarks)]).Run(all, Config)
            .Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }

    /// <summary>
    /// In this process, because the projects that BenchmarkDotNet generates do not build with the repository's build settings.
    /// </summary>
    private static IConfig Config => DefaultConfig.Instance
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(Warmups).WithIterationCount(Iterations))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithArtifactsPath(Path.Combine(Repository.Root, ".artifacts", "benchmarks"));
}
