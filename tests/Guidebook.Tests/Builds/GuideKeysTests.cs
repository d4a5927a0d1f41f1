using System.Reflection;
using System.Text.RegularExpressions;
using Guidebook.Model;

namespace Guidebook.Tests.Builds;

/// <summary>What a guide says of itself in guide.yaml is used: each key changes what is made, and none is read in vain.</summary>
public sealed partial class GuideKeysTests
{
    private const string Plain = "title: Choir\nlanguage: en\n";

    private const string Rich = Plain
        + "strands: [{id: voice, title: Voice, summary: What sounds., hue: dusk}, {id: ear, title: Ear, summary: What is heard., hue: moss}]\n"
        + "stages: [{number: 1, title: Begin, summary: Alone.}, {number: 2, title: Go on, summary: Together.}]\n"
        + "safety: {page: help, signpost: 'See [[help]].', print: Call 12., exit: https://weather.example}\n";

    /// <summary>Keys with their visible effect, on a page of the website or in the text on paper.</summary>
    public static TheoryData<string, string, string> Said => new()
    {
        { "subtitle: For beginners", "index.html", "For beginners" },
        { "publisher: Old Mill Press", "articles/only.html", "<p class=\"label imprint\">Old Mill Press</p>" },
        { "publisher: Old Mill Press", "index.html", "<meta name=\"dcterms.publisher\" content=\"Old Mill Press\"" },
        { "contact: post@mill.example", "index.html", "post@mill.example" },
        { "licence: CC0 1.0", "index.html", "<meta name=\"dcterms.license\" content=\"CC0 1.0\"" },
        { "licence: {name: CC0, url: https://cc.example/zero}", "index.html",
            "<a href=\"https://cc.example/zero\" rel=\"license noreferrer\">CC0</a>" },
        { "date: 2026-11-01", "index.html", "<time datetime=\"2026-11-01\">1 November 2026</time>" },
        { "date: 2026-11-01", "index.html", "<meta name=\"dcterms.date\" content=\"2026-11-01\"" },
        { "contact: post@mill.example", "pages/about.html", "<p class=\"label imprint\">post@mill.example</p>" },
        { "summary: We sing.", "index.html", "<meta name=\"description\" content=\"We sing.\"" },
        { "introduction: Come in.", "index.html", "Come in." },
        { "start: [only]", "index.html", "<section class=\"start\">" },
        { "base-url: https://choir.example/", "index.html", "<link rel=\"canonical\" href=\"https://choir.example/\"" },
        { "navigation: [about]", "index.html", "aria-label=\"Main navigation\"><ul><li><a href=\"pages/about.html\"" },
        { "parts: [{id: one, title: Part one}]", "index.html", ">Part one</a>" },
        { "words: {home: Entrance}", "articles/only.html", "Entrance" },
        { "names: {article: {one: tune, many: tunes}}", "tunes/index.html", "<h1>Tunes</h1>" },
        { "slug: the-choir", "index.html", "data-guide=\"the-choir\"" },
    };

