using System.Text.RegularExpressions;
using Guidebook.Generator.Describing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Diagnostics;

public partial class ExplanationTests
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
    public void No_message_names_a_file_that_the_archives_do_not_have()
    {
        Assert.All(Codes.All, code => Assert.DoesNotMatch("(docs|themes)/[a-zA-Z]", Explanation.Find(code).Text));
        Assert.DoesNotContain(Strings(), line => DocsFile().IsMatch(line));
    }

    [Fact]
    public void What_messages_send_readers_to_is_explained()
    {
        var named = Strings().Concat(Codes.All.Select(code => Explanation.Find(code).Text)).SelectMany(text => Explained().Matches(text))
            .Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains("an editor that completes", named);
        var keys = KeyHelp.Create(new(Path.GetTempPath(), null));
        Assert.All(named, words => Assert.True(
            keys.Find(words) is not null || WritingPage.FindHeading(words.Split(' ')) is not null, words));
    }

    [Fact]
    public void The_page_of_a_section_is_found_by_its_title() => Assert.All(
        new[] { "Netlify", "Ten minutes", "The book", "Links" }, heading =>
        {
            var title = WritingPage.FindHeading(heading.Split(' '))!.Split("(From the page '")[1].Split("'.)")[0];
            Assert.StartsWith($"{title}\n", WritingPage.FindHeading(title.Split(' ')), StringComparison.Ordinal);
        });

    /// <summary>The lines of the program's sources that are no comments.</summary>
    private static IEnumerable<string> Strings() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator"), "*.cs", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"""[^""]*\bdocs/[a-z]")]
    private static partial Regex DocsFile();

    [GeneratedRegex(@"['`]guidebook explain ([a-z][a-z -]*)['`]")]
    private static partial Regex Explained();

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
