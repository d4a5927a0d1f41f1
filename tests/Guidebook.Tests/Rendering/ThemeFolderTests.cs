using System.Collections.Immutable;
using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;
using Guidebook.Tests.Serving;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Rendering;

/// <summary>Theme folders: what overrides what, and what happens when something in them is wrong.</summary>
public sealed class ThemeFolderTests
{
    /// <summary>A mark beside the name of the guide, which stands on every web page.</summary>
    public static string Mark(string words) => $$"""
        <b class="own">{{words}}</b>

        @code {
            [CascadingParameter]
            public required Medium Medium { get; set; }
        }
        """;

    [Fact]
    public async Task Every_template_of_the_theme_can_be_overridden_and_draws_the_same_bytes()
    {
        using var guide = BuildBench.Open("every-kind");
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code.Severity is Severity.Error);
        foreach (var folder in new[] { "Website", "Parts", "Print" })
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes/Hearth", folder), "*.razor"))
                guide.Write($"content/dress/{folder}/{Path.GetFileName(file)}", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        await guide.ChooseThemeAsync("dress");
        Assert.DoesNotContain(await guide.BuildAsync("again"), found => found.Code.Severity is Severity.Error);
        var pages = Files.Below(guide.PathOf("output/site")).ToList();
        Assert.Equal(pages, Files.Below(guide.PathOf("again/site")));
        Assert.All(pages, path => Assert.Equal(
            File.ReadAllBytes(guide.PathOf($"output/site/{path}")), File.ReadAllBytes(guide.PathOf($"again/site/{path}"))));
    }

    [Fact]
    public void A_folder_answers_for_everything_that_its_theme_says()
    {
        var map = typeof(FolderTheme).GetInterfaceMap(typeof(ITheme));
        Assert.Empty(map.TargetMethods.Where(method => method.DeclaringType == typeof(ITheme)).Select(method => method.Name));
    }

