using System.Collections.Immutable;
using System.Reflection;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Remembering;
using Guidebook.Model;
using Guidebook.Tests.Builds;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Remembering;

/// <summary>Which edits of the shipped guide change words alone, and that nothing else is different after one.</summary>
public sealed class RewordingTests : IDisposable
{
    private const string Flatmates = "content/articles/from-flatmates-to-partners.md";
    private readonly BuildBench guide = new();
    private readonly BuildMemory memory = new();

    [Theory]
    [InlineData("On Sunday you clean out the fridge", "On Monday you clean out the fridge")]
    [InlineData("On Sunday you clean out the fridge", "One line more.\n\n- And a list\n- of two\n\nOn Sunday you *clean* out the fridge")]
    [InlineData("Take the back of an envelope", "Take an envelope")]
    [InlineData("Start on your own side.", "Begin on your own side.")]
    public void Words_of_its_texts_are_nothing_that_other_pages_show(string old, string text)
    {
        Make();
        Change(Flatmates, old, text);
        var rewording = Read(out var content);
        Assert.NotNull(rewording);
        Assert.Equal(["from-flatmates-to-partners"], rewording.Articles.Select(id => id.Value));
        AssertLinkedAndComposedAsFromNothing(rewording, content);
    }

    [Theory]
    [InlineData("title: Two shelves", "title: Three shelves")]
    [InlineData("summary: Six moves", "summary: Some moves")]
    [InlineData("order: 3", "order: 2")]
    [InlineData("topics: [Living", "topics: [Sharing, Living")]
    [InlineData("related: [sincere-apology, ", "related: [")]
    [InlineData("sources: [s3.01, ", "sources: [")]
    [InlineData("title: Two", "# A comment\ntitle: Two")]
    [InlineData("## Wipe your own shelf", "## Wipe the shelf")]
    [InlineData("{#wipe-your-own-shelf ", "{#the-shelf ")]
    [InlineData("sources=\"s3.31 ", "sources=\"")]
    [InlineData("[[heartfelt-note|how to begin when no words come]]", "how to begin")]
    [InlineData("You are good flatmates, too.", "You are [[i-message|good flatmates]], too.")]
    [InlineData("[[mirror-questions|the questions for the mirror]]", "[[mirror-questions]]")]
    [InlineData("## Wipe your own shelf", "### Wipe your own shelf")]
    public void All_else_of_an_article_may_be_shown_elsewhere(string old, string text)
    {
        Make();
        Change(Flatmates, old, text);
        Assert.Null(Read(out _));
    }

    [Fact]
    public void A_link_that_moves_to_another_section_is_mentioned_from_there()
    {
        Make();
        Change(Flatmates, "[[sincere-apology|sorry, and a full stop]]", "sorry");
        Change(Flatmates, "Which of the two milks", "Begin with [[sincere-apology|sorry, and a full stop]]. Which of the two milks");
        Assert.Null(Read(out _));
    }

    [Fact]
    public void A_file_that_is_saved_as_it_was_is_no_more_than_reworded()
    {
        Make();
        Change(Flatmates, "On Sunday", "On Sunday");
        Assert.NotNull(Read(out _));
    }

    [Theory]
    [InlineData("content/practices/six-second-kiss.yaml")]
    [InlineData("content/pages/help.md")]
    [InlineData("content/guide.yaml")]
    [InlineData("content/glossary.yaml")]
    [InlineData("content/help-lines.yaml")]
    [InlineData("seeds/s3.yaml")]
    public void No_other_file_may_have_been_saved(string file)
    {
        Make();
        Change(Flatmates, "On Sunday", "On Monday");
        Assert.NotNull(Read(out _));
        guide.Write(file, File.ReadAllText(guide.PathOf(file)) + "\n");
        Assert.Null(Read(out _));
    }

    [Fact]
    public void No_article_may_come_or_go()
    {
        Make();
        guide.Write("content/articles/one-more.md", File.ReadAllText(guide.PathOf(Flatmates)));
        Assert.Null(Read(out _));
        File.Delete(guide.PathOf("content/articles/one-more.md"));
        Assert.NotNull(Read(out _));
        File.Delete(guide.PathOf(Flatmates));
        Assert.Null(Read(out _));
    }

