using System.Diagnostics;

namespace Guidebook.Tests.Publishing;

/// <summary>A build in a process of its own, which goes on building until it is killed.</summary>
public sealed class ChildBuild
{
    private const string Variable = "GUIDEBOOK_TEST_CHILD_OUTPUT";

    /// <summary>Not a test: what the child process runs.</summary>
    [Fact(Explicit = true)]
    public void Builds_until_it_is_killed()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(Variable) is null, "Runs only as a child of the tests beside it.");
        var output = Environment.GetEnvironmentVariable(Variable)!;
        using var bench = new OutputBench(output);
        File.WriteAllText(output + ".ready", "");
        for (var i = 0; ; i++)
        {
            var word = i % 2 == 0 ? "two" : "one";
            if (bench.Build(word, Paths(word)) is not null) continue;
            File.WriteAllText(output + ".refused", bench.Codes);
            return;
        }
    }

    /// <summary>Starts a child that builds the sites "two" and "one" in turn.</summary>
    public static Process Start(string output)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "exec", typeof(ChildBuild).Assembly.Location, "-explicit", "only", "-method", $"{typeof(ChildBuild).FullName}.{nameof(Builds_until_it_is_killed)}" })
            start.ArgumentList.Add(argument);
        start.Environment[Variable] = output;
        var child = Process.Start(start)!;
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }

    /// <summary>Each site has files that the others have too, and some that they have not.</summary>
    public static string[] Paths(string word) =>
        [.. Enumerable.Range(0, 60).Select(i => $"p{i}.html"), .. Enumerable.Range(0, 40).Select(i => $"{word}/d{i % 4}/q{i}.html")];

    /// <summary>What stands in a whole site, the editor's own file included.</summary>
    public static string Site(string word) => string.Join(' ', Paths(word)
        .SelectMany(path => Ancestors(path).Append(path)).Append("own/").Append("own/mine.txt").Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var i = path.IndexOf('/', StringComparison.Ordinal); i >= 0; i = path.IndexOf('/', i + 1)) yield return path[..(i + 1)];
    }
}
