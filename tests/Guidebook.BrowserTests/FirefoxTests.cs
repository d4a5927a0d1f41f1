using Guidebook.Tests;
using Guidebook.Tests.Architecture;

namespace Guidebook.BrowserTests;

/// <summary>
/// Ten things that the website does, in Debian's Firefox, which wears the dark scheme; <c>tests/forms/site.mjs</c> has them.
/// </summary>
public class FirefoxTests(ShippedSite site)
{
    private static readonly string Scripts = Path.Combine(Repository.Root, "tests/forms");

    [Fact]
    public async Task Ten_things_work_in_Firefox_too()
    {
        Assert.SkipUnless(Thorough.IsWanted, "Firefox is large and begins slowly; thorough runs install and drive it.");
        Tools.InstallNpm(Scripts, "node_modules/puppeteer-core/package.json");
        var firefox = Tools.Find("firefox-esr", "firefox-esr");
        var told = await Task.Run(() => Tools.RunFrom("nodejs", "node", Path.Combine(Scripts, "site.mjs"), firefox, site.Address(Way.Server)));
        var lines = told.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Length);
        Assert.All(lines, line => Assert.EndsWith("\tok", line, StringComparison.Ordinal));
    }
}
