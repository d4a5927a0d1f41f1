using Guidebook.Tests;

namespace Guidebook.BrowserTests;

public class ReachTests(ShippedSite site)
{
    private static readonly Way[] Ways = [Way.Folder, Way.BelowPath];

    [Fact]
    public async Task Every_page_is_reached_by_links_and_asks_for_nothing_else()
    {
        foreach (var ways in Thorough.IsWanted ? Ways.Chunk(1) : [Ways])
        {
            var roots = ways.Select(site.Address).ToList();
            var crawl = await Crawl.From(site, roots);
            Assert.Empty(crawl.Complaints);
            Assert.All(crawl.Requests, request => Assert.Contains(roots, root => request.StartsWith(root, StringComparison.Ordinal)));
            Assert.Equal(AllPages(), crawl.Pages.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>All pages except the 404 page.</summary>
    private IEnumerable<string> AllPages() =>
        Files.Below(site.Root).Where(page => page.EndsWith(".html", StringComparison.Ordinal) && page != "404.html");
}
