using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>
/// Holds the page on privacy to its word: each sentence of two of its sections is here, with what a browser shows of it. A sentence that is
/// new, changed or gone fails the test, so that whoever writes it says how it is true.
/// </summary>
public partial class PrivacyTests(ShippedSite site)
{
    private const string Page = "pages/privacy.html";
    private const string Day = "plans/thirty-days/day-4.html";
    private const string Words = "We walked to the bridge.";

    /// <summary>Sentences that say what a reader can do, or what browsers do by themselves.</summary>
    private static readonly string[] Advice =
    [
        "Many browsers can open a closed tab once more, and what it held may come back with it.",
        "It is not locked.",
        "Whoever uses the same browser can find it.",
        "If someone must not know that you were here, say no, and leave nothing on paper to be found.",
        "A file that you save there, to take along, stays with your downloads until you delete it, and so does a file for your calendar.",
        "None of them is locked, and a calendar is often shared.",
        "It cannot reach files that you have saved or printed, or the history of your browser.",
    ];

    /// <summary>Sentences that other tests of this project show.</summary>
    private static readonly Dictionary<string, (Type Tests, string Name)> Elsewhere = new()
    {
        ["If there are words that only the tab has, your browser asks you before it lets them go, unless you said “Not now”."] = (typeof(KeptTests), nameof(KeptTests.Only_who_closes_the_tab_or_goes_elsewhere_is_asked_and_only_for_words)),
        ["The way out does not ask: it empties the tab, and whoever then goes back in it should see nothing, but do not rely on it."] = (typeof(KeptTests), nameof(KeptTests.The_way_out_asks_nothing_empties_the_tab_and_stays_closed_to_who_goes_back)),
        ["After the way out it doesn’t."] = (typeof(KeptTests), nameof(KeptTests.The_way_out_asks_nothing_empties_the_tab_and_stays_closed_to_who_goes_back)),
        ["“Not now” is an answer, and in that tab nobody asks again."] = (typeof(KeptTests), nameof(KeptTests.The_question_comes_at_the_first_letter_beside_it_and_only_once)),
        ["Where the device has no room left, what was kept stays, and what comes after it stays in the tab."] = (typeof(KeptTests), nameof(KeptTests.Where_the_device_is_full_what_was_kept_stays_and_the_tab_holds_the_rest)),
        ["What another version of this guide has kept is left as it is."] = (typeof(KeptTests), nameof(KeptTests.A_record_of_another_version_is_set_aside_and_never_overwritten)),
        ["A copy of all pages for reading without a connection is made only when you ask for it on the page Settings."] = (typeof(SettingsTests), nameof(SettingsTests.A_copy_is_made_only_when_asked_for_and_then_read_without_the_server)),
        ["It says what there is, and asks once."] = (typeof(KeptTests), nameof(KeptTests.Clearing_says_what_goes_and_can_be_declined)),
    };

