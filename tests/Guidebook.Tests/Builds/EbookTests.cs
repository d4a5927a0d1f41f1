using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Tests.Builds;

/// <summary>E-books of guides, opened as an e-reader opens them, and judged by EPUBCheck.</summary>
public sealed partial class EbookTests
{
    private const string Safety = """

        safety:
          page: where-to-meet
          signpost: Not when you are afraid. See [[where-to-meet]].
          print: Not when you are afraid.
        """;

    private static readonly string[] Few = ["", "every-kind", "fa"];

    public static TheoryData<string> Guides => [.. Thorough.IsWanted ? [.. Few, "recipes", "methods", "solo", "ja", "he", "de", "one-article"] : Few];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Epubcheck_finds_nothing(string name)
    {
        using var guide = Open(name);
        var file = await BuildAsync(guide);
        Assert.Equal("", Tools.CheckEbook(Path.Combine(Repository.Root, "tests/epub"), file));
    }

    [Fact]
    public async Task A_reader_goes_from_the_contents_to_every_part_chapter_and_practice_in_reading_order()
    {
        using var guide = BuildBench.Open("recipes");
        var book = new EbookFile(await BuildAsync(guide));
        Assert.Equal(["mimetype", "META-INF/container.xml"], book.Names[..2]);
        Assert.Equal(["_title.xhtml", "_imprint.xhtml", "nav.xhtml"], book.Order[..3]);
        var contents = book.Navigation("toc");
        Assert.Equal(book.Order[3..], contents.Select(item => item.Url.Split('#')[0]).Distinct());
        Assert.All(contents, item => Assert.Contains(item.Title, book.Find(item.Url).Value, StringComparison.Ordinal));
        Assert.Contains("Lentil soup with lemon", contents.Select(item => item.Title));
        Assert.Empty(book.Navigation("page-list"));
        Assert.Empty(book.Meta("pageBreakSource"));
        Assert.Contains("EPUB, 0.1 MB", guide.Page("downloads/the-small-kitchen-ebook.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_within_the_book_and_nothing_of_paper_is_left()
    {
        using var guide = BuildBench.Open("recipes");
        var book = new EbookFile(await BuildAsync(guide));
        var links = book.Texts.Values.SelectMany(text => text.Descendants(EbookFile.Xhtml + "a"))
            .Select(link => link.Attribute("href")!.Value).ToList();
        Assert.NotEmpty(links);
        Assert.DoesNotContain(links, link => link.EndsWith(".html", StringComparison.Ordinal));
        Assert.DoesNotContain(book.Texts.Values, text => text.Value.Contains("(page", StringComparison.Ordinal));
        Assert.DoesNotContain(book.Texts.Values.SelectMany(text => text.Descendants()), element => element.Attribute("data-page-of") is not null);
    }

    [Fact]
    public async Task The_signpost_stands_at_the_head_of_exercises_and_in_no_article()
    {
        using var guide = Open("every-kind");
        var book = new EbookFile(await BuildAsync(guide));
        var with = book.Texts.Where(text => text.Value.Descendants(EbookFile.Xhtml + "aside").Any(IsSignpost))
            .Select(text => text.Key).Order(StringComparer.Ordinal);
        Assert.Contains("humming.xhtml", with);
        Assert.DoesNotContain("why-we-sing.xhtml", with);
        Assert.All(with, file =>
        {
            var signpost = Assert.Single(book.Texts[file].Descendants(EbookFile.Xhtml + "aside"), IsSignpost);
            Assert.Contains("where-to-meet.xhtml", signpost.Descendants(EbookFile.Xhtml + "a").Select(link => link.Attribute("href")!.Value));
        });

        static bool IsSignpost(XElement aside) => aside.Attribute("class")?.Value == "signpost";
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes_by_one_job_or_four()
    {
        using var guide = Open("every-kind");
        var one = await File.ReadAllBytesAsync(await BuildAsync(guide, "one", jobs: 1), TestContext.Current.CancellationToken);
        var four = await File.ReadAllBytesAsync(await BuildAsync(guide, "four", jobs: 4), TestContext.Current.CancellationToken);
        Assert.Equal(one, four);
    }

    [Fact]
    public async Task The_cover_is_a_picture_that_tells_nothing_where_covers_are_plain()
    {
        using var guide = Open("every-kind");
        var full = new EbookFile(await BuildAsync(guide, "full")).CoverImage;
        await File.AppendAllTextAsync(guide.PathOf("content/guide.yaml"), "\nprint: {cover: plain}\n", TestContext.Current.CancellationToken);
        var plain = new EbookFile(await BuildAsync(guide, "plain")).CoverImage;
        Assert.Equal((1200, 1800), (Number(full, 16), Number(full, 20)));
        Assert.Equal((1200, 1800), (Number(plain, 16), Number(plain, 20)));
        Assert.NotEqual(full, plain);

        static int Number(byte[] png, int at) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
    }

    [Fact]
    public async Task A_guide_can_leave_the_e_book_out()
    {
        using var guide = BuildBench.Open("recipes");
        await File.AppendAllTextAsync(guide.PathOf("content/guide.yaml"), "\nprint: {editions: [book]}\n", TestContext.Current.CancellationToken);
        Assert.Empty(await guide.BuildAsync(change: options => options with
        {
            Print = true,
            Browser = Tools.Browser(),
            Editions = [EditionName.Website],
        }));
        Assert.Empty(Directory.EnumerateFiles(guide.Output, "*.epub", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_theme_whose_tags_are_no_xml_is_told_the_section_and_the_place_and_the_site_is_made()
    {
        using var guide = BuildBench.Open("recipes");
        var found = await guide.BuildAsync(change: options => options with
        {
            Print = true,
            Themes = [new LooseTheme()],
            Editions = [EditionName.Website, EditionName.Ebook],
        });
        Assert.All(found, diagnostic => Assert.Equal("GB6090", diagnostic.Code.Id));
        Assert.Contains("It is near: one<br>two", found[0].Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(guide.Output, "site/index.html")));
    }

    private static BuildBench Open(string name)
    {
        if (name.Length == 0) return WithoutLinksToPrint(new());
        if (name != "every-kind") return BuildBench.Open(name);
        var guide = BuildBench.Open(name);
        File.AppendAllText(guide.PathOf("content/guide.yaml"), Safety);
        return guide;
    }

    /// <summary>Turns links to printed editions, which these builds do not make, into their words.</summary>
    private static BuildBench WithoutLinksToPrint(BuildBench guide)
    {
        foreach (var page in Directory.EnumerateFiles(guide.PathOf("content/pages"), "*.md"))
            File.WriteAllText(page, LinkToPrint().Replace(File.ReadAllText(page), "$1"));
        return guide;
    }

    [GeneratedRegex(@"\[\[print:[^|\]]+\|([^\]]+)\]\]")]
    private static partial Regex LinkToPrint();

    /// <summary>Builds the website and the e-book without a browser; returns the path of the e-book.</summary>
    private static async Task<string> BuildAsync(BuildBench guide, string output = "output", int jobs = 2)
    {
        var found = await guide.BuildAsync(output, options => options with
        {
            Print = true,
            Jobs = jobs,
            Editions = [EditionName.Website, EditionName.Ebook],
        });
        Assert.DoesNotContain(found, diagnostic => diagnostic.Code.IsError);
        return Assert.Single(Directory.GetFiles(guide.PathOf(output), "*.epub", SearchOption.AllDirectories));
    }

    /// <summary>The default theme with a template for e-books that is HTML and no XML.</summary>
    private sealed class LooseTheme : ITheme
    {
        private readonly ITheme usual = Theme.Usual;

        public string Name => usual.Name;

        public ImmutableArray<ThemeOption> Options => usual.Options;

        public ImmutableArray<string> Hues => usual.Hues;

        public PaperMeasures? Paper => usual.Paper;

        public SitePath? EbookStyles => usual.EbookStyles;

        public SitePath? SearchIndex => usual.SearchIndex;

        public SitePath? OfflineFiles => usual.OfflineFiles;

        public ImmutableArray<TypefaceSheet> Typefaces => usual.Typefaces;

        public Type TemplateFor(Type model) => model == typeof(EbookPage) ? typeof(LoosePage) : usual.TemplateFor(model);

        public IEnumerable<SitePath> WebsiteFiles(ThemeChoice choice) => usual.WebsiteFiles(choice);

        public byte[]? Read(SitePath path) => usual.Read(path);

        public byte[]? WordsIn(string tag) => usual.WordsIn(tag);
    }

    /// <summary>A template with a void element of HTML.</summary>
    public sealed class LoosePage : ComponentBase
    {
        [Parameter]
        public required EbookPage Model { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, $"<p>{Model.Section.Id}\none<br>two</p>");
    }
}
