using System.Net;
using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Serving;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>Pages that are asked for while the first site is drawn.</summary>
public class EarlyPageTests
{
    [Fact]
    public async Task They_are_those_of_the_whole_site()
    {
        using var guide = BuildBench.Open("first-aid");
        var early = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        string[] paths = ["index.html", "settings.html", "404.html", "assets/website.css", "nowhere.html"];
        var options = new BuildOptions
        {
            Folders = new(guide.PathOf("content"), guide.PathOf("seeds")),
            Composed = pages =>
            {
                foreach (var path in paths) early[path] = pages.Page(new(path)) ?? pages.Asset(new(path));
            },
        };
        var run = new Run(new DiagnosticBag(), Progress.For(TextWriter.Null, silent: true));
        var site = await Build.RunAsync(options, run, TestContext.Current.CancellationToken, new BuildCache());
        Assert.Equal(paths, early.Keys);
        Assert.All(paths, path => Assert.Equal(site!.Read(new(path))?.ToArray(), early[path]));
        Assert.Equal([null], paths.Select(path => early[path]).Where(bytes => bytes is null));
    }

    [Fact]
    public async Task Who_asks_at_once_gets_a_page_that_loads_itself_once_more()
    {
        using var guide = BuildBench.Open("first-aid");
        var asked = new List<Task<HttpResponseMessage>>();
        await using var run = new ServeRun(
            new() { Build = new() { Folders = new(guide.PathOf("content"), guide.PathOf("seeds")) }, Port = 0 },
            new ServeConsole(TextWriter.Null, TextWriter.Null, (_, _) => { }));
        Assert.True(await run.StartAsync());
        using var client = new HttpClient();
        foreach (var path in new[] { "", "settings.html", "assets/website.css", "nowhere.html" })
            asked.Add(client.GetAsync(new Uri(run.Address + path), TestContext.Current.CancellationToken));
        var answers = await Task.WhenAll(asked);
        HttpStatusCode[] expected = [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound];
        Assert.Equal(expected, answers.Select(answer => answer.StatusCode));
        Assert.Null(await run.Live.EarlyAsync(TestContext.Current.CancellationToken));
    }
}
