using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Serving;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>A theme folder is known only by a build that has asked for it, and is watched from then on.</summary>
public sealed class ThemeWatchTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("one-article");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task What_changes_between_the_first_build_and_the_watch_is_served()
    {
        guide.Write("dress/site.css", ".own { color: red; }");
        await File.AppendAllTextAsync(
            guide.PathOf("content/guide.yaml"), "\ntheme: {folder: ../dress}\n", TestContext.Current.CancellationToken);
        await using var listener = new Interrupter("Made ", () => guide.Write("dress/site.css", ".own { color: blue; }"));
        await using var run = Serve(listener);
        Assert.True(await run.StartAsync());
        await UntilAsync(run, state => Styles(state).Contains("color: blue", StringComparison.Ordinal));
        Assert.True(listener.HasCome);
    }

    [Theory]
    [InlineData("../dress")]
    [InlineData("../not/yet/dress")]
    [InlineData("dress")]
    public async Task A_folder_that_is_named_before_it_is_made_is_served_when_it_is_there_and_missed_when_it_goes(string folder)
    {
        await guide.ChooseThemeAsync(folder);
        await using var run = Serve(TextWriter.Null);
        Assert.True(await run.StartAsync());
        await UntilAsync(run, state => state.Number > 0 && state.Diagnostics.Any(found => found.Code == Codes.ThemeFolderMissing));
        guide.Write($"content/{folder}/site.css", ".own { color: red; }");
        await UntilAsync(run, state => Styles(state).Contains("color: red", StringComparison.Ordinal));
        guide.Write($"content/{folder}/site.css", ".own { color: blue; }");
        await UntilAsync(run, state => Styles(state).Contains("color: blue", StringComparison.Ordinal));
        Directory.Delete(guide.PathOf($"content/{folder}"), recursive: true);
        await UntilAsync(run, state => state.Diagnostics.Any(found => found.Code == Codes.ThemeFolderMissing));
    }

    private ServeRun Serve(TextWriter said) => new(
        new() { Build = new() { Folders = new(guide.PathOf("content"), null) }, Port = 0 }, new(said, TextWriter.Null, (_, _) => { }));

    private static async Task UntilAsync(ServeRun run, Func<LiveState, bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(120));
        for (var state = run.Live.State; !isSo(state);) state = await run.Live.ChangeFrom(state, patience.Token);
    }

    private static string Styles(LiveState state) =>
        state.Site?.Read(new("assets/website.css")) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";

    /// <summary>Does something while a line with certain words is printed for the first time.</summary>
    private sealed class Interrupter(string words, Action act) : TextWriter
    {
        public bool HasCome { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            if (HasCome || value?.Contains(words, StringComparison.Ordinal) != true) return;
            HasCome = true;
            act();
        }
    }
}
