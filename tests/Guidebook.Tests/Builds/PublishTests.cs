using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Guidebook.Generator;

namespace Guidebook.Tests.Builds;

/// <summary>What a website tells search engines, messengers, feed readers, phones and servers.</summary>
public sealed partial class PublishTests
{
    private const string Dated = "---\ntitle: A & B of “two”\nsummary: What `</script>` says.\ndate: 2026-11-02\nupdated: 2026-11-22\ntopics: [Evenings]\n---\nIt says this, by [[walk]].\n";

    [Fact]
    public async Task With_an_address_a_page_names_itself_and_its_preview()
    {
        using var guide = await BuildAsync();
        var (home, dated, help) = (guide.Page("index.html"), guide.Page("articles/dated.html"), guide.Page("pages/help.html"));
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/guide/\"", home, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/guide/articles/\"", guide.Page("articles/index.html"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/guide/articles/dated.html", Property(dated, "og:url"));
        Assert.Equal("A &amp; B of “two”", Property(dated, "og:title"));
        Assert.Equal("What &lt;/script&gt; says.", Property(dated, "og:description"));
        Assert.Equal("https://example.org/guide/share/article.png", Property(dated, "og:image"));
        Assert.Equal("https://example.org/guide/share/strand-touch.png", Property(guide.Page("practices/walk.html"), "og:image"));
        Assert.Equal("https://example.org/guide/share/neutral.png", Property(help, "og:image"));
        Assert.Equal("One page", Property(help, "og:title"));
        Assert.DoesNotContain("ld+json", help.Replace("&#x2B;", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"A guide of one page.\"", guide.Page("404.html"), StringComparison.Ordinal);
        Assert.Null(Property(guide.Page("404.html"), "og:url"));
    }

    [Fact]
    public async Task Without_an_address_only_the_description_stays()
    {
        using var guide = await BuildAsync(options => options with { BaseUrl = null });
        var page = guide.Page("articles/dated.html");
        Assert.Contains("<meta name=\"description\" content=\"What &lt;/script&gt; says.\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("og:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", page, StringComparison.Ordinal);
        foreach (var path in new[] { "sitemap.xml", "robots.txt", "feed.xml", "share" })
            Assert.False(Path.Exists(Path.Combine(guide.Output, "site", path)), path);
    }

    [Fact]
    public async Task Structured_data_says_what_the_page_says()
    {
        using var guide = await BuildAsync();
        var article = Data(guide.Page("articles/dated.html"));
        Assert.Equal("Article", article.GetProperty("@type").GetString());
        Assert.Equal("A & B of “two”", article.GetProperty("headline").GetString());
        Assert.Equal("What </script> says.", article.GetProperty("description").GetString());
        Assert.Equal("2026-11-02 2026-11-22", $"{article.GetProperty("datePublished")} {article.GetProperty("dateModified")}");
        Assert.Equal("Evenings", article.GetProperty("keywords")[0].GetString());
        Assert.Equal("https://example.org/guide/", article.GetProperty("isPartOf").GetProperty("url").GetString());
        var practice = Data(guide.Page("practices/walk.html"));
        Assert.Equal("HowTo", practice.GetProperty("@type").GetString());
        Assert.Equal("PT20M", practice.GetProperty("totalTime").GetString());
        var steps = practice.GetProperty("step").EnumerateArray().Select(step => step.GetProperty("text").GetString()!).ToList();
        Assert.Equal(["Go out.", "Come back by A & B of “two”."], steps);
        foreach (var step in steps.Take(1)) Assert.Contains(step, guide.Page("practices/walk.html"), StringComparison.Ordinal);
        Assert.Equal("Book", Data(guide.Page("index.html")).GetProperty("@type").GetString());
    }

    [Fact]
    public async Task Sitemap_and_feed_follow_their_formats()
    {
        using var guide = await BuildAsync();
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9", atom = "http://www.w3.org/2005/Atom";
        var urls = XDocument.Parse(guide.Page("sitemap.xml")).Root!.Elements(map + "url").ToList();
        Assert.Equal("https://example.org/guide/", urls[0].Element(map + "loc")!.Value);
        Assert.DoesNotContain(urls, url => url.Value.Contains("404", StringComparison.Ordinal));
        Assert.Equal("2026-11-22", urls.Single(url => url.Value.Contains("dated", StringComparison.Ordinal)).Element(map + "lastmod")!.Value);
        Assert.All(urls.Elements(), one => Assert.True(one.Name.LocalName is "loc" or "lastmod", one.Name.LocalName));

        var feed = XDocument.Parse(guide.Page("feed.xml")).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        var entries = feed.Elements(atom + "entry").ToList();
        foreach (var one in entries.Prepend(feed))
            foreach (var name in new[] { "id", "title", "updated" }) Assert.Single(one.Elements(atom + name)); // RFC 4287, 4.1.1 and 4.1.2
        Assert.Single(feed.Elements(atom + "author"));
        var self = feed.Elements(atom + "link").Single(link => (string?)link.Attribute("rel") == "self");
        Assert.Equal("https://example.org/guide/feed.xml", self.Attribute("href")!.Value);
        Assert.Equal(["A & B of “two”", "A walk"], entries.Select(entry => entry.Element(atom + "title")!.Value));
        Assert.Equal(feed.Element(atom + "updated")!.Value, entries[0].Element(atom + "updated")!.Value);
        Assert.All(feed.Descendants(atom + "updated"), moment => Assert.True(DateTimeOffset.TryParse(moment.Value, out _)));
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom&#x2B;xml\" href=\"../feed.xml\"", guide.Page("articles/dated.html"), StringComparison.Ordinal);
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/guide/sitemap.xml\n", guide.Page("robots.txt"));
    }

    [Fact]
    public async Task A_phone_finds_a_name_and_icons_which_can_be_neutral()
    {
        using var guide = await BuildAsync();
        var manifest = JsonDocument.Parse(guide.Page("manifest.webmanifest")).RootElement;
        Assert.Equal("One page", manifest.GetProperty("name").GetString());
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            var (width, height) = Size(guide, icon.GetProperty("src").GetString()!);
            Assert.Equal(icon.GetProperty("sizes").GetString(), $"{width}x{height}");
        }

        Assert.Equal((180, 180), Size(guide, "icon-180.png"));
        Assert.Equal((1200, 630), Size(guide, "share/neutral.png"));
        var named = await File.ReadAllBytesAsync(Path.Combine(guide.Output, "site/icon-180.png"), TestContext.Current.CancellationToken);
        guide.Write("content/guide.yaml", Settings + "site: {app: neutral}\n");
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal("Notes", JsonDocument.Parse(guide.Page("manifest.webmanifest")).RootElement.GetProperty("name").GetString());
        Assert.NotEqual(named, await File.ReadAllBytesAsync(Path.Combine(guide.Output, "site/icon-180.png"), TestContext.Current.CancellationToken));
        Assert.DoesNotContain("icon-180.png", guide.Page("offline-files.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_have_fingerprints_and_servers_know_how_long_they_last()
    {
        using var guide = await BuildAsync();
        var page = guide.Page("articles/dated.html");
        var sheet = Styles().Match(page).Groups[1].Value;
        var headers = guide.Page("_headers");
        Assert.Contains($"/guide/{sheet}\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("search-index.js", headers, StringComparison.Ordinal);
        Assert.Matches("literata-400\\.[0-9a-f]{10}\\.woff2", guide.Page(sheet));
        Assert.True(File.Exists(Path.Combine(guide.Output, "site/assets/search.js")), "found by its name");
        var nginx = await File.ReadAllTextAsync(Path.Combine(guide.Output, "nginx.conf"), TestContext.Current.CancellationToken);
        Assert.Contains("location /guide/ {", nginx, StringComparison.Ordinal);
        Assert.Contains("error_page 404 /guide/404.html;", nginx, StringComparison.Ordinal);
        Assert.DoesNotContain("\ngzip", nginx, StringComparison.Ordinal); // in the location, so that two such files can be included
    }

    [Fact]
    public async Task Compressed_copies_hold_the_same_text_and_stay_out_of_the_offline_copy()
    {
        using var guide = await BuildAsync(options => options with { Compress = true });
        foreach (var path in new[] { "index.html", "offline-files.js", "feed.xml" })
        {
            var file = Path.Combine(guide.Output, "site", path);
            var text = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.Equal(text, Unpack(file + ".gz", packed => new GZipStream(packed, CompressionMode.Decompress)));
            Assert.Equal(text, Unpack(file + ".br", packed => new BrotliStream(packed, CompressionMode.Decompress)));
        }

        Assert.DoesNotContain(".br", guide.Page("offline-files.js"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(guide.Output, "site/share/article.png.gz")));
        var record = await File.ReadAllTextAsync(Path.Combine(guide.Output, "build.json"), TestContext.Current.CancellationToken);
        Assert.Empty(await guide.BuildAsync("again", Options(options => options with { Compress = true })));
        Assert.Equal(record, await File.ReadAllTextAsync(guide.PathOf("again/build.json"), TestContext.Current.CancellationToken));
    }

    private const string Settings = "title: One page\nlanguage: en\nsummary: A guide of one page.\nstrands: [{id: touch, title: Touch, summary: Near.}]\n";

    private static async Task<BuildBench> BuildAsync(Func<BuildOptions, BuildOptions>? change = null)
    {
        var guide = BuildBench.Open("one-article").Write("content/guide.yaml", Settings).Write("content/articles/dated.md", Dated)
            .Write("content/pages/help.md", "---\ntitle: When it is not safe\nsummary: Where help is.\nsensitive: true\n---\nHelp.\n")
            .Write("content/practices/walk.yaml", "title: A walk\nsummary: Out and back.\nstrand: touch\nminutes: 20\ndate: 2026-10-01\nsteps: [Go out., \"Come back by [[dated]].\"]\n");
        Assert.Empty(await guide.BuildAsync(change: Options(change)));
        return guide;
    }

    private static Func<BuildOptions, BuildOptions> Options(Func<BuildOptions, BuildOptions>? change) =>
        options => (change ?? (same => same))(options with { BaseUrl = new("https://example.org/guide/") });

    private static string? Property(string page, string name) =>
        Regex.Match(page, $"<meta property=\"{name}\" content=\"([^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : null;

    private static JsonElement Data(string page) => JsonDocument.Parse(Block().Match(page).Groups[1].Value).RootElement;

    private static (int Width, int Height) Size(BuildBench guide, string path)
    {
        var png = File.ReadAllBytes(Path.Combine(guide.Output, "site", path)).AsSpan();
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }

    private static byte[] Unpack(string path, Func<Stream, Stream> open)
    {
        using var file = File.OpenRead(path);
        using var packed = open(file);
        using var text = new MemoryStream();
        packed.CopyTo(text);
        return text.ToArray();
    }

    [GeneratedRegex("<script type=\"application/ld&#x2B;json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"../(assets/website[^\"]*)\"")]
    private static partial Regex Styles();
}
