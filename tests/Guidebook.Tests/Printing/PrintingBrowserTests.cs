using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;

namespace Guidebook.Tests.Printing;

/// <summary>Failures of the real browser.</summary>
public sealed class PrintingBrowserTests
{
    private const string Endless = "<script>for (;;) { }</script>";
    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("<img src='../images/none.png' alt='x'>", "GB6010", "In 'booklet.pdf' the file 'images/none.png' is asked for, but it is not there.")]
    [InlineData("<style>@font-face{font-family:F;src:url(f.woff2)} p{font-family:F}</style><p>x", "GB6010", "In 'booklet.pdf' the file 'print/f.woff2' is asked for, but it is not there.")]
    [InlineData("<img src='http://example.org/a.png' alt='x'>", "GB6011", "In 'booklet.pdf' something asks for http://example.org/a.png; what is printed must be part of the guide.")]
    [InlineData("<script>console.error('oh no')</script>", "GB6012", "In 'booklet.pdf' a script reports an error: oh no")]
    [InlineData("<script>throw new Error('bad')</script>", "GB6012", "In 'booklet.pdf' a script reports an error: Error: bad")]
    [InlineData("<img src='../images/broken.png' alt='x'>", "GB6013", "In 'booklet.pdf' the picture '../images/broken.png' cannot be read.")]
    [InlineData("<a href='#nowhere'>x</a>", "GB6014", "In 'booklet.pdf' the link '#nowhere' leads to nothing that is printed there.")]
    [InlineData("<a href='../practices/kiss.html'>x</a>", "GB6014", "In 'booklet.pdf' the link '../practices/kiss.html' leads to nothing that is printed there.")]
    public async Task What_is_wrong_in_a_page_is_found_and_nothing_is_printed(string body, string code, string message)
    {
        var browser = await SharedBrowser.Opened;

        Assert.Null(await browser.PrintAsync(Booklet.Single(body), diagnostics));
        var diagnostic = Assert.Single(diagnostics.Sorted);
        Assert.Equal((code, message), (diagnostic.Code.Id, diagnostic.Message));
        Assert.NotNull(await browser.PrintAsync(Booklet.Single("<p>The next one prints.</p>"), diagnostics));
    }

    [Fact]
    public async Task Text_that_does_not_fit_is_measured_in_millimetres()
    {
        var printed = await (await SharedBrowser.Opened).PrintAsync(Booklet.Single(
            "<div data-fit='day-3' style='height:50mm'><div style='height:53mm'></div></div><div data-fit='day-4' style='height:50mm;width:50mm'><p>short</p></div>"
            + "<div data-fit='day-5' style='height:9mm;width:20mm'><div style='height:5mm;width:24mm'></div></div>"), diagnostics);
        Assert.Equal([("day-3", 3), ("day-5", 4)], printed!.Excesses.Select(excess => (excess.Fit, (int)Math.Round(excess.ExcessMm))));
    }

    [Fact]
    public async Task What_can_be_spared_is_taken_out_only_where_there_is_no_room_and_in_its_order()
    {
        const string Block = "style='height:10mm'";
        string Room(string fit, int high) => $"<div data-fit='{fit}' style='height:{high}mm'>"
            + $"<div {Block} data-spare='2'><span data-page-of='x'>{fit}-first</span></div><div {Block} data-spare='2'><span data-page-of='x'>{fit}-second</span></div>"
            + $"<div {Block} data-spare='1'><span data-page-of='x'>{fit}-last</span></div><div {Block}></div></div>";
        var printed =
            await (await SharedBrowser.Opened).PrintAsync(
            Booklet.Single(Room("wide", 41) + Room("less", 31) + Room("least", 21) + Room("full", 11) + Room("none", 5) + "<p id='x'>"), diagnostics);
        Assert.Equal(["wide-first", "wide-second", "wide-last", "less-first", "less-last", "least-last"], printed!.Numbers.Select(number => number.Text));
        Assert.Equal([("none", 5)], printed.Excesses.Select(excess => (excess.Fit, (int)Math.Round(excess.ExcessMm))));
    }

    [Fact]
    public async Task A_page_that_never_ends_is_ended_and_leaves_no_process()
    {
        using var marked = new MarkedBrowser();
        await using (var browser = await OpenAsync(marked, TimeSpan.FromSeconds(2)))
        {
            Assert.Null(await browser.PrintAsync(Booklet.Single(Endless), diagnostics));
            Assert.Equal("error GB6004: In 'booklet.pdf' the browser did not finish within 2 seconds and was ended.", Assert.Single(diagnostics.Sorted).ToString());
            Assert.Null(await browser.PrintAsync(Booklet.Single("<p>no more</p>"), diagnostics));
        }

        Assert.Single(diagnostics.Sorted);
        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task A_browser_that_dies_is_found_once()
    {
        using var marked = new MarkedBrowser();
        await using (var browser = await OpenAsync(marked))
        {
            Assert.NotNull(await browser.PrintAsync(Booklet.Single("<p>well</p>"), diagnostics));
            var (endless, asked) = (Booklet.Single(Endless), new TaskCompletionSource());
            PrintFile? Answer(string path)
            {
                asked.TrySetResult();
                return endless.Files(path);
            }

            var printing = browser.PrintAsync(endless with { Files = Answer }, diagnostics);
            await asked.Task;
            marked.Kill();
            Assert.Null(await printing);
            Assert.Null(await browser.PrintAsync(Booklet.Single("<p>no more</p>"), diagnostics));
        }

        Assert.StartsWith("error GB6005: In 'booklet.pdf' the browser ended before it was done: ", Assert.Single(diagnostics.Sorted).ToString(), StringComparison.Ordinal);
        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task A_browser_that_stands_still_altogether_is_ended_too()
    {
        using var marked = new MarkedBrowser();
        await using (var browser = await OpenAsync(marked, TimeSpan.FromSeconds(2)))
        {
            marked.Freeze();
            Assert.Null(await browser.PrintAsync(Booklet.Single("<p>never</p>"), diagnostics));
        }

        Assert.Equal("GB6004", Assert.Single(diagnostics.Sorted).Code.Id);
        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task A_font_that_one_page_asks_for_comes_with_the_next_that_has_it()
    {
        using var marked = new MarkedBrowser();
        await using var browser = await OpenAsync(marked);
        PrintFile font = new(Theme.Usual.Read(new("assets/atkinson-400.woff2"))!, "font/woff2");
        async Task<int> PrintAsync(string body, bool hasFont)
        {
            var (job, found) = (Booklet.Single(body), 0);
            PrintFile? Find() => hasFont && Interlocked.Increment(ref found) > 0 ? font : null;
            var files = job.Files;
            job = job with { Files = path => path == "print/f.woff2" ? Find() : files(path) };
            Assert.NotNull(await browser.PrintAsync(job, diagnostics));
            return found;
        }

        Assert.Equal(0, await PrintAsync("<p>none", hasFont: true));
        Assert.Equal(1, await PrintAsync("<style>@font-face{font-family:F;src:url(f.woff2)} p{font-family:F}</style><p>x", hasFont: true));
        Assert.Equal(2, await PrintAsync("<p>once to see that it is there, and once for the browser", hasFont: true));
        Assert.Equal(0, await PrintAsync("<p>a page of another theme", hasFont: false));
        Assert.True(diagnostics.IsEmpty);
    }

    [Fact]
    public async Task Whoever_cancels_ends_a_browser_that_never_ends_and_gets_no_finding()
    {
        using var marked = new MarkedBrowser();
        using var ending = new CancellationTokenSource();
        var browser = await OpenAsync(marked, cancellation: ending.Token);
        var endless = new[] { "one", "two", "waiting" }.Select(_ => browser.PrintAsync(Booklet.Single(Endless), diagnostics)).ToList();
        Assert.Equal([false, false, false], endless.Select(print => print.IsCompleted));

        await ending.CancelAsync();

        foreach (var print in endless) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => print);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => browser.PrintAsync(Booklet.Single("<p>no more</p>"), diagnostics));
        await marked.AssertGoneAsync();
        await browser.DisposeAsync();
        Assert.Empty(diagnostics.Sorted);
    }

    [Fact]
    public async Task A_browser_is_cancelled_while_it_opens_and_leaves_no_process()
    {
        using var marked = new MarkedBrowser(before: "sleep 1000;");
        using var ending = new CancellationTokenSource();
        var choice = new BrowserChoice { Path = marked.Path, OpeningTimeout = TimeSpan.FromMinutes(5) };
        var opening = PrintingBrowser.OpenAsync(choice, diagnostics, ending.Token);
        while (marked.Opened == 0) await Task.Delay(5, TestContext.Current.CancellationToken);

        await ending.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => opening);
        await marked.AssertGoneAsync();
        Assert.Empty(diagnostics.Sorted);
    }

    [Fact]
    public async Task A_file_that_the_system_refuses_is_a_finding_and_not_waited_for()
    {
        var browser = await SharedBrowser.Opened;
        var job = Booklet.Single("<img src='../images/away.png' alt='x'>");
        var files = job.Files;
        PrintFile? Refuse(string path) => path == "images/away.png" ? throw new IOException("Input/output error") : files(path);

        Assert.Null(await browser.PrintAsync(job with { Files = Refuse }, diagnostics));
        Assert.Equal("error GB6013: In 'booklet.pdf' the file 'images/away.png' cannot be read: Input/output error", Assert.Single(diagnostics.Sorted).ToString());
        Assert.NotNull(await browser.PrintAsync(Booklet.Single("<p>The next one prints.</p>"), diagnostics));
    }

    [Theory]
    [InlineData("<img src='../images/bug.png' alt='x'>")]
    [InlineData("<script>addEventListener('load', () => document.body.append(Object.assign(new Image, { src: '../images/bug.png' })))</script>")]
    public async Task A_fault_of_the_program_ends_the_print_and_is_not_waited_for(string body)
    {
        using var marked = new MarkedBrowser();
        await using var browser = await OpenAsync(marked);
        var job = Booklet.Single(body);
        var files = job.Files;
        PrintFile? Fail(string path) => path == "images/bug.png" ? throw new NotSupportedException("a bug") : files(path);

        var bug = await Assert.ThrowsAsync<NotSupportedException>(() => browser.PrintAsync(job with { Files = Fail }, diagnostics));
        Assert.Equal("a bug", bug.Message);
        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task A_browser_that_is_closed_leaves_no_process()
    {
        using var marked = new MarkedBrowser();
        await using (var browser = await OpenAsync(marked))
        {
            Assert.NotEmpty(marked.Running());
            await browser.DisposeAsync();
        }

        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task Without_a_browser_the_ways_to_get_one_are_named()
    {
        var choice = new BrowserChoice { Surroundings = new("", null, [], IsPrivileged: false) };

        Assert.Null(await PrintingBrowser.OpenAsync(choice, diagnostics, TestContext.Current.CancellationToken));
        var diagnostic = Assert.Single(diagnostics.Sorted);
        Assert.Equal(Severity.Machine, diagnostic.Code.Severity);
        Assert.Equal("error GB6001: No browser is there to print with. Run again with --install-browser, or name one with --browser PATH "
            + "(Chromium, Chrome or Edge), or install Debian's package 'chromium-headless-shell'.", diagnostic.ToString());
    }

    [Fact]
    public async Task A_named_browser_that_is_missing_is_not_replaced_by_another()
    {
        Assert.Null(await PrintingBrowser.OpenAsync(new() { Path = "/no/such/browser" }, diagnostics, TestContext.Current.CancellationToken));
        Assert.StartsWith("There is no browser '/no/such/browser'.", Assert.Single(diagnostics.Sorted).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_no_browser_is_found()
    {
        var choice = new BrowserChoice { Path = Tools.Find("true", "coreutils") };
        Assert.Null(await PrintingBrowser.OpenAsync(choice, diagnostics, TestContext.Current.CancellationToken));
        Assert.Matches("^error GB6002: The browser does not open: .+ Name another one with --browser PATH\\.$", Assert.Single(diagnostics.Sorted).ToString());
    }

    private async Task<PrintingBrowser> OpenAsync(MarkedBrowser marked, TimeSpan? timeout = null, CancellationToken? cancellation = null)
    {
        var choice = new BrowserChoice { Path = marked.Path, Timeout = timeout ?? TimeSpan.FromMinutes(5) };
        return await PrintingBrowser.OpenAsync(choice, diagnostics, cancellation ?? TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException(diagnostics.Sorted[0].Message);
    }
}
