using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>
/// Records that another version, another program or an accident has changed: every page that reads what is kept shows something sound, and
/// no script ends in an error.
/// </summary>
public class OddRecordTests(ShippedSite site)
{
    /// <summary>Changes the record at random places, tells the page as another window would, and counts errors.</summary>
    private const string Run = """
        async ([rounds, seed]) => {
          const sound = () => ({ guide: "nearer", version: 1, parts: {
            "plan.thirty-days": { start: "2026-11-01", days: { 1: { mark: "done", a: "note" }, 4: { practice: "instead", daily: "instead", b: "x" }, 30: { mark: "left" } } },
            "deck.deeper": { mine: ["a b", "c"], drawn: [1, 2], order: [3, 0, 1] }, favourites: ["six-second-kiss"], "sheet.apology-sheet": { a: "words", b: ["x"], c: true },
            settings: { theme: "dark", size: "large" }, finder: { time: "5" }, "self-check": { marks: [1, 0] }, tonight: { practice: "x", at: "20:00" } } });
          const odd = [null, undefined, 0, -1, 1e308, "", "x", "2026-02-30", "9999-99-99", "__proto__", "<img src=x onerror=fail()>", [], [[]], [null], {}, { length: 9 }, true, "y".repeat(5000), { toString: 1 }, { then: 1 }];
          let state = seed >>> 0;
          const next = (below) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return (state >>> 8) % below; };
          const errors = [];
          const note = (event) => errors.push(`${event.message ?? event.reason}`);
          addEventListener("error", note);
          addEventListener("unhandledrejection", note);
          const change = (value, depth) => {
            if (value === null || typeof value !== "object" || next(4) === 0 || depth > 6) return odd[next(odd.length)];
            const keys = Object.keys(value);
            if (keys.length === 0 || next(6) === 0) return Array.isArray(value) ? [...value, odd[next(odd.length)]] : { ...value, [["__proto__", "constructor", "", "-1", "1e9", "31"][next(6)]]: odd[next(odd.length)] };
            const key = keys[next(keys.length)];
            const copy = Array.isArray(value) ? [...value] : { ...value };
            copy[key] = change(value[key], depth + 1);
            return copy;
          };
          const torn = (text) => next(2) === 0 ? text.slice(0, next(text.length)) : text.slice(0, next(text.length)) + "\u0000}{"[next(3)] + text.slice(next(text.length));
          const tell = () => dispatchEvent(new StorageEvent("storage", { key: "guidebook.nearer" }));
          const began = [];
          for (let round = 0; round < rounds && errors.length < 5; round++) {
            let record = sound();
            for (let changes = 1 + next(4); changes > 0; changes--) record = change(record, 0);
            const text = JSON.stringify(record) ?? "undefined";
            const kept = next(10) === 0 ? torn(text) : text;
            localStorage.setItem("guidebook.nearer", kept);
            const before = errors.length;
            try { tell(); } catch (error) { errors.push(`${error}`); }
            if (round % 50 === 0) await new Promise((done) => setTimeout(done));
            if (errors.length > before) began.push(`${errors.at(-1)} after ${kept.slice(0, 300)}`);
          }
          await new Promise((done) => setTimeout(done, 20));
          if (typeof Object.prototype.length !== "undefined") errors.push("the prototype of all objects was changed");
          return began.length > 0 ? began : errors;
        }
        """;

    [Theory]
    [InlineData("plans/thirty-days/day-4.html")]
    [InlineData("plans/thirty-days/index.html")]
    [InlineData("decks/deeper.html")]
    [InlineData("worksheets/apology-sheet.html")]
    [InlineData("settings.html")]
    [InlineData("index.html")]
    public async Task No_record_makes_a_script_fail(string path)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("GUIDEBOOK_THOROUGH") == "1", "GUIDEBOOK_THOROUGH=1 runs it.");
        var page = await site.Open(new(), path);
        Assert.Empty(await page.EvaluateAsync<string[]>(Run, new[] { 5000, 20261128 }));
        await Expect(page.Locator("h1").First).ToBeVisibleAsync();
        var failed = new List<string>();
        page.PageError += (_, error) => failed.Add(error);
        await page.ReloadAsync();
        await Expect(page.Locator("h1").First).ToBeVisibleAsync();
        Assert.Empty(failed);
        await page.Context.CloseAsync();
    }
}
