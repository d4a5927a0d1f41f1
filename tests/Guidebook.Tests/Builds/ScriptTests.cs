using System.Text.RegularExpressions;
using Guidebook.Model;
using Guidebook.Tests.Typefaces;

namespace Guidebook.Tests.Builds;

/// <summary>Guides in other scripts: their typefaces on screen and on paper.</summary>
public sealed partial class ScriptTests
{
    private const string Sheet = "assets/website.css";

    /// <summary>The names of our typefaces in PDFs, those of the theme and those of the guides.</summary>
    private static readonly string[] Ours = ["Literata", "AtkinsonHyperlegibleNext", "NotoSerifJP", "NotoSansJP", "NotoSerifSC", "NotoSansSC", "NotoSerifDevanagari", "NotoSansDevanagari"];

    [Theory]
    [InlineData("ja", "jp")]
    [InlineData("zh", "sc")]
    [InlineData("hi", "devanagari")]
    public async Task A_guide_is_set_in_the_typefaces_of_its_script_and_in_no_others_on_screen_and_on_paper(string name, string script)
    {
        using var guide = BuildBench.Open(name);
        // Of the files that are the same in all scripts but for the typefaces, those of one are all printed.
        var isWhole = name == "ja" || Thorough.IsWanted;
        var found = await guide.BuildAsync(change: options => options with
        {
            Print = true,
            Browser = Tools.Browser(),
            Editions = isWhole ? [] : [EditionName.Website, EditionName.Booklet],
        });
        Assert.Equal(name == "ja" ? [] : ["GB4503"], found.Select(diagnostic => diagnostic.Code.Id));
        var fonts = Fonts(guide).Where(font => font.StartsWith("noto", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains($"-{script}-", font, StringComparison.Ordinal));
        Assert.All(fonts, font => Assert.Contains($"assets/{font}", BuildBench.WithoutFingerprints(guide.Page("offline-files.js")), StringComparison.Ordinal));
        Assert.Equal(fonts, Rules(guide).Select(rule => rule.File).Distinct().Order(StringComparer.Ordinal));
        foreach (var pdf in Directory.EnumerateFiles(guide.PathOf("output/site/downloads"), "*.pdf"))
        {
            var embedded = PdfFonts(pdf);
            Assert.All(embedded, font => Assert.Contains(Ours, ours => font.Name.StartsWith(ours, StringComparison.Ordinal)));
            Assert.All(embedded, font => Assert.Equal("CID TrueType", font.Kind)); // no drawings of letters (Type 3)
        }
    }

    [Fact]
    public async Task Code_and_every_alphabet_are_embedded_in_our_own_typefaces()
    {
        using var guide = BuildBench.Open("first-aid");
        var plan = await File.ReadAllTextAsync(guide.PathOf("content/plans/three-shifts.yaml"), TestContext.Current.CancellationToken);
        guide.Write(
            "content/plans/three-shifts.yaml", plan + "introduction: |\n  `kit --list` Привет *мир*, Γειά **σου**, Łódź, Tiếng Việt, ไทย **หนา**, עברית, 한국어, → ✓ 𝒳, ½.\n");
        var found = await guide.BuildAsync(
            change: options => options with { Print = true, Browser = Tools.Browser(), Editions = [EditionName.Booklet] });
        Assert.Empty(found);
        var booklet = Directory.EnumerateFiles(guide.PathOf("output/site/downloads"), "*-booklet.pdf").Single();
        var names = PdfFonts(booklet).Select(font => font.Name).ToList();
        Assert.All(names, name => Assert.Matches("^(Literata|AtkinsonHyperlegibleNext|Noto)", name));
        Assert.Contains(names, name => name.StartsWith("NotoSansMono", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_guide_in_English_has_no_file_more()
    {
        using var guide = BuildBench.Open("first-aid");
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal(["atkinson-400.woff2", "atkinson-600.woff2", "literata-400-italic.woff2", "literata-400.woff2"], Fonts(guide));
        Assert.Empty(Rules(guide));
    }

    [Fact]
    public async Task A_face_has_the_used_signs_only_and_stands_for_every_style()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/articles/only.md", "---\ntitle: Only\nsummary: One.\n---\nПривет, “мир” *и* **дом**.\n");
        Assert.Empty(await guide.BuildAsync());
        var rules = Rules(guide);
        Assert.Equal(
            [
                ("Guide text", "literata-cyrillic-400-normal.woff2", "400 normal"), ("Guide text", "literata-cyrillic-400-italic.woff2", "400 italic"),
                ("Guide label", "noto-sans-cyrillic-400-normal.woff2", "400 normal"), ("Guide label", "noto-sans-cyrillic-400-italic.woff2", "400 italic"),
                ("Guide label", "noto-sans-cyrillic-600-normal.woff2", "600 normal"), ("Guide label", "noto-sans-cyrillic-600-italic.woff2", "600 italic"),
            ],
            rules.Select(rule => (rule.Family, rule.File, rule.Style)));
        Assert.All(rules, rule => Assert.Equal("U+41F,U+432,U+434-435,U+438,U+43C,U+43E,U+440,U+442", rule.Range));
    }

    [Theory]
    [InlineData("en", "Guide text", "U+201C")]
    [InlineData("zh", "U+201C-201D", null)]
    public async Task Quotation_marks_are_wide_in_Chinese_only(string language, string isNot, string? neither)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", $"title: Alone\nlanguage: {language}\n");
        guide.Write("content/articles/only.md", "---\ntitle: Only\nsummary: One.\n---\n\"松\"\n");
        await guide.BuildAsync();
        var ranges = string.Join('\n', Rules(guide).Select(rule => rule.Range));
        Assert.Contains("U+677E", ranges, StringComparison.Ordinal);
        Assert.Equal(language == "zh", ranges.Contains(isNot, StringComparison.Ordinal));
        if (neither is not null) Assert.DoesNotContain(neither, ranges, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("woff2")]
    [InlineData("woff")]
    [InlineData("ttf")]
    public async Task A_font_of_the_guide_comes_before_all_others(string ending)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", $"title: Alone\nlanguage: en\nfonts: [{{file: my letters.{ending}}}]\n");
        guide.Write("content/articles/only.md", "---\ntitle: Only\nsummary: One.\n---\nЖук\n");
        Directory.CreateDirectory(guide.PathOf("content/fonts"));
        await File.WriteAllBytesAsync(guide.PathOf($"content/fonts/my letters.{ending}"), FontFileTests.Font("cyrillic", ending), TestContext.Current.CancellationToken);
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal([$"guide-my%20letters.{ending}"], Rules(guide).Select(rule => rule.File).Distinct());
        Assert.Contains($"guide-my letters.{ending}", Fonts(guide));
    }

    [Fact]
    public async Task A_missing_sign_is_told_at_its_own_place_in_prose_in_titles_and_in_settings()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", "title: Alone\nlanguage: en\nsubtitle: On 𓀀 alone\npublisher: The 𓃠 press\n");
        guide.Write("content/articles/only.md", "---\ntitle: The 𓆏\nsummary: One.\n---\nFirst line.\nA cat e\u0301 and 𓃠\nis a cat, `𓃠` too, or &#x13000;.\n");
        var found = await guide.BuildAsync();
        Assert.Equal(
            ["content/articles/only.md(2,12) GB4510", "content/articles/only.md(6,14) GB4510", "content/guide.yaml(3,14) GB4510", "content/guide.yaml(4,16) GB4510"],
            found.Where(diagnostic => diagnostic.Message.Contains("(U+", StringComparison.Ordinal) && diagnostic.Span is { Line: not 7 })
                .Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code.Id}"));
    }

    private static List<string> Fonts(BuildBench guide) =>
    [
        .. Directory.EnumerateFiles(guide.PathOf("output/site/assets")).Select(file => BuildBench.WithoutFingerprints(Path.GetFileName(file)))
            .Where(file => IsFont().IsMatch(file)).Order(StringComparer.Ordinal),
    ];

    private static List<(string Family, string File, string Style, string Range)> Rules(BuildBench guide) =>
    [
        .. Rule().Matches(BuildBench.WithoutFingerprints(guide.Page(Sheet))).Select(rule =>
            (rule.Groups["family"].Value, rule.Groups["file"].Value, $"{rule.Groups["weight"].Value} {rule.Groups["style"].Value}", rule.Groups["range"].Value)),
    ];

    private static List<(string Name, string Kind)> PdfFonts(string pdf) =>
    [
        .. Tools.Run("pdffonts", pdf).Split('\n').Skip(2).Select(line => PdfFont().Match(line)).Where(font => font.Success)
            .Select(font => (font.Groups["name"].Value, font.Groups["kind"].Value)),
    ];

    [GeneratedRegex(@"\.(woff2?|ttf|otf)$")]
    private static partial Regex IsFont();

    [GeneratedRegex("""@font-face\{font-family:"(?<family>Guide [^"]+)";src:url\("(?<file>[^"]+)"\);font-weight:(?<weight>\d+);font-style:(?<style>\w+);font-display:swap;unicode-range:(?<range>[^}]+)\}""")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:[A-Z]{6}\+)?(?<name>\S+) +(?<kind>\S+(?: \S+)?) +\S+ +(?:yes|no) ")]
    private static partial Regex PdfFont();
}
