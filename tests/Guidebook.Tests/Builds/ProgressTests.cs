using Guidebook.Generator;

namespace Guidebook.Tests.Builds;

/// <summary>What a run says of its stages.</summary>
public class ProgressTests
{
    [Fact]
    public async Task A_silent_run_formats_no_outcome()
    {
        var progress = Progress.For(TextWriter.Null, silent: true);
        Assert.Equal(1, progress.Stage(() => 1, Refuse));
        Assert.Equal(2, await progress.StageAsync("Printing", _ => Task.FromResult(2), Refuse));
    }

    private static string Refuse(int outcome) => throw new InvalidOperationException($"Nobody reads {outcome}.");
}
