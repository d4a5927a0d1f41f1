using System.Net;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>Printing on demand.</summary>
public class PrintTests
{
    [Fact]
    public async Task All_that_can_be_printed_is_listed_and_drawn_when_it_is_asked_for()
    {
        var browser = Tools.Browser();
        await using var bench =
            await ServeBench.StartAsync(new BuildBench(), options => options with { Build = options.Build with { Browser = browser } });
        var (_, list, _) = await bench.Get("_print/");
        Assert.Contains("<a href=\"nearer-booklet.pdf\">", list, StringComparison.Ordinal);
        Assert.Contains("<a href=\"nearer-chart-a4.pdf\">", list, StringComparison.Ordinal);
        var (code, pdf, response) = await bench.Get("_print/nearer-chart-a4.pdf");
        Assert.Equal(HttpStatusCode.OK, code);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Get("_print/nothing.pdf")).Code);
    }

    [Fact]
    public async Task A_missing_browser_is_said_on_the_page()
    {
        await using var bench =
            await ServeBench.StartAsync(new BuildBench(), options => options with { Build = options.Build with { Browser = "/nowhere/chromium" } });
        var (code, page, _) = await bench.Get("_print/nearer-chart-a4.pdf");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, code);
        Assert.Contains("/nowhere/chromium", page, StringComparison.Ordinal);
    }
}
