using System.Globalization;

namespace Guidebook.Tests.Fuzzing;

/// <summary>
/// Every reader with changed input: no exception, no end that does not come, findings with a place in the file, the same result twice.
/// <c>GUIDEBOOK_SEED</c> begins elsewhere.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Thoroughly = 150;
    private const int UsualSeed = 20261128;

    public static TheoryData<string> Names => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Any_input_is_read_or_refused(string name)
    {
        var target = FuzzTargets.All.First(target => target.Name == name);
        var seed = int.TryParse(Environment.GetEnvironmentVariable("GUIDEBOOK_SEED"), CultureInfo.InvariantCulture, out var given) ? given : UsualSeed;
        var (run, inputs) = (new FuzzRun(target, seed), Thorough.Times(target.Ordinarily, target.Ordinarily * Thoroughly));
        var faults = await run.RunAsync(inputs);
        (target as IDisposable)?.Dispose();
        output.WriteLine($"{name}: {inputs} inputs from {seed}, {run.Results} results");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.True(run.Results > 1, "All inputs have one result.");
    }
}
