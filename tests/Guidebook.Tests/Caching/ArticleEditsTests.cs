using System.Collections.Immutable;
using System.Reflection;
using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Caching;

/// <summary>
/// Edits of articles of the shipped guide: the conditions for partial linking and composition, and the equality of their results with those
/// of a full build.
/// </summary>
public sealed class ArticleEditsTests(EditedGuide guide) : IClassFixture<EditedGuide>, IDisposable
{
    private const string Flatmates = "content/articles/from-flatmates-to-partners.md";
    [Theory]
    [InlineData("On Sunday you clean out the fridge", "On Monday you clean out the fridge")]
    [InlineData("On Sunday you clean out the fridge", "One line more.\n\n- And a list\n- of two\n\nOn Sunday you *clean* out the fridge")]
    [InlineData("Take the back of an envelope", "Take an envelope")]
    [InlineData("Start on your own side.", "Begin on your own side.\n  - And a point more.")]
    [InlineData("[[mirror-questions|the questions for the mirror]]", "[[mirror-questions]]")]
    [InlineData("You are good flatmates, too.", "You are [[safe-before-deep|good flatmates]], too.")]
    [InlineData("You are good flatmates, too.", "You are [[safe-before-deep|good]] [[someone-goes-first|flatmates]], [[from-flatmates-to-partners|too]].")]
    [InlineData(", six-quiet-habits]", ", someone-goes-first]")]
    public async Task What_changes_no_names_is_neither_linked_nor_composed_from_nothing(string old, string text)
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, old, text);
        AssertLinkedAsFromNothing(guide.Read(out var content)!, content, isRecomposed: true);
    }

    [Theory]
    [InlineData("title: Two shelves", "title: Three shelves")]
    [InlineData("title: Two", "# A comment\ntitle: Two")]
    [InlineData("summary: Six moves", "summary: Some moves")]
    [InlineData("summary: Six moves", "summary: Six *moves*")]
    [InlineData("summary: Six moves", "summary: Six [[i-message|moves]]")]
    [InlineData("topics: [Living", "topics: [Sharing, Living")]
    [InlineData("related: [sincere-apology, ", "related: [")]
    [InlineData("[[heartfelt-note|how to begin when no words come]]", "how to begin")]
    [InlineData("You are good flatmates, too.", "You are [[i-message|good flatmates]], too.")]
    public async Task What_other_pages_show_of_an_article_is_composed_from_nothing_and_not_linked(string old, string text)
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, old, text);
        AssertLinkedAsFromNothing(guide.Read(out var content)!, content, isRecomposed: false);
    }

    [Fact]
    public async Task A_title_that_another_article_has_is_told_without_linking_all_anew()
    {
        guide.Write("content/articles/more.md", "---\ntitle: More shelves\nsummary: More.\norder: 91\nsources: []\n---\nMore.\n");
        guide.Write("content/articles/less.md", "---\ntitle: Less shelves\nsummary: Less.\norder: 92\nsources: []\n---\nLess.\n");
        guide.DropRules();
        await guide.MakeAsync();
        guide.Change("content/articles/less.md", "title: Less", "title: More");
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(guide.FindEdits(guide.Content(out _), Today.Date, diagnostics));
        Assert.Equal(Codes.TitleTwice, Assert.Single(diagnostics.Sorted).Code);
    }

    [Theory]
    [InlineData("title: Two shelves", "title: Three shelves", 4)]
    [InlineData("summary: Six moves", "summary: Some moves", 4)]
    [InlineData("topics: [Living", "topics: [Sharing, Living", 0)]
    public async Task Pages_that_do_not_name_a_renamed_article_are_kept(string old, string text, int kept)
    {
        for (var i = 1; i <= 5; i++) guide.Write($"content/articles/more-{i}.md", $"---\ntitle: More {i}\nsummary: More.\norder: 9{i}\nsources: []\ntopics: [Sharing]\n---\n{(i == 5 ? "See [[from-flatmates-to-partners]]." : "More.")}\n");
        guide.DropRules();
        await guide.MakeAsync();
        guide.Change(Flatmates, old, text);
        var edits = guide.Read(out var content)!;
        Assert.Equal(kept, edits.KeptArticles().Count(page => page is not null && page.Path.Value.Contains("more-", StringComparison.Ordinal)));
        AssertLinkedAsFromNothing(edits, content, isRecomposed: false);
    }

    [Fact]
    public async Task An_article_in_the_navigation_is_named_on_every_page()
    {
        guide.Change("content/guide.yaml", "navigation: [", "navigation: [from-flatmates-to-partners, ");
        await guide.MakeAsync();
        guide.Change(Flatmates, "title: Two shelves", "title: Three shelves");
        var edits = guide.Read(out var content)!;
        Assert.Empty(edits.KeptArticles());
        AssertLinkedAsFromNothing(edits, content, isRecomposed: false);
    }

    [Fact]
    public async Task A_link_that_moves_to_another_section_is_mentioned_from_there()
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, "[[sincere-apology|sorry, and a full stop]]", "sorry");
        guide.Change(Flatmates, "Which of the two milks", "Begin with [[sincere-apology|sorry, and a full stop]]. Which of the two milks");
        AssertLinkedAsFromNothing(guide.Read(out var content)!, content, isRecomposed: false);
    }

    [Fact]
    public async Task Several_articles_at_once_are_mentioned_in_their_order()
    {
        guide.DropRules();
        await guide.MakeAsync();
        foreach (var article in new[] { "six-quiet-habits", "from-flatmates-to-partners", "the-practical-guide" })
            guide.Write($"content/articles/{article}.md", guide.TextOf($"content/articles/{article}.md") + "\nSee [[safe-before-deep]] and [[someone-goes-first]].\n");
        AssertLinkedAsFromNothing(guide.Read(out var content)!, content, isRecomposed: true);
    }

    [Theory]
    [InlineData("order: 3", "order: 2")]
    [InlineData("sources: [s3.01, ", "sources: [")]
    [InlineData("## Wipe your own shelf", "## Wipe the shelf")]
    [InlineData("{#wipe-your-own-shelf ", "{#the-shelf ")]
    [InlineData("sources=\"s3.31 ", "sources=\"")]
    [InlineData("## Wipe your own shelf", "### Wipe your own shelf")]
    [InlineData("You are good flatmates, too.", "![A line](images/none.svg)")]
    public async Task All_else_is_linked_from_nothing(string old, string text)
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, old, text);
        Assert.Null(guide.Read(out _));
    }

    [Theory]
    [InlineData("[[nowhere]]")]
    [InlineData("[[safe-before-deep#nowhere]]")]
    public async Task A_link_to_nothing_is_told_of_by_those_who_link_from_nothing(string link)
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, "You are good flatmates, too.", link);
        var content = guide.Content(out var diagnostics);
        Assert.Null(guide.FindEdits(content, Today.Date, diagnostics));
        Assert.True(diagnostics.IsEmpty);
    }

    [Fact]
    public async Task What_nothing_mentions_any_longer_is_told_of()
    {
        guide.Write("content/practices/sit-down.yaml", guide.TextOf("content/practices/six-second-kiss.yaml"));
        guide.Change("content/practices/sit-down.yaml", "title: A kiss that lasts", "title: A chair that waits");
        guide.Change(Flatmates, "You are good flatmates, too.", "Then [[sit-down]].");
        await guide.MakeAsync();
        guide.Change(Flatmates, "Then [[sit-down]].", "Then sit down.");
        var (content, whole) = (guide.Content(out var quick), new DiagnosticBag());
        Assert.NotNull(guide.FindEdits(content, Today.Date, quick));
        GuideLinker.Link(content, Today.Date, whole);
        Assert.True(quick.Has(Codes.OrphanPractice));
        Assert.Equal(whole.Sorted.Select(diagnostic => diagnostic.ToString()), quick.Sorted.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task A_file_that_is_saved_as_it_was_is_no_more_than_edited()
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, "On Sunday", "On Sunday");
        Assert.NotNull(guide.Read(out _));
    }

    [Theory]
    [InlineData("content/practices/six-second-kiss.yaml")]
    [InlineData("content/pages/help.md")]
    [InlineData("content/guide.yaml")]
    [InlineData("content/glossary.yaml")]
    [InlineData("content/help-lines.yaml")]
    [InlineData("seeds/s3.yaml")]
    public async Task No_other_file_may_have_been_saved(string file)
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, "On Sunday", "On Monday");
        Assert.NotNull(guide.Read(out _));
        guide.Write(file, guide.TextOf(file) + "\n");
        Assert.Null(guide.Read(out _));
    }

    [Fact]
    public async Task No_article_may_come_or_go()
    {
        await guide.MakeAsync();
        guide.Write("content/articles/one-more.md", guide.TextOf(Flatmates));
        Assert.Null(guide.Read(out _));
        File.Delete(guide.PathOf("content/articles/one-more.md"));
        Assert.NotNull(guide.Read(out _));
        File.Delete(guide.PathOf(Flatmates));
        Assert.Null(guide.Read(out _));
    }

    [Fact]
    public async Task A_picture_more_is_no_change_of_words()
    {
        await guide.MakeAsync();
        guide.Write("content/images/more.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        Assert.Null(guide.Read(out _));
    }

    [Fact]
    public async Task What_was_found_before_would_have_to_be_found_again()
    {
        guide.Write("content/practices/nobody-links-here.yaml", guide.TextOf("content/practices/six-second-kiss.yaml"));
        await guide.MakeAsync(warnings: true);
        guide.Change(Flatmates, "On Sunday", "On Monday");
        Assert.Null(guide.Read(out _));
    }

    [Fact]
    public async Task What_is_found_now_may_change_what_is_missed()
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, "On Sunday", "On Monday");
        guide.Write("content/notes.txt", "Not read.");
        Assert.Null(guide.Read(out _));
    }

    [Fact]
    public async Task On_another_day_help_lines_may_have_grown_old()
    {
        await guide.MakeAsync();
        guide.Change(Flatmates, "On Sunday", "On Monday");
        var content = guide.Content(out var diagnostics);
        Assert.NotNull(guide.FindEdits(content, Today.Date, diagnostics));
        Assert.Null(guide.FindEdits(content, Today.Date.AddDays(1), diagnostics));
    }

    [Fact]
    public async Task A_broken_edit_between_two_good_ones_is_left_out_of_the_comparison()
    {
        await guide.MakeAsync();
        var before = guide.TextOf(Flatmates);
        guide.Change(Flatmates, "---\ntitle", "title");
        Assert.Null(await guide.MakeAsync(new DiagnosticBag()));
        guide.Write(Flatmates, before.Replace("On Sunday", "On Monday", StringComparison.Ordinal));
        Assert.NotNull(guide.Read(out _));
    }

    [Fact]
    public void No_page_but_its_own_has_more_of_an_article_than_lists_show()
    {
        var models = typeof(WebModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WebModel)));
        Assert.Equal([typeof(ArticleModel)], models.Where(model => Reached(model, []).Any(type => type.IsAssignableFrom(typeof(Article)))));
    }

    public void Dispose() => guide.Restore();

    /// <summary>All types in a model, at any depth.</summary>
    private static HashSet<Type> Reached(Type type, HashSet<Type> seen)
    {
        foreach (var part in type.GenericTypeArguments) Reached(part, seen);
        if (type.Assembly == typeof(object).Assembly || !type.FullName!.StartsWith(nameof(Guidebook), StringComparison.Ordinal)
            || !seen.Add(type)) return seen;
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
                Reached(field.FieldType, seen);
        return seen;
    }

    private static void AssertLinkedAsFromNothing(ArticleEdits edits, Content content, bool isRecomposed)
    {
        var diagnostics = new DiagnosticBag();
        var (quick, whole) = (edits.Guide, GuideLinker.Link(content, Today.Date, diagnostics)!);
        Assert.True(diagnostics.IsEmpty, string.Join('\n', diagnostics.Sorted));
        Assert.Same(whole.Content, quick.Content);
        Assert.Equal(whole.Entries.OrderBy(entry => entry.Key), quick.Entries.OrderBy(entry => entry.Key));
        AssertSame(whole.Backlinks, quick.Backlinks);
        AssertSame(whole.Citations, quick.Citations);

        var strings = ThemeStrings.Create(Theme.Usual, whole.Settings, diagnostics)!;
        var pages = WebsiteEdition.Compose(whole, strings, []);
        AssertSame(pages, WebsiteEdition.Compose(quick, strings, [], edits.KeptArticles()));
        Assert.Equal(isRecomposed, edits.Recompose() is not null);
        if (edits.Recompose() is { } recomposed) AssertSame(pages, recomposed);
    }

    private static void AssertSame(ImmutableArray<WebPage> pages, ImmutableArray<WebPage> others)
    {
        var comparer = new ModelComparer();
        Assert.Equal(pages.Select(page => (page.Path, page.Origin)), others.Select(page => (page.Path, page.Origin)));
        foreach (var (one, other) in pages.Zip(others))
        {
            Assert.True(comparer.AreSame(one.Model, other.Model), one.Path.Value);
            Assert.Equal(one.Model.Frame.Contents, other.Model.Frame.Contents);
        }
    }

    private static void AssertSame<TKey>(
        IReadOnlyDictionary<TKey, ImmutableArray<Backlink>> one, IReadOnlyDictionary<TKey, ImmutableArray<Backlink>> other)
    {
        Assert.Equal(one.Keys.Order(), other.Keys.Order());
        foreach (var (key, backlinks) in one) Assert.Equal(backlinks, other[key]);
    }
}
