using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Commands;

/// <summary><c>guidebook init</c>: a small guide that builds without a finding, or nothing.</summary>
public sealed class InitTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("guidebook-init-").FullName;

    /// <summary>Each kind and each language twice or more; in a thorough run, each kind in each language.</summary>
    public static TheoryData<string, string> Guides =>
    [
        .. from kind in new[] { "methods", "recipes", "plain" }.Index()
           from language in new[] { "en", "de", "fa", "ja" }.Index()
           where Thorough.IsWanted || (kind.Index + language.Index) % 2 == 0
           select (kind.Item, language.Item),
    ];

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task A_new_guide_builds_without_a_finding(string kind, string language)
    {
        var run = await ProgramRun.RunAsync(home, "init", "mine", "--title", "Tea: \"two\" \\ more", "--language", language, "--kind", kind);
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Contains("Next:\n  cd mine\n", run.Out, StringComparison.Ordinal);
        var made = Directory.GetFileSystemEntries(Path.Combine(home, "mine")).Select(Path.GetFileName);
        Assert.Equal([".vscode", "content"], made.Order(StringComparer.Ordinal));
        var build = await ProgramRun.RunAsync(Path.Combine(home, "mine"), "build", "--no-pdf");
        Assert.Equal((0, ""), (build.Code, build.Err));
        Assert.Contains($"<html lang=\"{language}\"", await ReadAsync("mine/output/site/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "recipes", "  practice: {one: recipe, many: recipes}")]
    [InlineData("en-GB", "methods", "  practice: {one: method, many: methods}")]
    [InlineData("es", "recipes", "  practice: {one: receta, many: recetas}")]
    [InlineData("de-CH", "recipes", "  practice: {one: Rezept, many: Rezepte}")]
    [InlineData("fr", "methods", "  practice: {one: méthode, many: méthodes}")]
    [InlineData("fa", "recipes", "  practice: {one: دستور پخت, many: دستورهای پخت}")]
    [InlineData("ja", "methods", "  practice: {one: 手法, many: 手法}")]
    [InlineData("nl", "recipes", "#  practice: {one: recipe, many: recipes}")]
    public async Task The_noun_of_the_kind_is_that_of_the_language_and_other_words_are_English_only(
        string language, string kind, string line)
    {
        var run = await ProgramRun.RunAsync(home, "init", "--language", language, "--kind", kind);
        Assert.Equal((0, ""), (run.Code, run.Err));
        var lines = (await ReadAsync("content/guide.yaml")).Split('\n');
        Assert.Contains(line, lines);
        Assert.Equal(line[0] == '#', lines.Contains("#names:"));
        Assert.Equal(language.StartsWith("en", StringComparison.Ordinal), lines.Contains("words:"));
    }

    [Theory]
    [InlineData("methods")]
    [InlineData("recipes")]
    [InlineData("plain")]
    public async Task A_new_guide_prints_without_a_finding(string kind)
    {
        await ProgramRun.RunAsync(home, "init", "--kind", kind);
        var build = await ProgramRun.RunAsync(home, "build");
        Assert.Equal((0, ""), (build.Code, build.Err));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(home, "output/site/downloads"), "*.pdf"));
    }

    [Fact]
    public async Task Without_a_terminal_it_takes_the_defaults_and_says_so()
    {
        var run = await ProgramRun.RunAsync(home, "init");
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.StartsWith("Title of the guide: My first guide (the default; --title changes it)\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("  cd ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("init full", "The folder 'full' is not empty: it has 'notes.txt'. Name a new folder: guidebook init my-guide\n")]
    [InlineData("init full/notes.txt", "'full/notes.txt' is a file. Name a new or empty folder.\n")]
    [InlineData("init new --kind recipe", "There is no kind of guide 'recipe'. Did you mean 'recipes'? The kinds are methods, plain, recipes.\n")]
    [InlineData("init new --language english", "The guide would have a mistake: 'english' is no language tag.")]
    [InlineData("init new --title **Tea**", "The guide would have a mistake: ")]
    [InlineData("init full/notes.txt/new", "'full/notes.txt/new' cannot be written: ")]
    public async Task What_cannot_begin_is_explained_and_changes_nothing(string line, string sentence)
    {
        Directory.CreateDirectory(Path.Combine(home, "full"));
        await File.WriteAllTextAsync(Path.Combine(home, "full/notes.txt"), "mine", TestContext.Current.CancellationToken);
        Assert.StartsWith(sentence, await ProgramRun.RunRefusedAsync(home, line.Split(' ')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fresh_repository_counts_as_empty()
    {
        Directory.CreateDirectory(Path.Combine(home, ".git"));
        Assert.Equal(0, (await ProgramRun.RunAsync(home, "init")).Code);
    }

    private Task<string> ReadAsync(string path) => File.ReadAllTextAsync(Path.Combine(home, path), TestContext.Current.CancellationToken);
}
