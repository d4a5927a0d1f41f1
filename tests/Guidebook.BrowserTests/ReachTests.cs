using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Guidebook.BrowserTests;

public class ReachTests(ShippedSite site)
{
    [Fact]
    public async Task Opened_from_the_folder_every_page_is_reached_by_links_and_asks_for_nothing_else()
    {
        var root = new Uri(site.Root + "/").AbsoluteUri;
        var crawl = await Crawl.From(site.Browser, root);
        Assert.Empty(crawl.Complaints);
        Assert.All(crawl.Requests, request => Assert.StartsWith(root, request, StringComparison.Ordinal));
        Assert.Equal(AllPages(), Relative(crawl.Pages, root));
    }

    [Fact]
    public async Task Served_below_any_path_it_works_the_same()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        using var files = new PhysicalFileProvider(site.Root);
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = "/any/path" });
        await server.StartAsync(TestContext.Current.CancellationToken);
        var root = server.Urls.Single() + "/any/path/";
        var crawl = await Crawl.From(site.Browser, root);
        Assert.Empty(crawl.Complaints);
        Assert.All(crawl.Requests, request => Assert.StartsWith(root, request, StringComparison.Ordinal));
        Assert.Equal(AllPages(), Relative(crawl.Pages, root));
    }

    /// <summary>Every page but the one that a server shows for addresses that lead nowhere.</summary>
    private IEnumerable<string> AllPages() => Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(site.Root, file))
        .Where(page => page != "404.html")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Relative(IEnumerable<string> pages, string root) => pages.Select(page => page[root.Length..]).Order(StringComparer.Ordinal);
}