    [Fact]
    public void A_picture_more_is_no_change_of_words()
    {
        Make();
        guide.Write("content/images/more.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        Assert.Null(Read(out _));
    }

    [Fact]
    public void What_was_found_before_would_have_to_be_found_again()
    {
        guide.Write("content/practices/nobody-links-here.yaml", File.ReadAllText(guide.PathOf("content/practices/six-second-kiss.yaml")));
        Make(warnings: true);
        Change(Flatmates, "On Sunday", "On Monday");
        Assert.Null(Read(out _));
    }

    [Fact]
    public void What_is_found_now_may_change_what_is_missed()
    {
        Make();
        Change(Flatmates, "On Sunday", "On Monday");
        guide.Write("content/notes.txt", "Not read.");
        Assert.Null(Read(out _));
    }

    [Fact]
    public void On_another_day_help_lines_may_have_grown_old()
    {
        Make();
        Change(Flatmates, "On Sunday", "On Monday");
        var content = Content(out var findings);
        Assert.NotNull(Rewording.Between(memory.Last, content, Today.Date, findings));
        Assert.Null(Rewording.Between(memory.Last, content, Today.Date.AddDays(1), findings));
    }

    [Fact]
    public void A_broken_edit_between_two_good_ones_is_left_out_of_the_comparison()
    {
        Make();
        var before = File.ReadAllText(guide.PathOf(Flatmates));
        Change(Flatmates, "---\ntitle", "title");
        Assert.Null(Make(new Findings()));
        guide.Write(Flatmates, before.Replace("On Sunday", "On Monday", StringComparison.Ordinal));
        Assert.NotNull(Read(out _));
    }

    [Fact]
    public void No_page_but_its_own_has_more_of_an_article_than_lists_show()
    {
        var models = typeof(WebModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WebModel)));
        Assert.Equal([typeof(ArticleModel)], models.Where(model => Reached(model, []).Any(type => type.IsAssignableFrom(typeof(Article)))));
    }

    public void Dispose() => guide.Dispose();

    /// <summary>The types of all that a model has in it, however deep.</summary>
    private static HashSet<Type> Reached(Type type, HashSet<Type> seen)
    {
        foreach (var part in type.GenericTypeArguments) Reached(part, seen);
        if (type == typeof(Listed) || type.Assembly == typeof(object).Assembly || !type.FullName!.StartsWith(nameof(Guidebook), StringComparison.Ordinal) || !seen.Add(type)) return seen;
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)) Reached(field.FieldType, seen);
        return seen;
    }

    private static void AssertLinkedAndComposedAsFromNothing(Rewording rewording, Content content)
    {
        var findings = new Findings();
        var (quick, whole) = (rewording.Relink(findings), GuideLinker.Link(content, Today.Date, findings)!);
        Assert.True(findings.IsEmpty, string.Join('\n', findings.Sorted));
        Assert.Same(whole.Content, quick.Content);
        Assert.Equal(whole.Entries.OrderBy(entry => entry.Key), quick.Entries.OrderBy(entry => entry.Key));
        AssertSame(whole.Mentions, quick.Mentions);
        AssertSame(whole.Uses, quick.Uses);

        var comparer = new ModelComparer();
        var pages = WebsiteEdition.Compose(whole, ThemeWords.Of(whole.Settings, findings)!, []);
        Assert.Equal(pages.Select(page => (page.Path, page.Template, page.Origin)), rewording.Recompose().Select(page => (page.Path, page.Template, page.Origin)));
        foreach (var (one, other) in pages.Zip(rewording.Recompose()))
        {
            Assert.True(comparer.AreSame(one.Model, other.Model), one.Path.Value);
            Assert.Equal(one.Model.Frame.Contents, other.Model.Frame.Contents);
        }
    }

    private static void AssertSame<TKey>(IReadOnlyDictionary<TKey, ImmutableArray<Mention>> one, IReadOnlyDictionary<TKey, ImmutableArray<Mention>> other)
    {
        Assert.Equal(one.Keys.Order(), other.Keys.Order());
        foreach (var (key, mentions) in one) Assert.Equal(mentions, other[key]);
    }

    private Rewording? Read(out Content content)
    {
        content = Content(out var findings);
        return Rewording.Between(memory.Last, content, Today.Date, findings);
    }

    private Content Content(out Findings findings)
    {
        var options = Options;
        findings = new Findings();
        var content = ContentReader.Read(options.Folders, 2, findings, memory.Files)!;
        return content with { Settings = options.Over(content.Settings) };
    }

    private void Change(string file, string old, string text)
    {
        var all = File.ReadAllText(guide.PathOf(file));
        Assert.Contains(old, all, StringComparison.Ordinal);
        guide.Write(file, all.Replace(old, text, StringComparison.Ordinal));
    }

    private BuildOptions Options => new() { Folders = new(guide.PathOf("content"), guide.PathOf("seeds")) };

    private void Make(bool warnings = false)
    {
        var findings = new Findings();
        Assert.NotNull(Make(findings));
        Assert.Equal(warnings, !findings.IsEmpty);
    }

    private DrawnSite? Make(Findings findings) => Build.MakeSite(Options, memory, findings, TestContext.Current.CancellationToken);
}
