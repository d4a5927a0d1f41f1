namespace Guidebook.BrowserTests;

public class ReachTests(ShippedSite site)
{
    [Theory]
    [InlineData(Way.Folder)]
    [InlineData(Way.BelowPath)]
    public async Task Every_page_is_reached_by_links_and_asks_for_nothing_else(Way way)
    {
        var root = site.Address(way);
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
