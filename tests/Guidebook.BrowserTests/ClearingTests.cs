using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>Who clears a plan or a sheet has a reason: what the device would not let go of is told, with a way to be rid of it.</summary>
public class ClearingTests(ShippedSite site)
{
    private const string Sheet = "worksheets/apology-sheet.html";
    private const string Answer = "What I did, without a because";
    private const string Words = "I came home late.";
    private const string Stays = "The browser may still keep something. Clear this website’s data in the browser’s own settings.";

    /// <summary>How a device takes nothing: a store that is full, and one that no page may write into.</summary>
    public static TheoryData<string> Refusals => ["QuotaExceededError", "SecurityError"];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_plan_that_stays_is_not_said_to_be_cleared(string refusal)
    {
        var visit = await PlanVisit.OpenAsync(site, new());
        await visit.Begin();
        await visit.Keep();
        await Refuse(visit.Page, refusal);
        await visit.Page.Locator(".clear-plan summary").ClickAsync();
        await visit.Press("Clear it");
        await Expect(visit.Page.GetByText(Stays)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("It is cleared.")).ToHaveCountAsync(0);
        Assert.Contains("start", await visit.Page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer')"), StringComparison.Ordinal);
        await visit.Leave();
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_sheet_that_stays_is_not_said_to_be_empty(string refusal)
    {
        var page = await site.Open(new(), Sheet);
        await page.GetByLabel(Answer).FillAsync(Words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await Refuse(page, refusal);
        await Clear(page);
        await Expect(page.GetByText(Stays)).ToBeVisibleAsync();
        await Expect(page.GetByText("The sheet is empty.")).ToHaveCountAsync(0);
        Assert.Contains(Words, await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer')"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task A_sheet_that_only_the_tab_holds_is_cleared_without_a_doubt(Reader reader)
    {
        var page = await site.Open(reader, Sheet);
        await page.GetByLabel(Answer).FillAsync(Words);
        await Clear(page);
        await Expect(page.GetByText("The sheet is empty.")).ToBeVisibleAsync();
        await Expect(page.GetByText(Stays)).ToHaveCountAsync(0);
        Assert.DoesNotContain(Words, await page.EvaluateAsync<string>("JSON.stringify(sessionStorage)"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task Refuse(IPage page, string refusal) =>
        await page.EvaluateAsync($"() => void (Storage.prototype.setItem = () => {{ throw new DOMException('', '{refusal}'); }})");

    private static async Task Clear(IPage page)
    {
        await page.GetByText("Clear this sheet").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, clear it" }).ClickAsync();
    }
}