    /// <summary>Features that can be switched off, with their location and appearance.</summary>
    public static TheoryData<string, string, string> Switches => new()
    {
        { "tonight", "index.html", "tonight.html" },
        { "map", "practices/index.html", "map.html" },
        { "settings", "index.html", "settings.html" },
        { "settings", "index.html", "href=\"settings.html\"" },
        { "neutral-title", "index.html", "data-neutral=" },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public async Task What_a_guide_says_of_itself_is_read_by_somebody(string key, string page, string seen)
    {
        using var without = Guide(Plain);
        Assert.Empty(await without.BuildAsync());
        if (File.Exists(without.PathOf($"output/site/{page}"))) Assert.DoesNotContain(seen, without.Page(page), StringComparison.Ordinal);
        using var with = Guide($"{Plain}{key}\n");
        Assert.Empty(await with.BuildAsync());
        Assert.Contains(seen, with.Page(page), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public async Task What_a_guide_switches_off_is_nowhere(string key, string page, string seen)
    {
        using var on = Practising(Rich);
        Assert.Empty(await on.BuildAsync());
        Assert.Contains(seen, on.Page(page), StringComparison.Ordinal);
        using var off = Practising($"{Rich}site: {{{key}: false}}\n");
        Assert.Empty(await off.BuildAsync());
        foreach (var file in Files.Below(off.PathOf("output/site")).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
            Assert.DoesNotContain(seen, file + off.Page(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_is_switched_off_no_heading_and_no_list_is_left_empty()
    {
        using var guide = Practising($"{Rich}site: {{tonight: false, map: false, settings: false, neutral-title: false, codes: false}}\nprint: false\n");
        Assert.Empty(await guide.BuildAsync());
        var pages = Files.Below(guide.PathOf("output/site")).Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.DoesNotMatch(Hollow(), guide.Page(page)));
    }

    [Fact]
    public async Task Without_the_settings_where_all_can_be_cleared_nobody_asks_to_keep_anything()
    {
        using var guide = Practising($"{Rich}site: {{settings: false}}\n");
        guide.Write("content/worksheets/log.yaml", "title: Log\nsummary: Runs.\nintroduction: Write.\nblocks: [{lines: 2, label: What}]\n");
        Assert.Empty(await guide.BuildAsync());
        Assert.DoesNotContain("data-keep=", guide.Page("worksheets/log.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_without_print_has_no_downloads_and_no_button_to_print()
    {
        using var guide = Practising($"{Rich}print: false\n");
        guide.Write("content/worksheets/log.yaml", "title: Log\nsummary: Runs.\nintroduction: Write.\nblocks: [{lines: 2, label: What}]\n");
        var run = await guide.RunAsync("build", "--browser", "/nowhere/at-all");
        Assert.Equal(0, run.Code);
        Assert.False(Directory.Exists(guide.PathOf("output/site/downloads")));
        Assert.DoesNotContain("data-print", guide.Page("worksheets/log.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("downloads/", guide.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_is_tried_here_or_in_tests_of_its_own()
    {
        var tried = Said.Select(row => row.Data.Item1.Split(':')[0]).Concat(Elsewhere).ToHashSet();
        var settings = typeof(Settings).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite);
        var keys = settings.Select(property => property.Name).Where(name => !name.EndsWith("Span", StringComparison.Ordinal)).Select(Kebab);
        Assert.All(keys, key => Assert.Contains(key, tried));
        var switches = Switches.Select(row => row.Data.Item1).Concat(["codes", "neutral-app", "feed"]); // tests of scanned codes and of publishing cover them
        Assert.Empty(typeof(SiteSettings).GetProperties().Select(property => Kebab(property.Name)).Except(switches));
    }

    /// <summary>Settings that other tests cover.</summary>
    private static string[] Elsewhere =>
    [
        "title", "language", "author", "stages", "cadences", "who", "marks", "fields", "safety", "print", "site", "chart", "calendar", "theme", "fonts",
        "rules", "avoid", "book",
    ];

    /// <summary>A bare list is one that a script fills.</summary>
    [GeneratedRegex(@"<(h[1-6]|nav|section|ul class|ol|dl)\b[^>]*>\s*</")]
    private static partial Regex Hollow();

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}")).ToLowerInvariant();

    private static BuildBench Guide(string settings) => BuildBench.Open("one-article").Write("content/guide.yaml", settings)
        .Write("content/pages/about.md", "---\ntitle: About\nsummary: Who we are.\nshows: [imprint]\n---\nWe sing.\n");

    private static BuildBench Practising(string settings) => Guide(settings)
        .Write("content/pages/help.md", "---\ntitle: Help\nsummary: Somebody helps.\n---\nCall.\n")
        .Write("content/articles/both.md", "---\ntitle: Both\nsummary: Two ways.\n---\nTry [[hum]] and [[hark]].\n")
        .Write("content/practices/hum.yaml", "title: Hum\nsummary: A tone.\nstrand: voice\nstage: 1\nminutes: 5\nsteps: [Hum.]\n")
        .Write("content/practices/hark.yaml", "title: Hark\nsummary: Listen.\nstrand: ear\nstage: 2\nminutes: 5-10\nsteps: [Listen.]\n");
}
