using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Builds;

/// <summary>A site has the stylesheets, scripts and fonts that it uses, and no others.</summary>
public sealed class UsedFilesTests
{
    private static readonly string[] OfPlans = ["plan.css", "plan.js", "calendar.js", "day.css", "day.js"];

    [Fact]
    public async Task A_guide_of_one_article_has_no_script_of_plans_or_of_the_print_desk()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Empty(await guide.BuildAsync());
        var names = NamesIn(guide);
        string[] always = ["website.css", "site.js", "article.css", "search.js", "search.css", "literata-400.woff2", "licenses.txt"];
        Assert.Superset(always.ToHashSet(), names);
        Assert.DoesNotContain("desk-maker.js", names);
        Assert.Empty(names.Intersect(OfPlans));
        Assert.True(File.Exists(Path.Combine(guide.Output, "site/offline.js")));
        Assert.DoesNotContain("plan.", guide.Page("offline-files.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_plan_come_its_files_and_those_that_its_script_finds()
    {
        using var guide = BuildBench.Open("one-article")
            .Write("content/practices/walk.yaml", "title: A walk\nsummary: Out and back.\nsteps: [Go out.]\n")
            .Write("content/plans/week.yaml",
                "title: A week\nsummary: Of walks.\nweeks: [{title: One, days: [1, 1]}]\ndays: [{practice: walk}]\n");
        await guide.BuildAsync();
        Assert.Superset(OfPlans.ToHashSet(), NamesIn(guide));
    }

    [Theory]
    [InlineData("one-article")]
    [InlineData("every-kind")]
    public async Task Every_file_is_named_by_a_page_or_a_stylesheet_or_found_by_a_script(string name)
    {
        using var guide = BuildBench.Open(name);
        await guide.BuildAsync();
        var site = Path.Combine(guide.Output, "site");
        var texts = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".html" or ".css").Select(File.ReadAllText).ToList();
        var published = Directory.EnumerateFiles(Path.Combine(site, "assets")).Select(file => Path.GetFileName(file)!).ToList();
        var found = Theme.Usual.FilesFoundByName.Where(pair => NamesIn(guide).Contains(Path.GetFileName(pair.Value.Value)))
            .Select(pair => Path.GetFileName(pair.Key.Value)).Append("search-index.js").ToHashSet();
        bool IsNamed(string file) => texts.Exists(text => text.Contains(file, StringComparison.Ordinal));
        Assert.All(published, file => Assert.True(found.Contains(file) || IsNamed(file), file));
        Assert.Subset(published.ToHashSet(), found.Where(file => file != "offline.js").ToHashSet());
    }

    [Fact]
    public async Task The_files_of_a_theme_folder_are_all_published()
    {
        using var guide = BuildBench.Open("one-article")
            .Write("content/theme/assets/stars.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        await guide.ChooseThemeAsync("theme");
        await guide.BuildAsync();
        Assert.Contains("stars.svg", NamesIn(guide));
    }

    [Fact]
    public async Task A_stylesheet_names_another_by_its_published_name_whichever_is_made_first()
    {
        using var guide = BuildBench.Open("one-article").Write("content/theme/assets/a.css", "@import \"b.css\" screen;\n")
            .Write("content/theme/assets/b.css", "p { color: #000 }\n");
        await guide.ChooseThemeAsync("theme");
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code.Severity is Severity.Error);
        Assert.Matches("^@import \"b\\.[0-9a-f]{10}\\.css\" screen;", guide.Page("assets/a.css"));
    }

    [Fact]
    public async Task Stylesheets_that_name_each_other_in_a_circle_are_a_finding_and_no_hang()
    {
        using var guide = BuildBench.Open("one-article").Write("content/theme/assets/a.css", "@import \"b.css\" screen;\n")
            .Write("content/theme/assets/b.css", "@import \"a.css\" screen;\n");
        await guide.ChooseThemeAsync("theme");
        Assert.Contains(await guide.BuildAsync(), found => found.Code.Id == "GB5001");
    }

    [Fact]
    public void Every_file_that_a_script_finds_is_one_of_the_theme_as_is_the_script()
    {
        var all = Theme.Usual.WebsiteFiles(ThemeChoice.Usual).ToHashSet();
        Assert.All(Theme.Usual.FilesFoundByName, pair => Assert.Superset(new HashSet<SitePath> { pair.Key, pair.Value }, all));
    }

    private static HashSet<string> NamesIn(BuildBench guide)
    {
        var files = Directory.EnumerateFiles(Path.Combine(guide.Output, "site/assets"));
        return [.. files.Select(file => BuildBench.WithoutFingerprints(Path.GetFileName(file)))];
    }
}