    [Fact]
    public async Task A_folder_overrides_templates_parts_styles_words_and_assets_one_by_one()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("dress/Parts/ThreadMark.razor", "<Star />" + Mark("own mark"))
            .Write("dress/Parts/Star.razor", "<i>star</i>")
            .Write("dress/assets/parts/colours.css", ":root { --paper: #fff; }")
            .Write("dress/assets/star.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .Write("dress/site.css", ".own { color: red; background: url(\"star.svg\") }")
            .Write("dress/strings/en.yaml", "articles: Essays\n");
        await guide.ChooseThemeAsync("../dress");
        Assert.Empty(await guide.BuildAsync());
        var page = guide.Page("articles/only.html");
        Assert.Contains("<i>star</i><b class=\"own\">own mark</b>", page, StringComparison.Ordinal);
        Assert.Contains("Essays", page, StringComparison.Ordinal);
        Assert.Contains(">Settings<", page, StringComparison.Ordinal);
        var css = guide.Page("assets/website.css");
        Assert.Contains("--paper: #fff", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        Assert.Matches("\\.own { color: red; background: url\\(\"star\\.[0-9a-f]+\\.svg\"\\) }$", css.TrimEnd());
        Assert.Contains("star.svg", Files.Below(guide.PathOf("output/site/assets")).Select(BuildBench.WithoutFingerprints));
    }

    [Theory]
    [InlineData("<img src=\"@Medium.UrlTo(new(\"assets/moon%201.svg\"))\" alt=\"\">", "")]
    [InlineData("<img src=\"@Medium.UrlTo(new($\"assets/moon {1}.svg\"))\" alt=\"\">", "")]
    [InlineData("<img src=\"@Medium.UrlTo(new(\"assets/full-moon 1.svg\"))\" alt=\"\">", "dress/assets/moon 1.svg")]
    public async Task A_picture_of_a_folder_is_named_by_another_file_or_told(string template, string told)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/dress/Parts/ThreadMark.razor", template + Mark("own mark"))
            .Write("content/dress/assets/moon 1.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        await guide.ChooseThemeAsync("dress");
        var found = (await guide.BuildAsync()).Where(one => one.Code == Codes.ThemeFileUnused)
            .Select(one => one.Span!.Value.File["content/".Length..]);
        Assert.Equal(told, string.Join(' ', found));
    }

    [Fact]
    public async Task A_part_of_a_folder_that_all_pages_show_says_what_each_of_them_is()
    {
        using var guide = BuildBench.Open("every-kind");
        guide.Write("content/dress/Parts/FootMap.razor", "@inherits Page<Frame>\n<p class=\"of\">@Model.Path</p>");
        await guide.ChooseThemeAsync("dress");
        await guide.BuildAsync();
        var pages = Files.Below(guide.PathOf("output/site")).Where(path => guide.Page(path).Contains("<footer", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 20);
        Assert.All(pages, path => Assert.Contains($"<p class=\"of\">{path}</p>", guide.Page(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_broken_template_is_one_finding_and_what_was_published_stays()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Empty(await guide.BuildAsync());
        var before = guide.Page("index.html");
        foreach (var i in Enumerable.Range(0, 9)) guide.Write($"content/dress/Parts/Part{i}.razor", $"<p>@(1 + {i})</p>");
        guide.Write("content/dress/Parts/ThreadMark.razor", Mark("@Medium.Gide") + string.Concat(Enumerable.Range(0, 9).Select(i => $"<Part{i} />")));
        await guide.ChooseThemeAsync("dress");
        var found = Assert.Single(await guide.BuildAsync());
        Assert.Equal("content/dress/Parts/ThreadMark.razor(1,24)", found.Span.ToString());
        Assert.Equal(before, guide.Page("index.html"));
    }

    public static TheoryData<string, string, int> Failing => new()
    {
        { "@{ string? none = null; }\n<p>@none!.Length</p>", "GB4533", 2 },
        { "<p></p>\n@while (true) { <p></p> }", "GB4534", 2 },
        { "@for (;;) ;", "GB4534", 1 },
        { "<ThreadMark />", "GB4534", 1 },
        { "<ThreadMark />\n<ThreadMark />", "GB4534", 1 },
        { "@for (var i = 0; i < 100_000; i++) ;\n<ThreadMark />", "GB4534", 1 },
        {
            // Few, but wide frames on the stack: each is looked at for its line.
            "@Endless(default)\n@code {\n    private int Endless(Wide a) => Endless(a) + 1;\n"
                + "    [System.Runtime.CompilerServices.InlineArray(2_000)] private struct Wide { private int first; }\n}",
            "GB4534", 3
        },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public async Task A_template_that_fails_or_does_not_end_is_a_finding_at_its_line(string template, string code, int line)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/dress/Parts/ThreadMark.razor", template + Mark("mark"));
        await guide.ChooseThemeAsync("dress");
        var found = Assert.Single(await guide.BuildAsync());
        Assert.Equal((code, line), (found.Code.Id, found.Span!.Value.Line));
        Assert.Contains("404.html", found.Message, StringComparison.Ordinal);
        Assert.Contains("more pages", found.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(guide.PathOf("output/site")));
    }

    [Fact]
    public async Task A_part_that_contains_itself_in_another_is_told_by_name()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/dress/Parts/Echo.razor", "<ThreadMark />")
            .Write("content/dress/Parts/ThreadMark.razor", "<Echo />" + Mark("mark"));
        await guide.ChooseThemeAsync("dress");
        var found = Assert.Single(await guide.BuildAsync());
        Assert.Equal("GB4534", found.Code.Id);
        Assert.Matches("^content/dress/Parts/(Echo|ThreadMark).razor", found.Span.ToString());
        Assert.Contains("contains itself", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_template_is_served_and_only_its_pages_are_drawn_anew()
    {
        await using var bench = await ServeBench.StartAsync(BuildBench.Open("one-article"));
        Directory.CreateDirectory(bench.Guide.PathOf("dress/Website")); // the system tells late of files in a folder that is new
        await Write("dress/Parts/ThreadMark.razor", Mark("first"), "theme: {folder: ../dress}\n");
        await bench.UntilAsync(_ => Shows("first"));
        await Write("dress/Website/SettingsPage.razor", "@inherits Template<SettingsModel>\n<Layout Model=\"Model.Frame\"><Head><h1>Mine</h1></Head><Body><p id=\"_copy\"></p></Body></Layout>\n");
        await bench.UntilAsync(state => Text("settings.html").Contains("<h1>Mine</h1>", StringComparison.Ordinal));
        await Write("dress/Website/SettingsPage.razor", "@inherits Template<SettingsModel>\n<Layout Model=\"Model.Frame\"><Head><h1>Ours</h1></Head><Body><p id=\"_copy\"></p></Body></Layout>\n");
        await bench.UntilAsync(state => Text("settings.html").Contains("<h1>Ours</h1>", StringComparison.Ordinal));
        Assert.Equal(1, bench.Run.Live.PagesDrawn);
        await Write("dress/Parts/ThreadMark.razor", Mark("@Nothing"));
        await bench.UntilAsync(state => state.IsBroken);
        Assert.True(Shows("first"));
        await Write("dress/Parts/ThreadMark.razor", Mark("second"));
        await bench.UntilAsync(_ => Shows("second"));

        bool Shows(string words) => Text("articles/only.html").Contains(words, StringComparison.Ordinal);

        string Text(string path) =>
            bench.Run.Live.State.Site?.Read(new(path)) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : "";

        async Task Write(string path, string text, string? settings = null)
        {
            bench.Guide.Write(path, text);
            if (settings is not null)
                await File.AppendAllTextAsync(bench.Guide.PathOf("content/guide.yaml"), settings, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void What_is_added_to_a_page_of_the_theme_is_drawn_by_the_theme_that_is_a_folder()
    {
        var theme = KnownThemes.All[0];
        var folder = ThemeFolder.Read(KnownThemes.Folders, [], [], new());
        var own = folder.Code.Where(file => file.Is(ThemeFile.Template)).Select(file => file.Path).ToList();
        Assert.Equal(["Parts/ThreadMark.razor", "Parts/ThreadPicture.razor"], own); // no page, and no part that holds others
        Assert.DoesNotContain("ChildContent", string.Concat(folder.Code.Select(file => file.Text)), StringComparison.Ordinal);
        Assert.All(own, path => Assert.Contains(path, theme.Sources!.Names));
    }

    [Fact]
    public void Every_option_of_a_theme_is_described()
    {
        var options = KnownThemes.All.SelectMany(theme => theme.Options).Select(option => option.Name);
        string[] read = ["name", "folder", "logo", "foot", .. options];
        Assert.All(read, option => Assert.NotNull(Generator.Describing.KeyText.Find($"guide.theme.{option}")));
        var page = Generator.Describing.KeyPage.Markdown();
        Assert.All(read, option => Assert.Contains($"| `theme.{option}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_pages_that_somebody_looks_at_are_drawn_first_and_shown_at_once()
    {
        using var guide = BuildBench.Open("one-article");
        var (cache, ahead, page) = (new Generator.Caching.BuildCache(), new List<DrawnPage>(), new Model.SitePath("settings.html"));
        var options = new BuildOptions { Folders = new(guide.PathOf("content"), null), Print = false, Jobs = 1 };
        var run = new Run(new(), Progress.For(TextWriter.Null, silent: true));
        (cache.Watched, cache.Drawn) = ([page], ahead.Add);
        var before = await Build.RunAsync(options, run, TestContext.Current.CancellationToken, cache);
        Assert.Equal(page, Assert.Single(ahead).Page.Path);
        Assert.Empty(before!.With(ahead[0])!.Pages.Select(one => one.Page.Path).Except(before.Pages.Select(one => one.Page.Path)));
        guide.Write("dress/Parts/ThreadMark.razor", Mark("newer"));
        await guide.ChooseThemeAsync("../dress");
        await Build.RunAsync(options, run, TestContext.Current.CancellationToken, cache);
        Assert.Equal(2, ahead.Count);
        Assert.Contains("newer", Text(before.With(ahead[1])!, page), StringComparison.Ordinal);
        Assert.DoesNotContain("newer", Text(before.With(ahead[1])!, new("index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("newer", Text(before, page), StringComparison.Ordinal);

        static string Text(DrawnSite site, Model.SitePath path) => System.Text.Encoding.UTF8.GetString(site.Read(path)!.Value.Span);
    }

    [Fact]
    public async Task An_address_in_a_stylesheet_of_the_folder_is_told_there()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("dress/site.css", "/* own */\n.own { background: url(none.svg); }\n.a { background: url(https://example.org/a.png); }\n");
        await guide.ChooseThemeAsync("../dress");
        Assert.Equal(
            ["dress/site.css(2,24) GB5001", "dress/site.css(3,22) GB5006"],
            (await guide.BuildAsync()).Select(found => $"{found.Span} {found.Code.Id}"));
    }
}