    /// <summary>Sentences that this test shows.</summary>
    private static readonly Dictionary<string, Func<IPage, string, Task>> Shown = new()
    {
        ["What you choose, tick or write stays in the tab where you did it."] = static async (page, root) =>
        {
            await page.GotoAsync(root + Day);
            await page.Locator("[data-note=a]").FillAsync(Words);
            var other = await page.Context.NewPageAsync();
            await other.GotoAsync(root + Day);
            await Expect(other.Locator("[data-note=a]")).ToHaveValueAsync("");
            Assert.Equal(0, await other.EvaluateAsync<int>("localStorage.length"));
            await other.CloseAsync();
        },
        ["It goes with you from page to page, and it is gone when you close the tab."] = static async (page, root) =>
        {
            await page.GotoAsync(root + "index.html");
            await page.GotoAsync(root + Day);
            await Expect(page.Locator("[data-note=a]")).ToHaveValueAsync(Words);
        },
        ["The first time you choose, tick or write something, the page asks whether this device may keep it."] = static async (page, root) =>
        {
            foreach (var (path, act) in new (string, Func<IPage, Task>)[]
            {
                ("settings.html", tab => tab.GetByLabel("Very large").CheckAsync()),
                ("self-check.html", tab => tab.Locator("[data-sign]").First.CheckAsync()),
                ("worksheets/apology-sheet.html", tab => tab.Locator(".sheet textarea").First.FillAsync(Words)),
                (Day, tab => tab.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).ClickAsync()),
            })
            {
                var tab = await page.Context.NewPageAsync();
                await tab.GotoAsync(root + path);
                await act(tab);
                await Expect(tab.Locator(".keep-open")).ToBeVisibleAsync();
                await tab.CloseAsync();
            }
        },
        ["If you say yes, this browser keeps it on this device: how the pages look to you, the days and cards you’ve marked, your notes, what you write and tick."] = static async (page, root) =>
        {
            await page.GotoAsync(root + Day);
            await page.EvaluateAsync("guidebook.kept.allow()");
            await page.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).ClickAsync();
            await page.GotoAsync(root + "decks/deeper.html");
            await page.Locator("[data-draw]").ClickAsync();
            await page.GetByLabel("Keep this card").CheckAsync();
            await page.GotoAsync(root + "self-check.html");
            await page.Locator("[data-sign]").First.CheckAsync();
            await page.GotoAsync(root + "settings.html");
            await page.GetByLabel("A little larger", new() { Exact = true }).CheckAsync();
            Assert.Equal(["appearance", "deck.deeper", "plan.thirty-days", "self-check"], await Parts(page));
        },
        ["The name in the tab and the way out on every page are kept with it."] = static async (page, root) =>
        {
            await page.GetByLabel("Say only").CheckAsync();
            await page.GetByLabel("Show the way out on every page").CheckAsync();
            var other = await page.Context.NewPageAsync();
            await other.GotoAsync(root + "index.html");
            await Expect(other).ToHaveTitleAsync("Notes");
            await Expect(other.Locator(".leave")).ToBeVisibleAsync();
            await other.CloseAsync();
        },
        ["The way to Settings is in the menu at the top of every page."] = static async (page, root) =>
        {
            await page.GotoAsync(root + "practices/i-message.html");
            await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync("Settings");
        },
        ["There you see the button “Clear everything”."] = static (page, _) =>
            Expect(page.GetByRole(AriaRole.Button, new() { Name = "Clear everything", Exact = true })).ToBeVisibleAsync(),
        ["Then all that these pages have kept in this browser is gone, what the tab holds, and the copy for reading offline."] = static async (page, _) =>
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep a copy on this device" }).ClickAsync();
            await Expect(page.GetByText("The copy is on this device.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
            await SettingsTests.Clear(page);
            Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
            Assert.Equal(0, await page.EvaluateAsync<int>("caches.keys().then(names => names.length)"));
        },
    };

    [Fact]
    public async Task Every_sentence_on_what_is_kept_and_on_clearing_it_is_true()
    {
        var page = await site.Open(new(), Page);
        var sentences = new List<string>();
        foreach (var section in new[] { "kept", "clear" })
        {
            var paragraphs = await page.EvaluateAsync<string[]>("""
                id => {
                  const found = [];
                  for (let at = document.getElementById(id).nextElementSibling; at?.matches("p"); at = at.nextElementSibling) found.push(at.textContent);
                  return found;
                }
                """, section);
            sentences.AddRange(paragraphs.SelectMany(text => SentenceEnd().Split(text.Trim())));
        }

        var known = Advice.Concat(Elsewhere.Keys).Concat(Shown.Keys);
        Assert.Equal(sentences.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
        Assert.All(Elsewhere.Values, test => Assert.NotNull(test.Tests.GetMethod(test.Name)));
        foreach (var show in Shown.Values) await show(page, site.Address(Way.Server));
        await page.Context.CloseAsync();
    }

    private static Task<string[]> Parts(IPage page) =>
        page.EvaluateAsync<string[]>("Object.keys(JSON.parse(localStorage.getItem('guidebook.nearer')).parts).sort()");

    [GeneratedRegex(@"(?<=[.?!])\s+(?=[A-Z“])")]
    private static partial Regex SentenceEnd();
}
