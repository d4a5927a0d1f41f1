using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Search in seven languages, in code and for common words.</summary>
public sealed class SearchLanguageTests(ShippedSite site)
{
    private static readonly (string Id, string Title, string Text)[] Articles =
    [
        ("code", "Pointers in C++", "Why `unique_ptr` beats `malloc`. In C# nobody frees memory by hand. Press Ctrl+K, then run `git rebase --autosquash`."),
        ("music", "The sonata in F#", "A pianist plays what a pianist must: to be, or not to be, in tune. 🎻 comes later."),
        ("vitamin", "Vitamin C in winter", "Plan B is an orange. Naïve cooks boil it; the œuvre of a chef is a ﬁne raw salad."),
        ("strasse", "Die Straße nach Süden", "Größe und Überblick: ein Bär läuft über die Brücke. Donaudampfschifffahrt gibt es nicht mehr. Grüße!"),
        ("zug", "Mit dem Zug ans Meer", "Der Fahrplan hängt im Flur; die Fähre fährt täglich außer montags."),
        ("densha", "電車で海へ行く", "朝の電車はとても混んでいます。駅でコーヒーを買って、カタカナの看板を読みます。"),
        ("supiichi", "夜のスピーチ", "友だちの結婚式で、短い話をします。ありがとうと言うだけでもいいです。"),
        ("daxue", "北京大学的图书馆", "学生们在图书馆里安静地看书。下午他们去食堂吃饭。"),
        ("chifan", "一起吃饭", "周末全家人一起吃饭,饭后喝茶,慢慢说话。"),
        ("thai", "ไม่มีเวลา", "วันนี้ไม่มีเวลาพูดคุยกัน แต่เรายังกินข้าวด้วยกันทุกเย็น"),
        ("fa", "کتاب و چای", "هر شب یک فنجان چای می‌نوشیم و کتابی می‌خوانیم. خانه‌ی ما کوچک است."),
        ("hi", "शाम की बातचीत", "हम हर शाम हिन्दी में बात करते हैं और चाय पीते हैं। कल की चिंता नहीं।"),
    ];

    private static readonly (string Query, string Article)[] Queries =
    [
        ("C++", "code"),
        ("c#", "code"),
        ("unique_ptr", "code"),
        ("autosquash", "code"),
        ("malloc", "code"),
        ("Ctrl+K", "code"),
        ("F#", "music"),
        ("🎻", "music"),
        ("to be or not to be", "music"),
        ("vitamin c", "vitamin"),
        ("plan b", "vitamin"),
        ("oeuvre", "vitamin"),
        ("fine salad", "vitamin"),
        ("naive", "vitamin"),
        ("strasse", "strasse"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("grosse", "strasse"),
        ("bruecke brücke", "strasse"),
        ("Donaudampf", "strasse"),
        ("fähre", "zug"),
        ("fahrplan", "zug"),
        ("Meer", "zug"),
        ("電車", "densha"),
        ("海", "densha"),
        ("コーヒー", "densha"),
        ("ｺｰﾋｰ", "densha"),
        ("ｶﾀｶﾅ", "densha"),
        ("看板", "densha"),
        ("結婚式", "supiichi"),
        ("ありがとう", "supiichi"),
        ("スピーチ", "supiichi"),
        ("北京大学", "daxue"),
        ("图书馆", "daxue"),
        ("安静", "daxue"),
        ("吃饭", "chifan"),
        ("喝茶", "chifan"),
        ("茶", "chifan"),
        ("ไม่มี", "thai"),
        ("กินข้าว", "thai"),
        ("เวลา", "thai"),
        ("چای", "fa"),
        ("كتاب", "fa"),
        ("می نوشیم", "fa"),
        ("مینوشیم", "fa"),
        ("خانه", "fa"),
        ("हिन्दी", "hi"),
        ("चाय", "hi"),
        ("चिंता", "hi"),
        ("बातचीत", "hi"),
    ];

    [Fact]
    public async Task Words_of_any_language_and_of_code_are_found()
    {
        using var guide = await GeneratedSite.CreateAsync(
            [("guide.yaml", "title: Many tongues\nlanguage: en\n"), .. Articles.Select(article => ($"articles/{article.Id}.md", Write(article)))]);
        var page = await guide.Open(site.Browser, "index.html");
        await Open(page);
        var wrong = new List<string>();
        foreach (var (query, article) in Queries)
        {
            var first = await FirstOf(page, query);
            if (first?.Contains($"articles/{article}.html", StringComparison.Ordinal) != true) wrong.Add($"{query}: {first ?? "nothing"}, not {article}");
        }

        Assert.Empty(wrong);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("the")]
    [InlineData("of")]
    [InlineData("what to do when")]
    [InlineData("a")]
    public async Task Common_words_find_what_they_stand_in(string query)
    {
        var page = await site.Open(new(), "index.html");
        await Open(page);
        Assert.NotNull(await FirstOf(page, query));
        Assert.Equal(30, await page.Locator("[data-found] a").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Letters_that_were_found_inside_a_run_are_marked()
    {
        using var guide = await GeneratedSite.CreateAsync(
            [("guide.yaml", "title: Many tongues\nlanguage: en\n"), .. Articles.Select(article => ($"articles/{article.Id}.md", Write(article)))]);
        var page = await guide.Open(site.Browser, "index.html");
        await Open(page);
        await FirstOf(page, "大学");
        await Assertions.Expect(page.Locator("[data-found] li").First.Locator("a mark")).ToHaveTextAsync("大学");
        await page.CloseAsync();
    }

    private static string Write((string Id, string Title, string Text) article) =>
        $"---\ntitle: \"{article.Title}\"\nsummary: Some.\n---\n{article.Text}\n";

    private static async Task Open(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("dialog[data-state=there]")).ToBeVisibleAsync();
    }

    /// <summary>The address of the first result; null if nothing is found.</summary>
    private static async Task<string?> FirstOf(IPage page, string query)
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync(query);
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        var list = page.Locator("[data-found] li a");
        return await list.CountAsync() == 0 ? null : await list.First.GetAttributeAsync("href");
    }
}
