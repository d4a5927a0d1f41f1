using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>After an edit of words alone, a server leaves out what no word can change, and nothing else.</summary>
public class WordEditTests
{
    private const string Only = "content/articles/only.md";

    [Fact]
    public async Task Schemas_are_written_anew_for_new_entries_and_not_for_words()
    {
        var guide = BuildBench.Open("one-article");
        Directory.CreateDirectory(guide.PathOf("content/.schema"));
        await using var bench = await ServeBench.StartAsync(guide);
        var schema = guide.PathOf("content/.schema/article.json");
        Assert.Contains("\"only\"", await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await File.WriteAllTextAsync(schema, "marked", TestContext.Current.CancellationToken);

        guide.Write(Only, "---\ntitle: The only one\nsummary: Words.\n---\nOther words.\n");
        await bench.UntilAsync(state => Text(bench).Contains("Other words.", StringComparison.Ordinal));
        guide.Write(Only, "---\ntitle: The only one\nsummary: Words.\n---\nOther words again.\n");
        await bench.UntilAsync(state => Text(bench).Contains("Other words again.", StringComparison.Ordinal));
        Assert.Equal("marked", await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken));

        guide.Write("content/articles/second.md", "---\ntitle: Second\nsummary: Words.\n---\nText.\n");
        await bench.UntilAsync(state => state.Site!.Has(new("articles/second.html")));
        Assert.Contains("\"second\"", await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_print_that_the_guide_has_not_is_found_in_new_words()
    {
        await using var bench = await ServeBench.OfOneArticle();
        bench.Guide.Write(Only, "---\ntitle: The only one\nsummary: Words.\n---\nOther words.\n");
        await bench.UntilAsync(state => Text(bench).Contains("Other words.", StringComparison.Ordinal));
        bench.Guide.Write(Only, "---\ntitle: The only one\nsummary: Words.\n---\nOther words, and [[print:nothing-such|a print]].\n");
        var state = await bench.UntilAsync(state => state.IsBroken);
        Assert.Equal("GB1051", Assert.Single(state.Diagnostics).Code.Id);
    }

    private static string Text(ServeBench bench) =>
        bench.Run.Live.State.Site?.Read(new("articles/only.html")) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : "";
}
