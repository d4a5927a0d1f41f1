using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Diagnostics;

public class ExplanationTests
{
    [Fact]
    public void Every_code_is_its_own() => Assert.Distinct(Codes.All.Select(code => code.Id));

    [Fact]
    public void Every_code_is_explained_with_a_wrong_and_a_right_example_and_a_reason() => Assert.All(Codes.All, code =>
    {
        var page = Explanation.Find(code);
        Assert.True(page.Meaning.Length > 40, $"{code.Id} does not say what it means.");
        Assert.Contains("\n## Wrong\n\n```", page.Text, StringComparison.Ordinal);
        Assert.Contains("\n## Right\n\n```", page.Text, StringComparison.Ordinal);
        var reason = page.Text[(page.Text.LastIndexOf("\n## ", StringComparison.Ordinal) + 1)..];
        Assert.StartsWith("## Why\n\n", reason, StringComparison.Ordinal);
        Assert.InRange(reason.Length, 40, 400);
        Assert.EndsWith(".", reason, StringComparison.Ordinal);
    });

    [Fact]
    public void A_page_is_called_like_its_code() => Assert.All(Codes.All, code =>
        Assert.StartsWith($"# {code.Title}\n", File.ReadAllText(Path.Combine(Repository.Root, $"generator/Guidebook.Generator/Diagnostics/Explanations/{code.Id}.md")), StringComparison.Ordinal));

    [Fact]
    public void No_two_codes_give_the_same_reason() =>
        Assert.Distinct(Codes.All.Select(code => Explanation.Find(code).Text.Split("\n## Why\n\n")[1]));

    [Fact]
    public void Every_code_belongs_to_one_area() =>
        Assert.Equal(Codes.All.Select(code => code.Id), CodeArea.All.SelectMany(area => area.Codes).Select(code => code.Id));

    [Fact]
    public void The_page_for_developers_lists_every_code_as_it_is()
    {
        var file = Path.Combine(Repository.Root, "docs/diagnostics.md");
        if (Environment.GetEnvironmentVariable("GUIDEBOOK_REWRITE") == "1") File.WriteAllText(file, CodeBook.Markdown());
        Assert.Equal(File.ReadAllText(file), CodeBook.Markdown());
    }

    [Theory]
    [InlineData("GB2001", "GB2001")]
    [InlineData("gb2001", "GB2001")]
    [InlineData("tab indentation", "GB1031")]
    [InlineData("apt-get", "GB6003")]
    [InlineData("no such wrods", "")]
    public void A_code_is_found_by_its_name_or_by_words_of_its_page(string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', CodeBook.Find(words.Split(' ')).Select(code => code.Id)));
}
