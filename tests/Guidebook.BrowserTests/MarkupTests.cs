using Guidebook.Tests;
using Guidebook.Tests.Architecture;

namespace Guidebook.BrowserTests;

public class MarkupTests(ShippedSite site)
{
    [Fact]
    public void The_Nu_HTML_checker_finds_no_error_on_any_page_and_would_find_one()
    {
        var folder = Directory.CreateTempSubdirectory("guidebook-markup-");
        var page = File.ReadAllText(Path.Combine(site.Root, "index.html"));
        File.WriteAllText(Path.Combine(folder.FullName, "index.html"), page.Replace("<main", "<main role=\"nothing\"", StringComparison.Ordinal));
        var found = Tools.CheckHtml(Path.Combine(Repository.Root, "tests/nu"), site.Root, folder.FullName);
        Assert.NotEmpty(found);
        Assert.All(found, line => Assert.Contains(folder.FullName, line, StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }
}
