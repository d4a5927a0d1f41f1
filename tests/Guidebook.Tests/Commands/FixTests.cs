using System.Text;
using Guidebook.Tests.Reading;

namespace Guidebook.Tests.Commands;

/// <summary><c>check --fix</c> writes links to files anew, says so, and leaves every other byte alone.</summary>
public sealed class FixTests
{
    [Fact]
    public async Task Links_to_files_are_written_anew()
    {
        using var guide = GuideFolder.Sound()
            .Write("content/articles/song.md", "---\ntitle: Song\nsummary: s\n---\n## Sing low\n\nLow.\n")
            .Write(
                "content/articles/a.md",
                "---\ntitle: A\nsummary: s\none-thing: \"Then [sing \\\"it\\\"](song.md).\"\n---\nSee [the *song*](./song.md#Sing-low) and [one on\ntwo lines](song.md), [none](nothing.md),\n[[song]].\n\n| a | b |\n|---|---|\n| [c](song.md) | d |\n");
        var (code, output, _) = await RunAsync(guide);
        Assert.Equal(1, code);
        Assert.Contains("content/articles/a.md(6,18): wrote [[song#sing-low|the *song*]] for [the *song*](./song.md#Sing-low)", output, StringComparison.Ordinal);
        Assert.Equal(
            "---\ntitle: A\nsummary: s\none-thing: \"Then [[song|sing \\\"it\\\"]].\"\n---\nSee [[song#sing-low|the *song*]] and [[song|one on\ntwo lines]], [none](nothing.md),\n[[song]].\n\n| a | b |\n|---|---|\n| [[song|c]] | d |\n",
            Encoding.UTF8.GetString(await ReadAsync(guide)));
    }

    [Fact]
    public async Task Other_bytes_stay()
    {
        byte[] before = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("---\r\ntitle: A\r\nsummary: s\r\n---\r\nTab\there, é, [song](song.md)  \r\nend")];
        byte[] after = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("---\r\ntitle: A\r\nsummary: s\r\n---\r\nTab\there, é, [[song|song]]  \r\nend")];
        using var guide = GuideFolder.Sound()
            .Write("content/articles/song.md", "---\ntitle: Song\nsummary: s\n---\nLow.\n")
            .Write("content/articles/a.md", before);
        await RunAsync(guide);
        Assert.Equal(after, await ReadAsync(guide));
        var (_, output, _) = await RunAsync(guide);
        Assert.DoesNotContain("wrote", output, StringComparison.Ordinal);
        Assert.Equal(after, await ReadAsync(guide));
    }

    [Fact]
    public async Task More_links_than_a_run_reports_are_all_written_anew()
    {
        using var guide = GuideFolder.Sound()
            .Write("content/articles/song.md", "---\ntitle: Song\nsummary: s\n---\nLow.\n")
            .Write("content/articles/a.md", "---\ntitle: A\nsummary: s\n---\n" + string.Concat(Enumerable.Repeat("[x](song.md)\n", 250)));
        await RunAsync(guide);
        Assert.DoesNotContain("(song.md)", Encoding.UTF8.GetString(await ReadAsync(guide)), StringComparison.Ordinal);
    }

    private static Task<ProgramRun> RunAsync(GuideFolder guide) => ProgramRun.RunAsync(guide.PathOf(""), "check", "--fix");

    private static Task<byte[]> ReadAsync(GuideFolder guide) =>
        File.ReadAllBytesAsync(guide.PathOf("content/articles/a.md"), TestContext.Current.CancellationToken);
}
