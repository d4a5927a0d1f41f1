namespace Guidebook.Tests.Builds;

/// <summary>Names that no page can have are told at their content file, by the check as by the build.</summary>
public sealed class PageNameTests
{
    private const string Text = "---\ntitle: A\nsummary: A.\n---\nText.\n";

    [Theory]
    [InlineData(252)]
    [InlineData(200)]
    public async Task A_name_too_long_for_disks_names_its_file(int length)
    {
        var name = new string('a', length);
        var found = Assert.Single(await FoundIn($"content/articles/{name}.md", Text));
        Assert.Equal(
            $"content/articles/{name}.md(2,8): error GB7012: The page of this would be '{name[..30]}…', a name of {length + 5} bytes, and disks and servers take 200 with all that is made from it. Give it a shorter name.", found);
    }

    [Fact]
    public async Task Letters_of_other_scripts_count_with_all_their_bytes()
    {
        var found = Assert.Single(await FoundIn($"content/articles/{new string('あ', 80)}.md", Text));
        Assert.Contains("error GB7012", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_195_letters_is_none_too_long() => Assert.Empty(await FoundIn($"content/articles/{new string('a', 195)}.md", Text));

    [Fact]
    public async Task A_topic_that_is_too_long_is_told_as_well() => Assert.Contains(
        await FoundIn("content/articles/b.md", $"---\ntitle: A\nsummary: A.\ntopics: [{new string('a', 230)}]\n---\nText.\n"),
        found => found.Contains("error GB7012", StringComparison.Ordinal));

    [Fact]
    public async Task A_page_called_like_a_list_names_its_file()
    {
        var found = Assert.Single(await FoundIn("content/articles/index.md", Text));
        Assert.Equal(
            "content/articles/index.md(2,8): error GB7005: The page of this file would be 'articles/index.html', and so would a page that the guide always has. Give this file another name.", found);
    }

    private static async Task<List<string>> FoundIn(string path, string text)
    {
        using var guide = BuildBench.Open("one-article").Write(path, text);
        var built = (await guide.BuildAsync()).Select(found => found.ToString()).ToList();
        var check = (await guide.BuildAsync(change: options => options with { Output = null })).Select(found => found.ToString());
        Assert.Equal(built, check);
        return built;
    }
}
