using System.Text.Json;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Rendering;

/// <summary>Text files that templates below <c>files/</c> write.</summary>
public sealed class TextFileTests
{
    private const string Titles = "@{ var words = \"Tea & \\\"milk\\\", hot\"; }\n@foreach (var article in Model.Content.All<Article>())\n{\n@:";

    [Theory]
    [InlineData("a.txt", "<@words>", "<Tea & \"milk\", hot>")]
    [InlineData("a.xml", "<a>@words</a>", "<a>Tea &amp; &quot;milk&quot;, hot</a>")]
    [InlineData("a.json", "{ \"title\": \"@words\", \"isLong\": @(words.Length > 3) }", "{ \"title\": \"Tea & \\\"milk\\\", hot\", \"isLong\": true }")]
    [InlineData("a.csv", "@article.Id,@words,@Url(article)", "only,\"Tea & \"\"milk\"\", hot\",articles/only.html")]
    [InlineData("below/a.txt", "@Url(article)", "../articles/only.html")]
    public async Task A_value_is_encoded_for_the_kind_of_file(string name, string line, string expected)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/articles/only.md", "---\ntitle: Tea\nsummary: Tea.\n---\nTea.\n")
            .Write($"content/files/{name}.cshtml", $"{Titles}{line}\n}}\n");
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal(expected + "\n", guide.Page(name));
        Assert.False(File.Exists(guide.PathOf($"output/site/{name}.cshtml")));
    }

    [Theory]
    [InlineData("a.json", "{\n  \"é\": 1 \"b\": 2 }", "JSON file: in line 2, column 10, '\"b\": 2 }' cannot stand there. In JSON, one comma")]
    [InlineData("a.json", "[1,\n2", "JSON file: in line 3, column 1, the file ends too early. In JSON, ")]
    [InlineData("a.json", "", "JSON file: in line 2, column 1, the file ends too early. In JSON, ")]
    [InlineData("a.xml", "<a>\n<b></a>", "XML file: in line 2, column 6, 'a>' cannot stand there. In XML, one element")]
    [InlineData("a.xml", "<a>\n", "XML file: in line 2, column 1, the file ends too early. In XML, ")]
    public async Task A_file_of_another_kind_than_its_name_says_is_told_with_the_place(string name, string text, string message)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write($"content/files/{name}.cshtml", $"@Raw(\"{text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\")");
        var found = Assert.Single(await guide.BuildAsync());
        Assert.StartsWith($"What this template writes is no whole {message}", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_can_link_to_a_written_file()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/articles/only.md", "---\ntitle: Tea\nsummary: Tea.\n---\nA [[file:list.txt|list]].\n").Write("content/files/list.txt.cshtml", "@Model.Settings.Title");
        Assert.Empty(await guide.BuildAsync());
        Assert.Contains("href=\"../list.txt\"", guide.Page("articles/only.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_examples_write_whole_files()
    {
        using var guide = BuildBench.Open("methods");
        foreach (var example in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/examples/files")))
            guide.Write($"content/files/{Path.GetFileName(example)}", await File.ReadAllTextAsync(example, TestContext.Current.CancellationToken));
        Assert.Empty(await guide.BuildAsync());
        using var list = JsonDocument.Parse(guide.Page("practices.json"));
        var count = list.RootElement.GetArrayLength();
        Assert.True(count > 1);
        Assert.Equal(count + 1, guide.Page("practices.csv").TrimEnd().Split('\n').Length);
        Assert.All(list.RootElement.EnumerateArray(), one => Assert.True(File.Exists(guide.PathOf($"output/site/{one.GetProperty("url").GetString()}"))));
    }
}
