using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>The 404 page at any missing address.</summary>
public class NotFoundTests(ShippedSite site)
{
    private const string Elsewhere = "https://weather.example/today";
    private const string IsStyled = "document.styleSheets.length > 0 && [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)";

    public static TheoryData<Reader> Readers =>
        [new Reader(), new Reader(Way.BelowPath), new Reader(Way.BelowPath, 1280, ColorScheme.Dark)];

    public static TheoryData<Reader> AllReaders =>
        [new Reader(), new Reader(Way.BelowPath), new Reader(Scripts: false), new Reader(Way.BelowPath, Scripts: false)];

    [Theory]
    [MemberData(nameof(AllReaders))]
    public async Task It_comes_with_all_its_files_and_every_link_leads_somewhere(Reader reader)
    {
        await using var visit = await Visit.OpenAsync(site, reader);
        string[] links = [];
        foreach (var path in new[] { "gone.html", "articles/gone.html", "a/b/c/gone" })
        {
            await visit.GoTo(path);
            Assert.Empty(visit.Complaints);
            Assert.True(await visit.Page.EvaluateAsync<bool>(IsStyled));
            await Assertions.Expect(visit.Page.Locator(".skip").First).Not.ToBeInViewportAsync();
            var found = await visit.Page.EvalOnSelectorAllAsync<string[]>("a[href]", "links => links.map(link => link.href)");
            Assert.Contains($"{visit.Root}pages/help.html", found);
            links = [.. links.Union(found.Where(link => link.Split('#')[0] != visit.Page.Url))];
        }

        foreach (var link in links.Where(link => link.StartsWith("http://", StringComparison.Ordinal)))
            Assert.Equal((link, 200), (link, (await visit.Page.APIRequest.GetAsync(link)).Status));
    }

    [Theory]
    [MemberData(nameof(AllReaders))]
    public async Task The_numbers_for_those_in_danger_stand_on_it_and_help_and_home_are_a_step_away(Reader reader)
    {
        await using var visit = await Visit.OpenAsync(site, reader);
        await visit.GoTo("pages/hepl.html");
        await Assertions.Expect(visit.Page.Locator("a[href='tel:112']")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("a[href='https://numbers.example/']")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("a[href^='tel:']")).ToHaveCountAsync(1);
        await visit.Page.Locator(".emergency").GetByRole(AriaRole.Link, new() { Name = "When it hurts" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{visit.Root}pages/help.html");
        await visit.GoTo("a/b/gone.html");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Go to the first page" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{visit.Root}index.html");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Search_opens_on_it_and_leads_on(Reader reader)
    {
        await using var visit = await Visit.OpenAsync(site, reader);
        await visit.GoTo("articles/gone.html");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("breath");
        await Assertions.Expect(visit.Page.Locator("[data-found] a").First).ToHaveAttributeAsync("href", $"{visit.Root}articles/breath.html");
        await visit.Page.Locator("[data-found] a").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{visit.Root}articles/breath.html");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Shift_three_times_leaves_it(Reader reader)
    {
        await using var visit = await Visit.OpenAsync(site, reader);
        await visit.GoTo("pages/gone.html");
        await visit.Page.RouteAsync(Elsewhere, route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>Rain." }));
        await Assertions.Expect(visit.Page.Locator(".leave")).ToBeInViewportAsync();
        await visit.Page.BePatientAsync();
        for (var i = 0; i < 3; i++) await visit.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Elsewhere);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task It_is_shown_from_the_copy_for_reading_offline_too(Reader reader)
    {
        await using var visit = await Visit.OpenAsync(site, reader);
        await visit.Page.GotoAsync($"{visit.Root}settings.html");
        await visit.Page.Locator("[data-copy-make]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-copy=there]")).ToBeVisibleAsync();
        await visit.EndServer();
        await visit.GoTo("articles/gone.html");
        Assert.True(await visit.Page.EvaluateAsync<bool>(IsStyled));
        await Assertions.Expect(visit.Page.Locator(".offline-only")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".online-only")).ToBeHiddenAsync();
        await visit.Page.Locator(".emergency").GetByRole(AriaRole.Link, new() { Name = "When it hurts" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("When it hurts");
        Assert.Empty(visit.Complaints);
        await Assert.ThrowsAsync<PlaywrightException>(() => visit.Page.GotoAsync($"{visit.Root}downloads/choir.pdf"));
    }

    [Fact]
    public async Task The_shipped_guide_names_its_emergency_numbers()
    {
        var page = await site.Open(new(), "practices/gone.html");
        Assert.Equal(["000", "911", "112", "111", "999", "911", "112"], await page.Locator(".emergency .number").AllTextContentsAsync());
        await page.Locator(".emergency p a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(Way.Server) + "pages/help.html");
        await page.Context.CloseAsync();
    }

    /// <summary>A guide on its own server, built for its address there, and a browser page on it.</summary>
    private sealed class Visit : IAsyncDisposable
    {
        private OtherGuide? guide;
        private SiteServer? server;

        public IPage Page { get; private set; } = null!;

        /// <summary>The URL of the site's root, with a trailing slash.</summary>
        public string Root { get; private set; } = "";

        /// <summary>The failed requests and the errors.</summary>
        public List<string> Complaints { get; } = [];

        public static async Task<Visit> OpenAsync(ShippedSite site, Reader reader)
        {
            var visit = new Visit();
            var address = reader.Way is Way.BelowPath ? "https://example.org/any/path/" : "https://example.org/";
            visit.guide = await OtherGuide.OpenAsync("site/page-not-found", address);
            visit.server = await SiteServer.StartAsync(visit.guide.Root);
            visit.Root = visit.server.Address(reader.Way);
            var context = await site.NewContextAsync(new()
            {
                ViewportSize = new() { Width = reader.Width, Height = 844 },
                ColorScheme = reader.Scheme,
                JavaScriptEnabled = reader.Scripts,
            });
            visit.Page = await context.NewPageAsync();
            visit.Listen();
            return visit;
        }

        /// <summary>Opens a missing address.</summary>
        public async Task GoTo(string path)
        {
            var response = await Page.OpenWholeAsync(Root + path);
            Assert.Equal(404, response!.Status);
            await Assertions.Expect(Page.Locator("h1")).ToHaveTextAsync("This page is not here");
        }

        public ValueTask EndServer() => server!.DisposeAsync();

        public async ValueTask DisposeAsync()
        {
            await Page.Context.CloseAsync();
            await EndServer();
            guide!.Dispose();
        }

        private void Listen()
        {
            Page.RequestFailed += (_, request) => { if (request.Failure != Crawl.LeftBehind) Complaints.Add($"{request.Failure} {request.Url}"); };
            Page.PageError += (_, error) => Complaints.Add(error);
            Page.Response += (_, response) =>
            {
                if (response.Status >= 400 && !response.Request.IsNavigationRequest) Complaints.Add($"{response.Status} {response.Url}");
            };
        }
    }
}
