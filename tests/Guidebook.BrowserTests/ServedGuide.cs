using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Serving;
using Guidebook.Tests;
using Guidebook.Tests.Architecture;

namespace Guidebook.BrowserTests;

/// <summary>A temporary copy of the shipped guide, served while it is edited.</summary>
public sealed class ServedGuide : IAsyncDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("guidebook-served-").FullName;
    private ServeRun run;

    private ServedGuide()
    {
        foreach (var part in new[] { "content", "seeds" }) Files.Copy(Path.Combine(Repository.Root, part), Path.Combine(home, part));
        run = NewRun(0);
    }

    /// <summary>The URL of the site's root, with a trailing slash.</summary>
    public string Address => run.Address!;

    /// <summary>Starts the server, and waits for the whole site: a page that is drawn before it is loaded once more.</summary>
    public static async Task<ServedGuide> Begin()
    {
        var served = new ServedGuide();
        Assert.True(await served.run.StartAsync());
        var live = served.run.Live;
        if (live.State is { Number: 0 } first) await live.ChangeFrom(first, TestContext.Current.CancellationToken);
        return served;
    }

    /// <summary>Reads a file of the guide.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(home, path));

    /// <summary>Writes a file of the guide.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(home, path))!);
        File.WriteAllText(Path.Combine(home, path), text);
    }

    /// <summary>Replaces text in a file of the guide.</summary>
    public void Change(string path, string old, string text)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Stops the server and starts another on the same port, which anybody may hold for a moment.</summary>
    public async Task Restart()
    {
        var port = new Uri(Address).Port;
        for (var tries = 0; tries < 60; tries++)
        {
            await run.DisposeAsync();
            run = NewRun(port);
            if (await run.StartAsync() && new Uri(Address).Port == port) return;
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"Somebody holds port {port}.");
    }

    /// <summary>Replaces a stylesheet of the theme by a newer one.</summary>
    public void Restyle(string name, string text) =>
        run.Restyle(new(ImmutableDictionary<string, byte[]>.Empty.Add(name, Encoding.UTF8.GetBytes(text))));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await run.DisposeAsync();
        Directory.Delete(home, recursive: true);
    }

    private ServeRun NewRun(int port) => new(
        new() { Build = new() { Folders = new(Path.Combine(home, "content"), Path.Combine(home, "seeds")) }, Port = port },
        new(TextWriter.Null, TextWriter.Null, (_, _) => { }));
}
