using Guidebook.Model;

namespace Guidebook.Tests.Linking;

public sealed class ProvenanceTests
{
    [Fact]
    public void Practices_and_questions_and_rows_name_their_sources()
    {
        var content =
            Write.Guide(
            Write.Source("s1"), Write.Practice("a"), Write.Practice("own") with { Sources = [] }, Write.Question("q", ""), Write.Row("r", ""));
        Assert.Equal(
            [
                "content/faq.yaml(2,9): error GB4003: 'q' does not say on which points it draws. Add 'sources', for example 'sources: [s1.01]', or 'sources: []' where it is our own.",
                "content/practices/a.yaml(1,1): error GB4003: 'a' does not say on which points it draws. Add 'sources', for example 'sources: [s1.01]', or 'sources: []' where it is our own.",
                "content/quick-reference.yaml(2,9): error GB4003: 'r' does not say on which points it draws. Add 'sources', for example 'sources: [s1.01]', or 'sources: []' where it is our own.",
            ],
            Links.FindingsOf(content));
    }

    [Fact]
    public void Each_chapter_of_an_article_names_its_sources_unless_the_article_does()
    {
        var article = Write.Article("b", "## One\n### Small\n## Two");
        var half = article with { Sections = [article.Sections[0] with { Sources = [] }, .. article.Sections[1..]] };
        Assert.Equal(
            ["content/articles/b.md(6,1): error GB4003: The section 'Two' does not say on which points it draws. Write {sources=\"s1.01\"} after the heading, or {sources=\"\"} where it is our own."],
            Links.FindingsOf(Write.Guide(Write.Source("s1"), half)));
        Assert.Empty(Links.FindingsOf(Write.Guide(Write.Source("s1"), article with { Sources = [] })));
        Assert.Single(Links.FindingsOf(Write.Guide(Write.Source("s1"), Write.Article("b", "No chapters."))));
    }

    [Fact]
    public void Pages_need_no_sources_but_those_they_name_exist()
    {
        var page = Write.Page("help", "## One");
        page = page with { Sections = [page.Sections[0] with { Sources = [Write.Cite("s1.1O", "pages/help.md", 4)] }] };
        Assert.Equal(
            ["content/pages/help.md(4,12): error GB4001: There is no point 's1.1O' in seeds/. Did you mean 's1.10'?"],
            Links.FindingsOf(Write.Guide(Write.Source("s1", "s1.10"), page)));
    }

    [Fact]
    public void A_citation_needs_seeds()
    {
        Assert.Equal(
            ["content/practices/a.yaml(12,12): error GB4002: This place names a point of sources, such as 's1.01', and there is no source record. Was the folder 'seeds' left behind? Copy it beside the folder of the content, or name it with --seeds. If the guide has no sources, take the keys 'sources' away."],
            Links.FindingsOf(Write.Guide(Citing("s1.01"))));
    }

    [Fact]
    public void Every_point_is_drawn_on_or_says_why_not()
    {
        var source = Write.Source("s1", "s1.01", "s1.02", "s1.03", "s1.04");
        source = source with
        { Points = [source.Points[0], source.Points[1], source.Points[2] with { Unused = "Off the subject." }, source.Points[3] with { Unused = "Too long." }] };
        Assert.Equal(
            [
                "seeds/s1.yaml(6,9): error GB4004: Nothing in the guide draws on the point 's1.02'. Name it under 'sources' where it is used, or say under 'unused' why it is not.",
                "seeds/s1.yaml(8,9): warning GB4005: The point 's1.04' has 'unused', but the guide draws on it. Take 'unused' away.",
            ],
            Links.FindingsOf(Write.Guide(source, Citing("s1.01", "s1.04"))));
    }

    [Fact]
    public void A_misspelt_citation_is_one_mistake()
    {
        Assert.Single(Links.FindingsOf(Write.Guide(Write.Source("s1", "s1.01"), Citing("s1.011"))));
    }

    [Fact]
    public void Uses_name_the_entry_and_the_section_once_each()
    {
        var article = Write.Article("b", "## One");
        article = article with { Sections = [article.Sections[0] with { Sources = [Write.Cite("s1.01", "articles/b.md", 4), Write.Cite("s1.01", "articles/b.md", 4)] }] };
        var guide = Links.GuideOf(Write.Guide(Write.Source("s1", "s1.01"), article, Citing("s1.01")));
        Assert.Equal([new(Slug.Parse("b"), "one", "One"), new(Slug.Parse("a"), null, null)], guide.Citations["s1.01"]);
    }

    private static Practice Citing(params string[] points) =>
        Write.Practice("a") with { Sources = [.. points.Select(point => Write.Cite(point, "practices/a.yaml", 12))] };
}
