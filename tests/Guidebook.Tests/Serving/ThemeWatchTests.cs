using System.Text;
using Guidebook.Generator.Serving;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>A theme folder is known only by a build that has read it, and is watched from then on.</summary>
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
        var options = new ServeOptions { Build = new() { Folders = new(guide.PathOf("content"), null) }, Port = 0 };
        await using var run = new ServeRun(options, new(listener, TextWriter.Null, (_, _) => { }));
        Assert.True(await run.StartAsync());
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(120));
        for (var state = run.Live.State; !Styles(state).Contains("color: blue", StringComparison.Ordinal);)
            state = await run.Live.ChangeFrom(state, patience.Token);
        Assert.True(listener.HasCome);
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
