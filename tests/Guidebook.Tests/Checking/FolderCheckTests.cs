using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Tests.Checking;

public sealed class FolderCheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_whole_site_of_anybody_is_fine()
    {
        Put("index.html", "<style>b{background:url(/a/b.png)}</style><a href=/>home</a><a href=a/>a</a><a href=a>a</a><a href=/a/../a/?q#old>a</a><p onclick=x() style='color:red'>");
        Put("a/index.htm", "<a name=old></a><a href=..>up</a><a href='https://example.com'>out</a><a href='caf%C3%A9.html'>x</a>");
        Put("a/café.html", "<base href=/a/deep/><a href=../b.png>x</a>");
        Put("a/b.png", "");
        Assert.Equal(new FolderReport(3, 4, 8), Check());
        Assert.Equal("", Found());
    }

    [Fact]
    public void Each_finding_stands_at_its_line_and_column()
    {
        Put("a.html", "<p>\r\n  <a\n href='none.html'>x</a>\n\n <b id=x></b><b id=x></b><img src='/none.png'>");
        Check();
        Assert.Equal("""
            site/a.html(2,3): error GB5001: 'a.html' links to 'none.html', but the site has no file 'none.html'.
            site/a.html(5,14): error GB5003: 'a.html' has the id 'x' twice; only the first can be found.
            site/a.html(5,26): error GB5001: 'a.html' links to '/none.png', but the site has no file 'none.png'.
            site/a.html(5,26): error GB5004: On 'a.html', the picture '/none.png' has no alt text. Say what it shows; for mere decoration, leave it empty: alt="".
            """, Found());
    }

    [Theory]
    [InlineData("index.html", "https://example.org/docs/")]
    [InlineData("index.html", "https://example.org/docs/index.html")]
    [InlineData("a/b.html", "https://example.org/docs/a/b.html")]
    [InlineData("a/b.html", "https://example.org/docs/a/b")]
    [InlineData("a/index.html", "https://example.org/docs/a/")]
    public void A_site_below_a_path_tells_so_by_a_canonical_address(string page, string canonical)
    {
        Put("index.html", "");
        Put("404.html", "<a href=/docs/>home</a><a href='/docs/a/x.html#y'>x</a><link rel=stylesheet href=/docs/none.css>");
        Put("a/x.html", "<p id=y>");
        Put(page, $"<link rel=canonical href='{canonical}'>");
        Check();
        Assert.Equal("site/404.html(1,56): error GB5001: '404.html' links to '/docs/none.css', but the site has no file 'docs/none.css'.", Found());
    }

    [Fact]
    public void Without_one_it_stands_at_the_root_and_links_of_the_page_for_missing_addresses_begin_there()
    {
        Put("index.html", "<link rel=canonical href='https://example.org/other.html'>");
        Put("404.html", "<a href=/index.html>home</a> <a href=/docs/index.html>x</a> <a href=index.html>y</a> <a href=#>z</a>");
        Put("a/404.html", "<a href=../index.html>home</a>");
        Put("b/404.html", "<base href=/><a href=index.html>home</a>");
        Check();
        Assert.Equal("""
            site/404.html(1,30): error GB5001: '404.html' links to '/docs/index.html', but the site has no file 'docs/index.html'. Did you mean 'index.html'?
            site/404.html(1,61): warning GB5016: '404.html' links to 'index.html', from the page itself. A server shows it at any address that is missing, so its links begin with '/'.
            """, Found());
    }

    [Fact]
    public void Headings_and_requests_of_others_are_only_worth_a_look()
    {
        Put("a.html", "<h2>x</h2><script src='https://cdn.example/x.js'></script>");
        Check();
        Assert.Equal("""
            site/a.html(1,1): warning GB5005: 'a.html' begins with a heading of level 2; the first is the main heading (h1).
            site/a.html(1,11): warning GB5006: 'a.html' makes the browser fetch 'https://cdn.example/x.js' from another site. Put a copy into the site itself.
            """, Found());
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void A_style_sheets_missing_picture_is_told_at_its_place()
    {
        Put("a.html", "");
        Put("css/x.css", "a {}\nb { background: url(none.png) }");
        Check();
        Assert.Contains("site/css/x.css(2,17): error GB5001: 'css/x.css' links to 'none.png', but the site has no file 'css/none.png'.", Found(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_line_of_any_system_keeps_its_place(string end)
    {
        string[] styles = ["<style>", "@import 'none.css';", "b {", "  background: url(none.png) }", "</style>"];
        string[] lines = ["<p>x</p>", .. styles, "<a", " title='", "'", " href=none.html>x</a>"];
        Put("a.html", string.Join(end, lines));
        Check();
        Assert.Equal(["3,1", "5,15", "7,1"], Found().Split('\n').Select(line => line.Split('(', ')')[1]));
    }

    [Fact]
    public void A_very_long_line_keeps_its_columns()
    {
        Put("a.html", new string('x', 200_000) + "<a href=none.html>x</a>");
        Check();
        Assert.Contains("site/a.html(1,200001): error GB5001", Found(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_than_a_hundred_of_a_code_on_a_page_the_others_are_counted()
    {
        foreach (var page in new[] { "a.html", "b.html" }) Put(page, string.Concat(Enumerable.Repeat("<a href=none.html>x</a><img src=a.html><b id=a></b>", 400)));
        Check();
        Assert.Equal(
            [("a.html", "GB5001", 300), ("a.html", "GB5003", 299), ("a.html", "GB5004", 300), ("b.html", "GB5001", 300), ("b.html", "GB5003", 299), ("b.html", "GB5004", 300)],
            diagnostics.Sorted.Where(found => found.Count > 1)
            .Select(found => (Path.GetFileName(found.Span!.Value.File), found.Code.Id, found.Count)).Order());
        Assert.Equal(2 * (400 + 399 + 400), diagnostics.Sorted.Where(found => found.Code.Id is "GB5001" or "GB5003" or "GB5004").Sum(found => found.Count));
    }

    [Fact]
    public void The_same_is_found_each_time_whichever_page_is_read_first()
    {
        for (var page = 0; page < 60; page++) Put($"p{page}.html", string.Concat(Enumerable.Range(0, 150).Select(i => $"<a href=q{page}-{i}.html>x</a><a href=#zu{i}>x</a><b id=zz{i}></b>")));
        Check();
        var first = diagnostics.Sorted;
        for (var again = 0; again < 3; again++)
        {
            var others = new DiagnosticBag();
            FolderCheck.Check(folder + "/", others);
            Assert.Equal(first, others.Sorted);
        }
    }

    [Fact]
    public void Only_the_first_base_counts_and_none_that_is_longer_than_a_path()
    {
        Put("a.html", "<base href=/b/><base href=/c/><a href=d.html>x</a>");
        Put("b/d.html", "");
        Put("e.html", $"<base href={string.Concat(Enumerable.Repeat("f/", 3000))}>{string.Concat(Enumerable.Range(0, 3000).Select(i => $"<a href=g{i}>x</a>"))}");
        Check();
        Assert.Equal("site/e.html(1,1): error GB5001: 'e.html' has a base that is longer than the path of a file can be, so its links were not checked.", Found());
    }

    [Fact]
    public void A_folder_that_links_in_a_circle_ends()
    {
        Put("a.html", "<a href=a.html>x</a>");
        Directory.CreateSymbolicLink(Path.Combine(folder, "round"), folder);
        Assert.Equal(1, Check()!.Pages);
    }

    [Theory]
    [InlineData("", "' has no HTML page.")]
    [InlineData("/none", "/none'.")]
    public void Nothing_to_check_is_told(string below, string end)
    {
        Assert.Null(FolderCheck.Check(folder + below, diagnostics));
        Assert.EndsWith(end, Found(), StringComparison.Ordinal);
        Assert.StartsWith("error GB5014", Found(), StringComparison.Ordinal);
    }

    private void Put(string path, string html)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, html);
    }

    private FolderReport? Check() => FolderCheck.Check(folder + "/", diagnostics);

    /// <summary>The diagnostics, without the warnings that so short a page is incomplete.</summary>
    private string Found() =>
        string.Join('\n', diagnostics.Sorted.Where(found => found.Code.Id != "GB5008" && !found.Message.EndsWith("has no main heading (h1).", StringComparison.Ordinal))
        .Select(found => found.ToString().Replace(folder, "site", StringComparison.Ordinal)));
}
