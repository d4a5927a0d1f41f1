using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Serving;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>The server's responses and refusals.</summary>
public class RequestTests
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("example.org", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.example.org", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.example.org", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_the_names_of_this_machine_are_answered(string name, HttpStatusCode code)
    {
        await using var bench = await ServeBench.OfOneArticle();
        var port = new Uri(bench.Run.Address!).Port;
        Assert.Equal(code, (await bench.Get("", FormattableString.Invariant($"{name}:{port}"))).Code);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await bench.Get("", FormattableString.Invariant($"{name}:{port + 1}"))).Code);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await bench.Get("", name)).Code);
    }

    [Theory]
    [InlineData("/../content/guide.yaml")]
    [InlineData("/articles/../../guide.yaml")]
    [InlineData("/%2e%2e/guide.yaml")]
    [InlineData("/%252e%252e/guide.yaml")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData(@"/..\guide.yaml")]
    public async Task An_address_that_climbs_is_refused(string target)
    {
        await using var bench = await ServeBench.OfOneArticle();
        Assert.StartsWith("HTTP/1.1 400 ", await Raw(bench, target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.html")]
    [InlineData("guide.yaml")]
    [InlineData("content/guide.yaml")]
    [InlineData("etc/passwd")]
    [InlineData("_live/nothing")]
    [InlineData("articles/only.html/")]
    [InlineData("/articles//only.html")]
    public async Task What_is_not_in_the_site_is_not_there_and_the_site_says_so(string address)
    {
        await using var bench = await ServeBench.OfOneArticle();
        var (code, text, _) = await bench.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, code);
        Assert.Contains("One page", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "/d%C3%B6cs/")]
    [InlineData("d%C3%B6cs", "/d%C3%B6cs/")]
    [InlineData("articles/only.html?a=b", "/d%C3%B6cs/articles/only.html?a=b")]
    [InlineData("d%C3%B6cs/articles", "/d%C3%B6cs/articles/")]
    public async Task A_site_with_a_path_stands_below_it_here_too(string address, string location)
    {
        await using var bench = await OfOneArticleBelow("https://example.org/d\u00F6cs/");
        var (code, _, response) = await bench.Get(address);
        Assert.Equal((HttpStatusCode.Redirect, location), (code, response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task The_page_for_missing_addresses_finds_its_files_from_everywhere()
    {
        await using var bench = await OfOneArticleBelow("https://example.org/a/b/");
        foreach (var address in new[] { "a/b/gone.html", "a/b/c/d/gone.html" })
        {
            var (code, text, _) = await bench.Get(address);
            Assert.Equal(HttpStatusCode.NotFound, code);
            var files = Regex.Matches(text, "(?:href|src)=\"/([^\"_]+)\"").Select(match => match.Groups[1].Value).ToList();
            Assert.Contains("a/b/assets/website.css", files);
            foreach (var file in files) Assert.Equal((file, HttpStatusCode.OK), (file, (await bench.Get(file)).Code));
        }
    }

    [Fact]
    public async Task Files_come_with_their_types_and_are_never_kept()
    {
        await using var bench = await ServeBench.OfOneArticle();
        foreach (var (address, type) in new[]
        {
            ("", "text/html; charset=utf-8"), ("articles/only.html", "text/html; charset=utf-8"), ("articles/", "text/html; charset=utf-8"),
            ("assets/website.css", "text/css; charset=utf-8"), ("assets/site.js", "text/javascript; charset=utf-8"), ("manifest.webmanifest", "application/manifest+json"),
            ("assets/icon-line.svg", "image/svg+xml"), ("assets/literata-400.woff2", "font/woff2"), ("_live/live.js", "text/javascript; charset=utf-8"),
        })
        {
            var (code, _, response) = await bench.Get(address);
            Assert.Equal((address, HttpStatusCode.OK, type), (address, code, response.Content.Headers.ContentType!.ToString()));
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.Equal("frame-ancestors 'self'", response.Headers.GetValues("Content-Security-Policy").Single());
        }
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_folder()
    {
        await using var bench = await ServeBench.OfOneArticle();
        var (code, _, response) = await bench.Get("articles");
        Assert.Equal((HttpStatusCode.Redirect, "/articles/"), (code, response.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        await using var bench = await ServeBench.OfOneArticle();
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options })
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await bench.Get("", method: method)).Code);
        var (code, text, response) = await bench.Get("", method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, ""), (code, text));
        Assert.True(response.Content.Headers.ContentLength > 1000);
    }

    [Fact]
    public async Task The_served_page_is_the_built_one_and_the_script_that_reloads_it()
    {
        await using var bench = await ServeBench.OfOneArticle();
        Assert.Empty(await bench.Guide.BuildAsync());
        var (_, served, _) = await bench.Get("articles/only.html");
        var built = BuildBench.WithoutFingerprints(bench.Guide.Page("articles/only.html"));
        Assert.DoesNotContain("_live", built, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_live/live.js\"", served, StringComparison.Ordinal);
        Assert.Contains("; frame-src 'self'\"", served, StringComparison.Ordinal);
        Assert.Contains("; connect-src 'self'; ", served, StringComparison.Ordinal);
        var inserted = served.IndexOf("<link rel=\"stylesheet\" href=\"/_live/live.css\"", StringComparison.Ordinal);
        var bare = served[..inserted] + served[served.IndexOf("</head>", StringComparison.Ordinal)..];
        Assert.Equal(built, bare.Replace("; frame-src 'self'\"", "\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_taken_port_is_left_for_the_next_one_and_that_is_said()
    {
        await using var first = await ServeBench.OfOneArticle();
        var port = new Uri(first.Run.Address!).Port;
        await using var second = await ServeBench.OfOneArticle(options => options with { Port = port });
        var next = new Uri(second.Run.Address!).Port;
        Assert.True(next > port);
        Assert.Contains(FormattableString.Invariant($"Port {port} is taken, so this is port {next}."), second.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await second.Get("")).Code);
    }

    [Fact]
    public async Task It_listens_on_this_machine_only()
    {
        await using var bench = await ServeBench.OfOneArticle();
        var port = new Uri(bench.Run.Address!).Port;
        var others =
            (await Dns.GetHostAddressesAsync(Dns.GetHostName(), AddressFamily.InterNetwork, TestContext.Current.CancellationToken)).Where(
            address => !IPAddress.IsLoopback(address));
        foreach (var address in others)
        {
            using var caller = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(
                async () => await caller.ConnectAsync(address, port, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task No_copy_for_reading_offline_can_come_between()
    {
        await using var bench = await ServeBench.OfOneArticle();
        Assert.Equal(HttpStatusCode.OK, (await bench.Get("assets/site.js")).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Get("assets/site.js", headers: ("Service-Worker", "script"))).Code);
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "document", HttpStatusCode.NotFound)]
    [InlineData("same-origin", "navigate", "iframe", HttpStatusCode.NotFound)]
    public async Task A_page_of_another_website_can_have_nothing_printed(string from, string mode, string into, HttpStatusCode code)
    {
        await using var bench = await ServeBench.OfOneArticle();
        Assert.Equal(code, (await bench.Get(LivePaths.Prints[1..] + "x.pdf", headers: [("Sec-Fetch-Site", from), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", into)])).Code);
    }

    private static Task<ServeBench> OfOneArticleBelow(string address) =>
        ServeBench.OfOneArticle(options => options with { Build = options.Build with { BaseUrl = new(address) } });

    /// <summary>Requests a target unchanged, because HTTP clients normalize it.</summary>
    private static async Task<string> Raw(ServeBench bench, string target)
    {
        var port = new Uri(bench.Run.Address!).Port;
        using var caller = new TcpClient();
        await caller.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        await using var stream = caller.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(FormattableString.Invariant($"GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
