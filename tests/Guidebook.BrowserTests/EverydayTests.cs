using Guidebook.Tests.Architecture;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>The search of the shipped guide by the words of its readers.</summary>
public class EverydayTests(ShippedSite site)
{
    private const int First = 3;

    /// <summary>The results of a query as a reader sees them: titles and marked words, without folded ones.</summary>
    private const string Look =
        """
        async (query) => {
          const field = document.querySelector("dialog.search input");
          field.value = query;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const textsOf = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
          return [textsOf("[data-found] > :not(details) a"), textsOf("[data-found] mark").map((word) => word.toLowerCase())];
        }
        """;

    [Fact]
    public async Task Words_of_everyday_life_find_what_is_meant_among_the_first_three()
    {
        Assert.Equal(20, EverydayQueries.Unseen.Count);
        Assert.True(EverydayQueries.Unseen.Count + EverydayQueries.Known.Count >= 60);
        var page = await OpenSearch(new());
        var missed = new List<string>();
        foreach (var (query, titles) in EverydayQueries.Unseen.Concat(EverydayQueries.Known))
        {
            var found = (await page.EvaluateAsync<string[][]>(Look, query))[0];
            if (!found.Take(First).Select(Plain).Intersect(titles).Any()) missed.Add($"{query}: {string.Join(" | ", found.Take(5))}");
        }

        Assert.Empty(missed);
        await page.Context.CloseAsync();

        static string Plain(string title) => title.Replace('“', '"').Replace('”', '"').Replace('’', '\'');
    }

    [Fact]
    public async Task A_word_that_is_right_is_never_bent_into_another()
    {
        var page = await OpenSearch(new());
        var bent = new List<string>();
        foreach (var (query, other) in EverydayQueries.NeverBent)
            if ((await Marks(page, query)).Contains(other)) bent.Add($"{query} -> {other}");
        Assert.Empty(bent);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_plain_word_is_bent_into_one_of_the_guide_that_lies_a_slip_away()
    {
        var page = await OpenSearch(new());
        var words = await page.EvaluateAsync<string[]>("[...new Set(guidebookIndex.entries.flatMap(entry => `${entry[1]} ${entry[3] ?? ''}`.toLowerCase().match(/[a-z]{4,}/g) ?? []))]");
        var ofGuide = words.ToLookup(word => word[0]);
        var equal = (await page.EvaluateAsync<string[]>("guidebookIndex.equal")).Select(list => list.Split(' ')).ToList();
        var plain = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "generator/Guidebook.Generator/Languages/Plain/en.txt"), TestContext.Current.CancellationToken);
        var near = (from word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    where word.Length >= 5 && !ofGuide[word[0]].Contains(word)
                    let others = ofGuide[word[0]]
                        .Where(other => IsSlip(other, word) && !IsForm(other, word) && !IsForm(word, other))
                        .Where(other => !equal.Any(list => list.Contains(word) && list.Contains(other))).ToList()
                    where others.Count > 0
                    select (word, others)).ToList();
        Assert.True(near.Count >= 20, $"Only {near.Count} words show it.");
        var bent = new List<string>();
        foreach (var (word, others) in near)
            bent.AddRange((await Marks(page, word)).Intersect(others).Select(other => $"{word} -> {other}"));
        Assert.Empty(bent);
        await page.Context.CloseAsync();
    }

    private static async Task<string[]> Marks(IPage page, string query) => (await page.EvaluateAsync<string[][]>(Look, query))[1];

    /// <summary>Whether a word begins with another, as its plural does.</summary>
    private static bool IsForm(string word, string other) => word.StartsWith(other, StringComparison.Ordinal);

    /// <summary>Whether one letter more, less or other, or two changed about, makes one word of the other.</summary>
    private static bool IsSlip(string right, string wrong)
    {
        var same = right.Zip(wrong).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same == 0 || same == right.Length && same == wrong.Length) return false;
        var (meant, typed) = (right[same..], wrong[same..]);
        return meant.Skip(1).SequenceEqual(typed.Skip(1)) || meant.Skip(1).SequenceEqual(typed) || meant.SequenceEqual(typed.Skip(1))
            || (meant.Length > 1 && typed.Length > 1 && meant[0] == typed[1] && meant[1] == typed[0] && meant[2..] == typed[2..]);
    }

    [Fact]
    public async Task Sources_come_last_and_folded()
    {
        var page = await OpenSearch(new());
        await page.EvaluateAsync(Look, "flatmates");
        await Assertions.Expect(page.Locator("[data-found] > :last-child")).ToHaveJSPropertyAsync("localName", "details");
        await Assertions.Expect(page.Locator("[data-found] > :not(:last-child) a[href*='/sources/']")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("details a").First).ToBeHiddenAsync();
        await page.Locator("[data-found] summary").ClickAsync();
        await Assertions.Expect(page.Locator("details a").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("en-GB", "United Kingdom", "999")]
    [InlineData("en-AU", "Australia", "000")]
    [InlineData("en-US", "United States", "911")]
    public async Task Help_has_the_numbers_of_the_readers_region(string locale, string country, string number)
    {
        var page = await OpenSearch(new(), locale);
        await page.EvaluateAsync(Look, "he hits me");
        await Assertions.Expect(page.Locator(".help h3")).ToHaveTextAsync(country);
        await Assertions.Expect(page.Locator(".help .number").First).ToHaveTextAsync(number);
        await Assertions.Expect(page.Locator(".help .number").First).ToHaveAttributeAsync("href", $"tel:{number}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_region_without_numbers_has_the_page_of_help_alone()
    {
        var page = await OpenSearch(new(), "is-IS");
        await page.EvaluateAsync(Look, "he hits me");
        await Assertions.Expect(page.Locator(".help > a")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".help .number")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenSearch(Reader reader, string? locale = null)
    {
        var page = await site.Open(reader, "index.html");
        if (locale is not null)
            await page.AddInitScriptAsync($"Object.defineProperty(navigator, 'languages', {{ get: () => ['{locale}'] }})");
        if (locale is not null) await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("dialog[data-state=there]")).ToBeVisibleAsync();
        return page;
    }
}
