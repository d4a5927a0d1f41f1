using Guidebook.Generator;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Starting;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Commands;

/// <summary><c>guidebook theme</c>: what it lists, and what it copies.</summary>
public sealed class ThemeCommandTests
{
    [Fact]
    public async Task A_template_is_copied_into_the_folder_of_the_guide_and_builds()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Contains("theme: {folder: my-theme}", Eject(guide, "ArticlePage").Message, StringComparison.Ordinal);
        await File.AppendAllTextAsync(guide.PathOf("content/guide.yaml"), "\ntheme: {folder: my-theme}\n", TestContext.Current.CancellationToken);
        foreach (var name in new[] { "colours.css", "strings/en.yaml", "assets/website.css", "Layout.razor" }) Assert.True(Eject(guide, name).IsDone);
        Assert.Equal(
            ["Website/ArticlePage.razor", "Website/Layout.razor", "assets/parts/colours.css", "assets/website.css", "strings/en.yaml"],
            Files.Below(guide.PathOf("content/my-theme")));
        Assert.Empty(await guide.BuildAsync());
    }

    [Theory]
    [InlineData("ArticelPage", "Did you mean 'ArticlePage'?")]
    [InlineData("search.css", "'assets/search.css' or 'assets/website/search.css'")]
    [InlineData("zzzzzzzzzzzz", "'guidebook theme list' names all")]
    public void What_is_not_one_file_is_refused(string name, string advice)
    {
        using var guide = BuildBench.Open("one-article");
        var outcome = Eject(guide, name);
        Assert.False(outcome.IsDone);
        Assert.Contains(advice, outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/my-theme/Website/ArticlePage.razor", "mine");
        Assert.False(Eject(guide, "ArticlePage").IsDone);
        Assert.Equal("mine", File.ReadAllText(guide.PathOf("content/my-theme/Website/ArticlePage.razor")));
    }

    [Fact]
    public void The_list_says_of_every_file_what_it_draws_in_80_columns()
    {
        var lines = ThemeList.Write(Theme.Usual.Sources!).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
        var files = lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').ToList();
        var names = Theme.Usual.Sources!.Names.Where(name => !name.EndsWith(".cs", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            names.Select(Path.GetFileName).Order(StringComparer.Ordinal),
            files.Select(line => line.Split(' ')[2]).Order(StringComparer.Ordinal));
        Assert.All(files, line => Assert.Matches("^  [^ ]+ {2,}[^ ].{7,}$", line));
        Assert.Contains(lines, line => line.StartsWith("  PracticePage.razor  ", StringComparison.Ordinal) && line.Contains("  The page of a practice: facts", StringComparison.Ordinal));
    }

    private static Outcome Eject(BuildBench guide, string name) =>
        ThemeStarter.Eject(Theme.Usual.Sources!, new ContentFolders(guide.PathOf("content"), null), name);
}
