using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class SettingsTests(ShippedSite site)
{
    private const string Dark = "rgb(29, 26, 23)";
    private const string Light = "rgb(251, 247, 240)";

    [Theory]
    [Readers]
    public async Task What_a_reader_chooses_is_put_on_at_once_and_on_every_page_once_it_may_be_kept(Reader reader)
    {
        var page = await site.Open(reader, "settings.html");
        var chosen = reader.Scheme is ColorScheme.Dark ? ("Light", Light) : ("Dark", Dark);
        await page.GetByLabel(chosen.Item1, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Very large").CheckAsync();
        Assert.Equal(chosen.Item2, await Ground(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.GotoAsync(site.Address(reader.Way) + "practices/i-message.html");
        Assert.Equal(chosen.Item2, await Ground(page));
        Assert.Equal("25px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Without_a_yes_a_choice_is_gone_with_the_tab(Reader reader)
    {
        var page = await site.Open(reader, "settings.html");
        await page.GetByLabel("Very large").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await Assertions.Expect(page.GetByText("All right. It goes when you close this tab.")).ToBeVisibleAsync();
        var context = page.Context;
        await page.CloseAsync();
        page = await context.NewPageAsync();
        await page.GotoAsync(site.Address(reader.Way) + "settings.html");
        Assert.Equal("16px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_the_page_says_so_and_offers_nothing_that_would_not_work(Reader reader)
    {
        var page = await site.Open(reader, "settings.html");
        await Assertions.Expect(page.GetByText("scripts are off in this browser")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("main :is(input, button):visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_neutral_name_stands_in_the_tab_of_every_page()
    {
        var page = await site.Open(new(), "settings.html");
        await page.GetByLabel("Say only").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        foreach (var path in new[] { "index.html", "pages/help.html", "plans/thirty-days/day-20.html" })
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            Assert.Equal("Notes", await page.TitleAsync());
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_kept_can_be_taken_along_cleared_and_brought_back()
    {
        var page = await site.Open(new(), "settings.html");
        await page.GetByLabel("A little larger", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save it as a file" }).ClickAsync());
        Assert.Equal("notes.json", download.SuggestedFilename);

        await Clear(page);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        Assert.False(await page.GetByLabel("A little larger", new() { Exact = true }).IsCheckedAsync());

        await page.GetByLabel("Bring a file back").SetInputFilesAsync(await download.PathAsync());
        await Assertions.Expect(page.GetByText("It is here again")).ToBeVisibleAsync();
        Assert.True(await page.GetByLabel("A little larger", new() { Exact = true }).IsCheckedAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("""{"guide": "another", "version": 1, "parts": {}}""")]
    [InlineData("""{"guide": "nearer", "version": 1, "parts": []}""")]
    public async Task A_file_from_elsewhere_changes_nothing(string text)
    {
        var page = await site.Open(new(), "settings.html");
        await page.GetByLabel("Bring a file back")
            .SetInputFilesAsync(new FilePayload { Name = "a.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await Assertions.Expect(page.GetByText("This file is not from here.")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_that_the_browser_cannot_read_is_told()
    {
        var page = await site.Open(new(), "settings.html");
        await page.EvaluateAsync("() => void (File.prototype.text = () => Promise.reject(new DOMException('', 'NotReadableError')))");
        await page.GetByLabel("Bring a file back").SetInputFilesAsync(new FilePayload { Name = "a.json", MimeType = "application/json", Buffer = [] });
        await Assertions.Expect(page.GetByText("The file could not be read. Choose it once more.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Way.Server)]
    [InlineData(Way.BelowPath)]
    public async Task A_copy_is_made_only_when_asked_for_and_then_read_without_the_server(Way way)
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        string root;
        await using (var server = await SiteServer.StartAsync(site.Root))
        {
            root = server.Address(way);
            await page.GotoAsync(root + "settings.html");
            Assert.Equal(0, await Registrations(page));
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep a copy on this device" }).ClickAsync();
            await Assertions.Expect(page.GetByText("The copy is on this device.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        }

        foreach (var path in new[] { "practices/i-message.html", "plans/thirty-days/day-4.html?from=a-link", "" })
        {
            await page.GotoAsync(root + path);
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        }

        await page.GotoAsync(root + "settings.html");
        await Clear(page);
        Assert.Equal(0, await Registrations(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("caches.keys().then(names => names.length)"));
    }

    /// <summary>Who clears has a reason: what the browser may still keep is told, with a way to be rid of it.</summary>
    [Theory]
    [InlineData("Storage.prototype.removeItem = () => { throw new DOMException('', 'InvalidStateError'); }", false)]
    [InlineData("CacheStorage.prototype.delete = () => Promise.resolve(false)", true)]
    [InlineData("CacheStorage.prototype.keys = () => Promise.reject(new DOMException('', 'UnknownError'))", true)]
    [InlineData("ServiceWorkerRegistration.prototype.unregister = () => Promise.resolve(false)", true)]
    [InlineData("ServiceWorkerContainer.prototype.getRegistration = () => Promise.reject(new DOMException('', 'SecurityError'))", true)]
    public async Task What_the_browser_may_not_have_removed_is_told(string fault, bool isOfCopy)
    {
        await using var context = await site.NewContextAsync();
        await using var server = await SiteServer.StartAsync(site.Root);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address(Way.Server) + "settings.html");
        await page.GetByLabel("A little larger", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep a copy on this device" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The copy is on this device.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.EvaluateAsync($"() => void ({fault})");
        var told = page.GetByText("The browser may still keep something. Clear this website’s data in the browser’s own settings.");
        if (isOfCopy)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Remove the copy" }).ClickAsync();
            await Assertions.Expect(told).ToBeVisibleAsync();
        }

        await AskToClear(page);
        await Assertions.Expect(told).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_another_window_clears_is_gone_here_too()
    {
        var page = await site.Open(new(), "settings.html");
        await page.GetByLabel("A little larger", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(site.Address(Way.Server) + "settings.html");
        await Clear(other);
        await Assertions.Expect(page.GetByLabel("Normal")).ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>Clears everything, which asks once.</summary>
    internal static async Task Clear(IPage page)
    {
        await AskToClear(page);
        await Assertions.Expect(page.GetByText("Everything is cleared.")).ToBeVisibleAsync();
    }

    private static async Task AskToClear(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear everything", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, clear everything" }).ClickAsync();
    }

    private static Task<string> Ground(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static Task<int> Registrations(IPage page) => page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(all => all.length)");
}
