using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class WorksheetTests(ShippedSite site)
{
    private const string Apology = "worksheets/apology-sheet.html";
    private const string Map = "worksheets/map-of-closeness.html";
    private const string Asked = "What I did, without a because";
    private const string Said = "I came home late, and did not write.";

    private static readonly string[] Choices = ["There is no but in it", "It asks for nothing back"];

    public static TheoryData<string> ForeignParts =>
        ["null", "5", "\"What I am sorry for\"", "[\"a\"]", """{"What I did, without a because": {"a": 1}, "One last look": "There is no but in it"}""", """{"One last look": [null, {}, 7, "another"], "What I am sorry for": 12}"""];

    [Theory]
    [Readers]
    public async Task What_is_written_and_marked_stays_with_a_yes(Reader reader)
    {
        var page = await site.Open(reader, Apology);
        await FillIn(page);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel(Asked)).ToHaveValueAsync(Said);
        foreach (var choice in Choices) await Assertions.Expect(page.GetByLabel(choice)).ToBeCheckedAsync();
        Assert.Equal(2, await page.Locator(".sheet input:checked").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Without_a_yes_it_is_gone_with_the_tab(Reader reader)
    {
        var page = await site.Open(reader, Apology);
        await FillIn(page);
        var context = page.Context;
        await page.CloseAsync();
        page = await context.NewPageAsync();
        await page.GotoAsync(site.Address(reader.Way) + Apology);
        await Assertions.Expect(page.GetByLabel(Asked)).ToHaveValueAsync("");
        Assert.Equal(0, await page.Locator(".sheet input:checked").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_a_sheet_can_be_written_on_and_printed(Reader reader)
    {
        var page = await site.Open(reader, Apology);
        Assert.Equal(0, await page.Locator("main button:visible").CountAsync());
        var words = Sentences(20);
        await page.GetByLabel(Asked).FillAsync(words);
        await page.GetByLabel(Choices[0]).CheckAsync();
        using var printout = await Printout.CreateAsync(page);
        Assert.Contains(words, printout.Words, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Every_sheet_that_nobody_wrote_on_is_printed_on_one_page_of_A4(int turn, bool scripts)
    {
        var sheets = Files.Below(Path.Combine(site.Root, "worksheets")).Where(file => file != "index.html").ToList();
        foreach (var sheet in Thorough.Share(sheets, turn, 2))
        {
            var page = await site.Open(new(Way.Folder, Scripts: scripts), "worksheets/" + sheet);
            using var printout = await Printout.CreateAsync(page);
            Assert.Equal((1, true), printout.Paper);
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Paper_has_a_rule_for_each_line_with_words_on_it_or_without(bool scripts)
    {
        var page = await site.Open(new(Scripts: scripts), Apology);
        using var empty = await Printout.CreateAsync(page);
        Assert.Equal(15, empty.Rules());
        await page.GetByLabel(Asked).FillAsync(Said);
        using var filled = await Printout.CreateAsync(page);
        Assert.Equal(15, filled.Rules());
        Assert.Equal(1, filled.Paper.Pages);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Apology)]
    [InlineData(Map)]
    public async Task Printed_filled_in_it_holds_every_word_however_many_there_are(string path)
    {
        var page = await site.Open(new(), path);
        await NoDialogue(page);
        var texts = await page.Locator(".sheet textarea").AllAsync();
        for (var i = 0; i < texts.Count; i++) await texts[i].FillAsync(string.Join(' ', Written(i)));
        await page.GetByRole(AriaRole.Button, new() { Name = "Print it filled in" }).ClickAsync();
        using var printout = await Printout.CreateAsync(page);
        Assert.Empty(Enumerable.Range(0, texts.Count).SelectMany(Written).Except(printout.Words.Split(' ')));
        Assert.True(printout.Paper.Pages > 1);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Apology)]
    [InlineData(Map)]
    [InlineData("worksheets/seven-seven-seven-planner.html")]
    public async Task Printed_empty_it_is_as_if_nobody_had_written_on_it(string path)
    {
        var page = await site.Open(new(), path);
        await NoDialogue(page);
        using var before = await Printout.CreateAsync(page);
        foreach (var text in await page.Locator(".sheet textarea").AllAsync()) await text.FillAsync(Sentences(6));
        foreach (var box in await page.Locator(".sheet input").AllAsync()) await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Print it empty" }).ClickAsync();
        using var after = await Printout.CreateAsync(page);
        Assert.Equal(before.Words.Split(' ').Order(StringComparer.Ordinal), after.Words.Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(before.Picture().Pixels, after.Picture().Pixels);

        using var later = await Printout.CreateAsync(page);
        Assert.Contains("word 5 of it", later.Words, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_text_longer_than_its_lines_gets_room_and_none_of_it_is_cut(int width)
    {
        var page = await site.Open(new(Width: width), Map);
        foreach (var text in await page.Locator(".sheet textarea").AllAsync())
        {
            await text.FillAsync(Sentences(12) + "\n\n" + new string('m', 80) + "\n");
            Assert.True(await text.EvaluateAsync<bool>("text => text.scrollHeight <= text.clientHeight + 1 && text.scrollWidth <= text.clientWidth"));
        }

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task A_sheet_is_filled_in_and_cleared_by_keys_alone(Reader reader)
    {
        var page = await site.Open(reader, Apology);
        await page.GetByLabel(Asked).FocusAsync();
        await page.Keyboard.TypeAsync(Said);
        for (var i = 0; i < 7; i++) await page.Keyboard.PressAsync("Tab"); // past the question whether to keep it
        await Assertions.Expect(page.GetByLabel(Choices[0])).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.GetByLabel(Choices[0])).ToBeCheckedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Print it empty" }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("The sheet is empty.")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel(Asked)).ToHaveValueAsync("");
        Assert.Equal(0, await page.Locator(".sheet input:checked").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_cleared_sheet_is_gone_from_the_device_and_no_other_is()
    {
        var page = await site.Open(new(), Apology);
        await FillIn(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.GotoAsync(site.Address(Way.Server) + Map);
        await page.GetByRole(AriaRole.Textbox, new() { Name = "What I did not know about your half A" }).FillAsync("your tea");
        await page.GetByText("Clear this sheet").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, clear it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("What you do here is kept on this device.")).ToBeVisibleAsync();
        var kept = await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer')");
        Assert.DoesNotContain("your tea", kept, StringComparison.Ordinal);
        Assert.Contains(Said, kept, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_A_and_B_write_is_told_apart_for_eye_and_ear()
    {
        var page = await site.Open(new(), Map);
        await page.GetByRole(AriaRole.Textbox, new() { Name = "What I did not know about your half A", Exact = true }).FillAsync("from A");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "What I did not know about your half B", Exact = true }).FillAsync("from B");
        await page.GetByRole(AriaRole.Group, new() { Name = "What often reaches me B" }).GetByLabel("a joke").CheckAsync();
        var table = page.GetByRole(AriaRole.Table, new() { Name = "Five deeds that take less than ten minutes A" });
        await table.GetByLabel("A small deed, row 2", new() { Exact = true }).FillAsync("tea");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "What I did not know about your half A" })).ToHaveValueAsync("from A");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "What I did not know about your half B" })).ToHaveValueAsync("from B");
        await Assertions.Expect(table.GetByLabel("A small deed, row 2", new() { Exact = true })).ToHaveValueAsync("tea");
        Assert.Equal(1, await page.Locator(".sheet input:checked").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_kind_of_field_of_any_guide_is_kept_under_what_it_asks()
    {
        using var guide = await OtherGuide.OpenAsync("site/sheet");
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.Address("worksheets/one.html"));
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "I enjoyed it not at all very much" }).GetByLabel("3 of 3").CheckAsync();
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "My part" }).GetByLabel("high").CheckAsync();
        await page.GetByLabel("Note, row 1").FillAsync("sharp");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        var kept = await page.EvaluateAsync<string>("Object.values(localStorage)[0]");
        Assert.Contains("""{"I enjoyed it":"3/3","My part":"high","Slips · Note · 1":"sharp"}""", kept, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("3 of 3")).ToBeCheckedAsync();
        Assert.Equal(2, await page.Locator(".sheet input:checked").CountAsync());
    }

    [Theory]
    [MemberData(nameof(ForeignParts))]
    public async Task What_is_kept_in_a_foreign_shape_is_not_put_on_the_sheet(string part)
    {
        var page = await site.Open(new(), Apology);
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.EvaluateAsync("part => localStorage.setItem('guidebook.nearer', `{\"guide\": \"nearer\", \"version\": 1, \"parts\": {\"sheet.apology-sheet\": ${part}}}`)", part);
        await page.ReloadAsync();
        Assert.Equal(0, await page.Locator(".sheet input:checked").CountAsync());
        Assert.Equal("", string.Concat(await page.Locator(".sheet textarea").EvaluateAllAsync<string[]>("texts => texts.map(text => text.value)")));
        await FillIn(page);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel(Asked)).ToHaveValueAsync(Said);
        Assert.Equal(2, await page.Locator(".sheet input:checked").CountAsync());
        Assert.Empty(errors);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_windows_write_on_one_sheet_and_lose_nothing()
    {
        var page = await site.Open(new(), Apology);
        await page.EvaluateAsync("guidebook.kept.allow()");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(site.Address(Way.Server) + Apology);
        await page.GetByLabel(Asked).FillAsync(Said);
        await Assertions.Expect(other.GetByLabel(Asked)).ToHaveValueAsync(Said);
        await other.GetByLabel("What I am sorry for").FillAsync("The waiting.");
        await Assertions.Expect(page.GetByLabel("What I am sorry for")).ToHaveValueAsync("The waiting.");
        await Assertions.Expect(page.GetByLabel(Asked)).ToHaveValueAsync(Said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_cursor_stays_where_somebody_writes()
    {
        var page = await site.Open(new(), Apology);
        await page.GetByLabel(Asked).FillAsync("I late");
        await page.GetByLabel(Asked).EvaluateAsync("text => text.setSelectionRange(2, 2)");
        await page.Keyboard.TypeAsync("came ");
        await Assertions.Expect(page.GetByLabel(Asked)).ToHaveValueAsync("I came late");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_browser_is_asked_to_remember_check_and_send_nothing()
    {
        foreach (var path in new[] { Apology, Map })
        {
            var page = await site.Open(new(), path);
            await page.ArriveAsync(page.Url);
            await page.HaveTypefacesAsync();
            var requests = new List<string>();
            page.Request += (_, request) => requests.Add(request.Url);
            Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('main :is(input, textarea)')].every(control => control.form.autocomplete === 'off')"));
            Assert.Equal(0, await page.Locator("main textarea:not([spellcheck=false][writingsuggestions=false])").CountAsync());
            await page.Locator(".sheet textarea").First.FillAsync(Said);
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
            Assert.Empty(requests);
            await page.Context.CloseAsync();
        }
    }

    private static async Task FillIn(IPage page)
    {
        await page.GetByLabel(Asked).FillAsync(Said);
        foreach (var choice in Choices) await page.GetByLabel(choice).CheckAsync();
    }

    /// <summary>Replaces the browser's print dialog, which a test cannot answer; the test prints the page itself.</summary>
    private static async Task NoDialogue(IPage page) => await page.EvaluateAsync("window.print = () => {}");

    private static string Sentences(int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => $"This is word {number} of it."));

    /// <summary>Sixty words that are unique to this field.</summary>
    private static IEnumerable<string> Written(int field) => Enumerable.Range(1, 60).Select(word => $"W{field}x{word}");
}
