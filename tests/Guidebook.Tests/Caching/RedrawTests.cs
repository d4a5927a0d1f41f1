using Guidebook.Model;

namespace Guidebook.Tests.Caching;

/// <summary>The pages of the shipped guide that are drawn again after a change: those that show it, and no others.</summary>
public sealed class RedrawTests(EditedGuide guide) : IClassFixture<EditedGuide>, IDisposable
{
    [Fact]
    public async Task Without_a_change_nothing_is_drawn_again()
    {
        await guide.MakeAsync();
        Assert.Empty(await RedrawnAfter(() => { }));
        Assert.Equal(0, guide.FilesRead);
    }

    [Fact]
    public async Task A_comment_changes_nothing_that_is_shown()
    {
        await guide.MakeAsync();
        Assert.Empty(await RedrawnAfter(() => Change("content/practices/six-second-kiss.yaml", text => "# A comment\n" + text)));
        Assert.Equal(1, guide.FilesRead);
    }

    [Fact]
    public async Task A_step_of_a_practice_is_shown_on_its_own_page_and_on_its_days()
    {
        await guide.MakeAsync();
        var redrawn = await RedrawnAfter(() => Change("content/practices/six-second-kiss.yaml", text => text.Replace("steps:", "steps:\n  - Look at each other first.", StringComparison.Ordinal)));
        Assert.Contains("practices/six-second-kiss.html", redrawn);
        Assert.DoesNotContain("practices/i-message.html", redrawn);
        Assert.DoesNotContain("glossary.html", redrawn);
        Assert.True(redrawn.Count < 40, string.Join(' ', redrawn));
    }

    [Theory]
    [InlineData("On Monday you clean", "from-flatmates-to-partners")]
    [InlineData("[[safe-before-deep|On Sunday]] you clean", "from-flatmates-to-partners safe-before-deep")]
    public async Task The_words_of_an_article_are_shown_on_its_own_page_and_its_links_where_they_lead(string words, string articles)
    {
        await guide.MakeAsync();
        var redrawn = await RedrawnAfter(() => guide.Change("content/articles/from-flatmates-to-partners.md", "On Sunday you clean", words));
        Assert.Equal(articles.Split(' ').Select(article => $"articles/{article}.html"), redrawn);
    }

    [Fact]
    public async Task A_title_is_shown_wherever_it_is_linked()
    {
        var before = await guide.MakeAsync();
        var redrawn =
            await RedrawnAfter(
            () => Change("content/practices/six-second-kiss.yaml", text => text.Replace("\ntitle: ", "\ntitle: New ", StringComparison.Ordinal).Replace("title: ", "title: New ", StringComparison.Ordinal)));
        var linking = before.Paths.Where(path => before.Page(path) is { } page && page.Facts.Links.Any(link => link.Target.Path == "practices/six-second-kiss.html"));
        Assert.Subset(redrawn.ToHashSet(), linking.Where(path => Says(path, "New ")).Select(path => path.Value).ToHashSet());
        Assert.Contains("practices/index.html", redrawn);
    }

    [Fact]
    public async Task A_title_is_shown_wherever_a_sentence_that_links_to_it_is_shown()
    {
        guide.Change("content/articles/safe-before-deep.md", "summary: ", "summary: After [[from-flatmates-to-partners]], ");
        guide.Change("content/practices/i-message.yaml", "summary: ", "summary: After [[from-flatmates-to-partners]], ");
        await guide.MakeAsync();
        guide.Change("content/articles/from-flatmates-to-partners.md", "title: ", "title: New ");
        var site = await guide.MakeAsync();
        Assert.All(
            new[] { "articles/safe-before-deep.html", "articles/index.html", "practices/i-message.html", "practices/index.html" },
            page => Assert.True(Says(new(page), ">New "), page));
        Assert.All(
            new[] { "articles/safe-before-deep.html", "practices/i-message.html" },
            page => Assert.True(Says(new(page), "<meta name=\"description\" content=\"After New "), page));
        Assert.NotNull(site);
    }

    [Theory]
    [InlineData("content/guide.yaml", "title: ", "title: The new ")]
    [InlineData("content/glossary.yaml", "terms:", "terms:\n  - id: term-new\n    term: kitchen table\n    meaning: Where one sits.")]
    public async Task What_stands_on_every_page_redraws_every_page(string file, string old, string text)
    {
        var before = await guide.MakeAsync();
        var redrawn = await RedrawnAfter(() => Change(file, all => all.Replace(old, text, StringComparison.Ordinal)));
        Assert.Equal(before.Paths.Where(path => before.Page(path) is not null).Select(path => path.Value), redrawn);
    }

    public void Dispose() => guide.Restore();

    private bool Says(SitePath path, string word) =>
        guide.Last!.Page(path) is { } page && System.Text.Encoding.UTF8.GetString(page.Html.Span).Contains(word, StringComparison.Ordinal);

    private void Change(string file, Func<string, string> change) => guide.Write(file, change(guide.TextOf(file)));

    private async Task<List<string>> RedrawnAfter(Action change)
    {
        var before = guide.Last!;
        change();
        var after = await guide.MakeAsync();
        return [.. after.Paths.Where(
            path => after.Page(path) is { } page && (before.Page(path) is not { } old || !old.Html.Equals(page.Html)))
            .Select(path => path.Value)];
    }
}
