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

        Save(guide, "Other words.");
        await bench.UntilAsync(state => Text(bench).Contains("Other words.", StringComparison.Ordinal));
        Save(guide, "Other words again.");
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
        Save(bench.Guide, "Other words.");
        await bench.UntilAsync(state => Text(bench).Contains("Other words.", StringComparison.Ordinal));
        Save(bench.Guide, "Other words, and [[print:nothing-such|a print]].");
        var state = await bench.UntilAsync(state => state.IsBroken);
        Assert.Equal("GB1051", Assert.Single(state.Diagnostics).Code.Id);
    }

    [Fact]
    public async Task The_words_of_the_theme_are_read_anew_and_typefaces_chosen_anew_only_for_what_changes_them()
    {
        await using var bench = await ServeBench.OfOneArticle();
        var first = bench.Run.Live.State.Site!;
        var words = await Edit("Other words.");
        Assert.Same(first.Strings, words.Strings);
        Assert.Same(first.Typefaces, words.Typefaces);
        var sign = await Edit("Other words, and the sign \u2318.");
        Assert.Same(words.Strings, sign.Strings);
        Assert.NotSame(words.Typefaces, sign.Typefaces);
        bench.Guide.Write("content/guide.yaml", await File.ReadAllTextAsync(bench.Guide.PathOf("content/guide.yaml"), TestContext.Current.CancellationToken) + "\nauthor: Somebody\n");
        var settings = await bench.UntilAsync(state => state.Site!.Guide.Settings != sign.Guide.Settings);
        Assert.NotSame(sign.Strings, settings.Site!.Strings);

        async Task<Generator.Caching.DrawnSite> Edit(string text)
        {
            Save(bench.Guide, text);
            return (await bench.UntilAsync(state => Text(bench).Contains(text, StringComparison.Ordinal))).Site!;
        }
    }

    /// <summary>Saves other words in one step: a server can see a half-written file, and more than words has changed in it.</summary>
    private static void Save(BuildBench guide, string text)
    {
        guide.Write("aside.md", $"---\ntitle: The only one\nsummary: Words.\n---\n{text}\n");
        File.Move(guide.PathOf("aside.md"), guide.PathOf(Only), overwrite: true);
    }

    private static string Text(ServeBench bench) =>
        bench.Run.Live.State.Site?.Read(new("articles/only.html")) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : "";
}
