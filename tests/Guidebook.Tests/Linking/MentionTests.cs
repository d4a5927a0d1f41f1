using Guidebook.Model;

namespace Guidebook.Tests.Linking;

public sealed class MentionTests
{
    [Fact]
    public void A_link_in_an_article_is_a_mention_by_the_section_in_which_it_stands()
    {
        var guide = Links.GuideOf(Write.Guide(Write.Practice("kiss"), Write.Article("b", "[[kiss]]\n## One\n[[kiss]] and [[kiss]]\n### Two\ntext\n[[kiss]]")));
        Assert.Equal([new(Id("b"), null, null), new(Id("b"), "one", "One"), new(Id("b"), "two", "Two")], guide.FindBacklinks(Id("kiss")));
    }

    [Fact]
    public void Needs_and_related_and_questions_and_rows_and_days_mention()
    {
        var guide = Links.GuideOf(Write.Guide(
            Write.Row("r", "", "kiss"), Write.Question("q", "", "kiss"), Planned.Days("walk kiss"),
            Write.Practice("kiss"), Write.Practice("walk", needs: ["kiss"]) with { Related = [Write.To("kiss", "practices/walk.yaml", 20)] }));
        Assert.Equal(
            [new(Id("walk"), null, null), new(Id("month"), "day-2", "Do kiss"), new(Id("q"), null, null), new(Id("r"), null, null)],
            guide.FindBacklinks(Id("kiss")));
    }

    [Fact]
    public void An_entry_does_not_mention_itself_and_sorting_in_is_no_mention()
    {
        var guide = Links.GuideOf(Write.Guide(Write.Practice("kiss") with { Why = Write.Passage("[[kiss]]", "practices/kiss.yaml", 8) }));
        Assert.Empty(guide.FindBacklinks(Id("kiss")));
        Assert.Empty(guide.FindBacklinks(Id("talk-strand")));
        Assert.Equal([Id("kiss"), Id("talk-strand")], guide.Entries.Keys.Order());
    }

    [Fact]
    public void A_practice_that_nothing_mentions_is_a_warning_in_a_guide_with_articles()
    {
        Assert.Equal(
            ["content/practices/kiss.yaml(1,1): warning GB2012: Nothing in the guide mentions the practice 'kiss'. Link to it from a text, a plan, a question or another practice."],
            Links.Link(Write.Guide(Write.Practice("kiss"), Write.Article("b", ""))).Diagnostics);
        Assert.Empty(Links.Link(Write.Guide(Write.Practice("kiss"))).Diagnostics);
    }

    private static Slug Id(string id) => Slug.Parse(id);
}
