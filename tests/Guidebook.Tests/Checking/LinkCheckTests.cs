using Guidebook.Model;

namespace Guidebook.Tests.Checking;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("b.html")]
    [InlineData("./b.html")]
    [InlineData("../sub/b.html")]
    [InlineData("b.html?print=1#there")]
    [InlineData("b.html#th%65re")]
    [InlineData("%62.html")]
    [InlineData("  b.html ")]
    [InlineData("#here")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("?a=b")]
    [InlineData("../c%20d.pdf#page=3")]
    [InlineData("mailto:a@b.example")]
    [InlineData("tel:+1")]
    [InlineData("sms:+1?body=x")]
    [InlineData("a&amp;b.html")]
    public void A_link_that_finds_something_is_fine(string url) =>
        Assert.Equal("", Site($"<p id=here><a href=\"{url}\">go</a></p>").Found());

    [Theory]
    [InlineData("x.html", "GB5001: 'sub/a.html' links to 'x.html', but the site has no file 'sub/x.html'. Did you mean 'a.html' or 'b.html'?")]
    [InlineData("B.html", "GB5001: 'sub/a.html' links to 'B.html', but the site has no file 'sub/B.html'. Did you mean 'b.html'?")]
    [InlineData("../b.html", "GB5001: 'sub/a.html' links to '../b.html', but the site has no file 'b.html'. Did you mean 'sub/b.html'?")]
    [InlineData("../../b.html", "GB5001: 'sub/a.html' links to '../../b.html', which lies above the site's own folder.")]
    [InlineData("b.html#ther", "GB5002: 'sub/a.html' links to 'b.html#ther', but 'sub/b.html' has no place 'ther'. Did you mean 'there'?")]
    [InlineData("#her", "GB5002: 'sub/a.html' links to '#her', but has no place 'her'. Did you mean 'here'?")]
    [InlineData("/sub/b.html", "GB5010: 'sub/a.html' links to '/sub/b.html', from the root of the server. Links go from the page itself, so that the site works in any folder.")]
    [InlineData("../deep/", "GB5001: 'sub/a.html' links to '../deep/', but a folder opens no page by itself where the site is opened without a server. Name the page: '../deep/index.html'.")]
    [InlineData("", "GB5001: 'sub/a.html' has a link that is empty.")]
    [InlineData("file:///etc/passwd", "GB5001: 'sub/a.html' links to 'file:///etc/passwd', a file of one computer. Others do not have it.")]
    [InlineData("JavaScript:alert(1)", "GB5007: 'sub/a.html' links to 'JavaScript:alert(1)', which is a script. Scripts stand in files of their own.")]
    [InlineData("https://example.com", "GB5013: 'sub/a.html' links to 'https://example.com' without rel=\"noreferrer\", so that site would learn what was read here.")]
    public void A_link_that_finds_nothing_is_told_with_page_and_link(string url, string message) =>
        Assert.Equal("error " + message, Site($"<p id=here><a href=\"{url}\">go</a></p>").Found());

    [Theory]
    [InlineData("<a href=\"https://example.com\" rel=\"external NoReferrer\">go</a>")]
    [InlineData("<link rel=canonical href=\"https://example.com/a.html\">")]
    [InlineData("<img alt=\"\" src=\"data:image/png;base64,AA\">")]
    [InlineData("<template><img src=none.png><p id=here></template><a href=#here>x</a><p id=here>")]
    [InlineData("<script type=\"application/json\">{\"a\":\"<a href='none.html'>\"}</script>")]
    [InlineData("<script src=\"b.js\">/* <a href='none.html'> */</script>")]
    [InlineData("<textarea><a href='none.html'></textarea>")]
    [InlineData("<!-- <a href='none.html'> -->")]
    public void What_is_no_link_of_the_reader_is_left_alone(string body) => Assert.Equal("", Site(body).File("sub/b.js").Found());

    [Theory]
    [InlineData("<img alt=\"\" src=\"none.png\">")]
    [InlineData("<img alt=\"\" srcset=\"b.html 1x, none.png 2x\">")]
    [InlineData("<picture><source srcset=\"b.html, none.png\"></picture>")]
    [InlineData("<video poster=none.png></video>")]
    [InlineData("<audio src=none.png></audio>")]
    [InlineData("<script src=none.png></script>")]
    [InlineData("<link rel=stylesheet href=none.png>")]
    [InlineData("<link rel=next href=none.png>")]
    [InlineData("<iframe src=none.png></iframe>")]
    [InlineData("<object data=none.png></object>")]
    [InlineData("<svg><use href=\"none.png#icon\"/></svg>")]
    [InlineData("<svg><image xlink:href=\"none.png\"/></svg>")]
    [InlineData("<map><area href=none.png alt=x></map>")]
    [InlineData("<noscript><img alt=\"\" src=none.png></noscript>")]
    [InlineData("<meta http-equiv=refresh content=\"0; URL='none.png'\">")]
    [InlineData("<form action=none.png></form>")]
    public void Every_kind_of_link_is_followed(string body) => Assert.Contains("GB5001", Site(body).Found(), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script src=\"https://cdn.example/x.js\"></script>")]
    [InlineData("<link rel=\"alternate stylesheet\" href=\"//cdn.example/x.css\">")]
    [InlineData("<link rel=preconnect href=\"https://cdn.example\">")]
    [InlineData("<img alt=\"\" src=\"HTTP://cdn.example/x.png\">")]
    [InlineData("<iframe src=\"https://cdn.example/\"></iframe>")]
    public void Every_request_to_another_site_is_told(string body) => Assert.Contains("GB5006", Site(body).Found(), StringComparison.Ordinal);

    [Fact]
    public void A_style_sheet_is_followed_too()
    {
        var found = new CheckBench().Styles("assets/site.css", """
            @import "none.css"; @import url(more.css);
            /* url(comment.png) */
            a::before { content: "url(text.png)"; background: URL( 'none.png' ) }
            @font-face { src: url(font.woff2) format("woff2"), url(//fonts.example/f.woff2) }
            b { mask: url(#local); background: url(data:image/png;base64,AA) }
            """).File("assets/font.woff2").File("assets/more.css").Found();
        Assert.Equal("""
            error GB5001: 'assets/site.css' links to 'none.css', but the site has no file 'assets/none.css'. Did you mean 'more.css'?
            error GB5001: 'assets/site.css' links to 'none.png', but the site has no file 'assets/none.png'.
            error GB5006: 'assets/site.css' makes the browser fetch '//fonts.example/f.woff2' from another site. Put a copy into the site itself.
            """, found);
    }

    [Fact]
    public void A_broken_link_is_reported_where_the_author_wrote_it()
    {
        var bench = Site("<a href=x1.html>go</a> <a href=x2.html data-at=\"point 7\">go</a> <a href=x3.html>go</a>");
        var page = new SitePath("sub/a.html");
        bench.Pages[page] = SourceSpan.Whole("content/a.md");
        bench.Links[(page, "x1.html")] = new("content/a.md", 12, 3, 4);
        bench.Links[(page, "point 7")] = new("content/more.yaml", 7, 8, 0);
        var locations = bench.Found().Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        Assert.Equal(["content/a.md(1,1)", "content/a.md(12,3)", "content/more.yaml(7,8)"], locations);
    }

    [Fact]
    public void A_page_with_many_places_finds_each()
    {
        var ids = Enumerable.Range(0, 500).ToList();
        var bench = new CheckBench()
            .Body("many.html", string.Concat(ids.Select(i => $"<p id=p{i}><a href=#p{499 - i}>x</a>")))
            .Body("one.html", string.Concat(ids.Select(i => $"<a href=many.html#p{i}>x</a>")) + "<a href=many.html#p500>x</a>");
        Assert.StartsWith("error GB5002: 'one.html' links to 'many.html#p500', but 'many.html' has no place 'p500'.", bench.Found(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', bench.Found());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(240)]
    [InlineData(1000)]
    public void A_name_of_any_length_is_found_on_any_way(int length)
    {
        var name = new string('n', length);
        var bench = Site($"<a href={name}.html>go</a> <a href=./x/../../sub/{name}.html>go</a> <a href=../{name}>go</a>");
        Assert.Equal(
            $"error GB5001: 'sub/a.html' links to '../{name}', but the site has no file '{name}'.", bench.Body($"sub/{name}.html", "").Found());
    }

    [Theory]
    [InlineData("/docs/", "/docs/sub/b.html#there")]
    [InlineData("/docs/", "/docs/c%20d.pdf")]
    [InlineData("/a/b/", "/a/b/deep/index.html?x=1")]
    [InlineData("/d%C3%B6cs/", "/d%C3%B6cs/sub/b.html")]
    [InlineData("/", "/sub/b.html")]
    [InlineData("/docs/", "#here")]
    [InlineData("/docs/", "tel:112")]
    public void The_page_for_missing_addresses_links_from_the_root_of_the_server(string root, string url) =>
        Assert.Equal("", Site("").NotFound(root, $"<p id=here><a href=\"{url}\">go</a>").Found());

    [Theory]
    [InlineData("/docs/", "sub/b.html", "GB5016: '404.html' links to 'sub/b.html', from the page itself. A server shows it at any address that is missing, so its links begin with '/docs/'.")]
    [InlineData("/", "./sub/b.html", "GB5016: '404.html' links to './sub/b.html', from the page itself. A server shows it at any address that is missing, so its links begin with '/'.")]
    [InlineData("/docs/", "/sub/b.html", "GB5001: '404.html' links to '/sub/b.html', which lies above the site's own folder.")]
    [InlineData("/docs/", "/docs/none.html", "GB5001: '404.html' links to '/docs/none.html', but the site has no file 'none.html'.")]
    [InlineData("/docs/", "/docs/../sub/b.html", "GB5001: '404.html' links to '/docs/../sub/b.html', which lies above the site's own folder.")]
    [InlineData("/docs/", "/docs/deep/", "GB5001: '404.html' links to '/docs/deep/', but a folder opens no page by itself where the site is opened without a server. Name the page: '/docs/deep/index.html'.")]
    [InlineData("/docs/", "/docs/sub/b.html#ther", "GB5002: '404.html' links to '/docs/sub/b.html#ther', but 'sub/b.html' has no place 'ther'. Did you mean 'there'?")]
    [InlineData("/docs/", "https://example.org/docs/sub/b.html", "GB5013: '404.html' links to 'https://example.org/docs/sub/b.html' without rel=\"noreferrer\", so that site would learn what was read here.")]
    public void Any_other_link_of_it_is_told(string root, string url, string message) =>
        Assert.Equal("error " + message, Site("").NotFound(root, $"<a href=\"{url}\">go</a>").Found());

    [Fact]
    public void Other_pages_link_from_themselves_all_the_same() => Assert.Equal(
        "error GB5010: 'sub/a.html' links to '/docs/sub/b.html', from the root of the server. Links go from the page itself, so that the site works in any folder.",
        Site("<a href=/docs/sub/b.html>go</a>").NotFound("/docs/", "<a href=/docs/sub/b.html>go</a>").Found());

    private static CheckBench Site(string body) => new CheckBench().Body("sub/a.html", body)
        .Body("sub/b.html", "<p id=there>").Body("sub/a&b.html", "").Body("deep/index.html", "").File("c d.pdf");
}
