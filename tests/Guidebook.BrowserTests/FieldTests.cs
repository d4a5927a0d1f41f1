using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Custom fields: the finder filters by them, and cards show them.</summary>
public class FieldTests(ShippedSite site)
{
    [Fact]
    public async Task The_finder_narrows_the_list_by_a_choice_and_by_a_number()
    {
        using var recipes = await GeneratedSite.CreateAsync("recipes");
        var page = await recipes.Open(site.Browser, "recipes/index.html?field-course=main");
        Assert.Equal(["rice-in-one-pot", "tray-of-roots"], (await Visible(page)).Order());
        await page.GetByRole(AriaRole.Button, new() { Name = "Find one that fits" }).ClickAsync();
        await page.GetByLabel("Servings").SelectOptionAsync("2");
        Assert.Equal(["rice-in-one-pot"], await Visible(page));
        await Assertions.Expect(page).ToHaveURLAsync(recipes.Address + "recipes/index.html?field-servings=2&field-course=main");
        await page.GetByLabel("Course").SelectOptionAsync("sweet");
        Assert.Empty(await Visible(page));
        await page.Locator("[data-nearest] button").Filter(new() { HasText = "Servings: any" }).ClickAsync();
        Assert.Equal(["apple-crumble"], await Visible(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_card_shows_a_practice_and_a_list_on_it_is_no_card()
    {
        using var methods = await GeneratedSite.CreateAsync("methods");
        var page = await methods.Open(site.Browser, "decks/all-methods.html");
        await page.GetByLabel("Try out").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw a card" }).ClickAsync();
        var card = page.Locator("[data-lies]");
        await Assertions.Expect(card.GetByRole(AriaRole.Link, new() { Name = "Paper first" })).ToHaveAttributeAsync("href", "../methods/paper-first.html");
        await Assertions.Expect(card).ToContainTextAsync("A model that nobody falls in love with");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw a card" }).ClickAsync();
        await Assertions.Expect(card).ToHaveTextAsync("You have seen all of these cards. Draw again, and they begin anew.");
        await page.CloseAsync();
    }

    private static Task<string[]> Visible(IPage page) =>
        page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-practice]')].filter(one => one.checkVisibility()).map(one => one.dataset.practice)");
}
