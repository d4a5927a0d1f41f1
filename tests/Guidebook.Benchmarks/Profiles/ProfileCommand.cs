using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Guidebook.Benchmarks.Corpora;

namespace Guidebook.Benchmarks.Profiles;

/// <summary>
/// <c>profile</c>: records which generic code of libraries the program needs, for the compiler that makes its machine code.
/// </summary>
internal static class ProfileCommand
{
    private static readonly string Project = Path.Combine(Repository.Root, "generator", "Guidebook.Generator");
    private static readonly ImmutableArray<int> Sizes = [1, 1_000, 10_000];

    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var command = new Command("profile",
            "Builds the program without machine code, lets it build, print and check the shipped guide, and build made-up guides of " +
            $"{string.Join(", ", Sizes)} articles, and records which methods of generic types were compiled meanwhile. A Release build " +
            "compiles these ahead (generator/Guidebook.Generator/Precompile.mibc, which this command writes). Run it when a test says " +
            "that too much is compiled while a guide is built.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        using var scratch = new Scratch();
        var program = Path.Combine(scratch.Folder, "program");
        Start(Repository.Root, [],
            ["build", Project, "-c", "Release", "-p:PrecompileProgram=false", "-v", "quiet", "--nologo", "--output", program]);
        var methods = new HashSet<MethodBase>();
        foreach (var (folder, arguments) in Commands(scratch.Folder))
            methods.UnionWith(Record(scratch.Folder, folder, [Path.Combine(program, "Guidebook.Generator.dll"), .. arguments])
                .Select(method => method.Resolve()).OfType<MethodBase>());
        if (methods.Count == 0) throw new InvalidOperationException("Nothing was recorded.");
        var profile = Path.Combine(Project, "Precompile.mibc");
        MethodProfile.Write(profile, methods);
        Console.WriteLine($"{methods.Count} methods written to {Path.GetRelativePath(Repository.Root, profile)}.");
        return 0;
    }

    private static IEnumerable<(string Folder, ImmutableArray<string> Arguments)> Commands(string scratch)
    {
        var output = Path.Combine(scratch, "output");
        yield return (Repository.Root, ["build", "--output", output]);
        yield return (Repository.Root, ["build", "--output", output]);
        yield return (Repository.Root, ["check"]);
        yield return (Repository.Root, ["check", "--site", Path.Combine(output, "site")]);
        foreach (var size in Sizes)
        {
            var folder = Path.Combine(scratch, FormattableString.Invariant($"guide-{size}"));
            GuidebookDialect.Write(new(size), Path.Combine(folder, "content"));
            yield return (folder, ["build", "--no-pdf"]);
        }
    }

    private static ImmutableArray<RecordedMethod> Record(string scratch, string folder, ImmutableArray<string> command)
    {
        var file = Path.Combine(scratch, "methods.json");
        var hook = typeof(MethodRecorder).Assembly.Location;
        Start(folder, new() { ["DOTNET_STARTUP_HOOKS"] = hook, [MethodRecorder.Variable] = file }, command);
        return JsonSerializer.Deserialize<ImmutableArray<RecordedMethod>>(File.ReadAllBytes(file));
    }

    private static void Start(string folder, Dictionary<string, string> variables, ImmutableArray<string> command)
    {
        var start = new ProcessStartInfo("dotnet", command) { WorkingDirectory = folder };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', command)} ended with {process.ExitCode}.");
    }
}
