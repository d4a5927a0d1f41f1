using Guidebook.Generator.Serving;

namespace Guidebook.Tests.Serving;

/// <summary>Detection of changes, with and without notifications of the system.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-watch-").FullName;
    private readonly List<string> said = [];

    private string Content => Path.Combine(folder, "content");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_way_of_saving_is_noticed(bool poll)
    {
        Write("articles/a.md", "one");
        await using var watch = new ChangeWatch([Content], poll, said.Add);
        await Notices(watch, () => Write("articles/a.md", "two"));
        await Notices(watch, () => Write("articles/b.md", "new"));
        await Notices(watch, () => File.Move(PathOf("articles/b.md"), PathOf("articles/c.md")));
        await Notices(watch, () => File.Delete(PathOf("articles/c.md")));
        await Notices(watch, () => SaveByRename("articles/a.md", "three"));
        await Notices(watch, () => Write("practices/first.yaml", "a folder that was not there"));
        await Notices(watch, () => Write("practices/first.yaml", "and a file in it"));
        await Notices(watch, () => Directory.Move(PathOf("practices"), PathOf("plans")));
        await Notices(watch, () => Write("plans/first.yaml", "after the folder was renamed"));
        Assert.Empty(said);
    }

    [Fact]
    public async Task Twenty_signals_while_nobody_waits_are_one_change()
    {
        await using var watch = new ChangeWatch([], poll: false, said.Add);
        for (var i = 0; i < 20; i++) watch.Signal();
        await watch.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(await HasMore(watch));
    }

    [Fact]
    public async Task A_change_that_ends_the_quiet_is_left_to_who_waits_for_it()
    {
        await using var watch = new ChangeWatch([], poll: false, said.Add);
        Assert.True(await watch.IsQuietAsync(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken));
        watch.Signal();
        Assert.False(await watch.IsQuietAsync(Patience, TestContext.Current.CancellationToken));
        Assert.True(await HasMore(watch));
        Assert.True(await watch.IsQuietAsync(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_editors_keep_for_themselves_is_no_change()
    {
        Write("articles/a.md", "one");
        await using var watch = new ChangeWatch([Content], poll: false, said.Add);
        Write("articles/.a.md.swp", "an editor's own");
        Write("articles/a.md~", "a backup");
        await Task.Delay(700, TestContext.Current.CancellationToken);
        Assert.False(await HasMore(watch));
    }

    [Fact]
    public async Task A_folder_that_is_replaced_by_another_is_noticed_and_watched()
    {
        Write("articles/a.md", "one");
        await using var watch = new ChangeWatch([Content], poll: false, said.Add);
        await Notices(watch, () =>
        {
            Directory.Move(Content, Path.Combine(folder, "old"));
            Write("articles/a.md", "two");
        });
        await Task.Delay(1200, TestContext.Current.CancellationToken);
        while (await HasMore(watch)) { }

        await Notices(watch, () => Write("articles/a.md", "three"));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_waited_for()
    {
        await using var watch = new ChangeWatch([Content], poll: false, said.Add);
        await Notices(watch, () => Write("articles/a.md", "one"));
        Assert.Equal([$"The folder '{Content}' is back."], said);
    }

    [Fact]
    public async Task A_change_while_nobody_waits_is_not_lost()
    {
        Write("articles/a.md", "one");
        await using var watch = new ChangeWatch([Content], poll: false, said.Add);
        Write("articles/a.md", "two");
        await watch.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Who_reads_after_each_signal_has_every_file_of_new_folders()
    {
        Directory.CreateDirectory(Content);
        await using var watch = new ChangeWatch([Content], poll: false, said.Add);
        for (var round = 0; round < Thorough.Times(30, 1000); round++)
        {
            var path = PathOf(FormattableString.Invariant($"new{round}/in/a.md"));
            var writing = Task.Run(() => WriteSlowly(path, round * 40), TestContext.Current.CancellationToken);
            while (!File.Exists(path) || await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) != "onetwo")
                await watch.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
            await writing;
        }
    }

    [Fact]
    public async Task Who_adds_a_folder_is_told_to_look_at_it_once_more()
    {
        await using var watch = new ChangeWatch([Content], poll: false, said.Add);
        watch.Add(folder, poll: false);
        await watch.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        watch.Add(folder, poll: false);
        Assert.False(await HasMore(watch));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Writes a file in two parts, with pauses of some work, which differs from round to round.</summary>
    private static void WriteSlowly(string path, int work)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Thread.SpinWait(work);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        file.Write("one"u8);
        Thread.SpinWait(work);
        file.Write("two"u8);
    }

    private static async Task Notices(ChangeWatch watch, Action change)
    {
        while (await HasMore(watch)) { }

        change();
        await watch.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private static async Task<bool> HasMore(ChangeWatch watch)
    {
        using var short_ = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        try
        {
            await watch.WaitAsync(short_.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private string PathOf(string path) => Path.Combine(Content, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    private void SaveByRename(string path, string text)
    {
        Write(".saving", text);
        File.Move(PathOf(".saving"), PathOf(path), overwrite: true);
    }
}
