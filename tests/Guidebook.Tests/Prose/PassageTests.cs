using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Prose;

/// <summary>The blocks and inlines of a passage, with their locations.</summary>
public sealed class PassageTests
{
    [Fact]
    public void Neighbouring_words_are_one_inline()
    {
        var words = Assert.IsType<Block.Paragraph>(Assert.Single(Texts.Read("Say \\*it\\* &amp; *mean* it.").Passage.Blocks)).Inlines;
        Assert.Equal([new Inline.Literal("Say *it* & "), new Inline.Literal(" it.")], words.OfType<Inline.Literal>());
        Assert.Equal([new Inline.Literal("mean")], Assert.IsType<Inline.Emphasis>(words[1]).Inlines);
        Assert.Equal(3, words.Length);
    }

    [Fact]
    public void Words_in_headings_and_links_may_not_link_to_the_glossary()
    {
        var html = new MarkingWriter().Write(Texts.ReadBody("## A *b*\n\nc [[d|e *f*]] [g](https://h.i) *j*").Body.Passage);
        Assert.Equal("<h2 id=\"a-b\">A <em>b</em></h2>\n<p>{c }e <em>f</em>{ }<a href=\"https://h.i\" rel=\"noreferrer\">g</a>{ }<em>{j}</em></p>", html);
    }

    [Fact]
    public void A_reference_has_the_place_of_its_target()
    {
        var origin = new TextOrigin("content/a.yaml", [new(0, new(7, 10)), new(6, new(8, 3))]);
        var passage = PassageReader.Read("First\n- [[ a#b | c]]", origin, new DiagnosticBag(), LanguageTable.English);
        Assert.Equal([new Reference(Slug.Parse("a"), "b", new SourceSpan("content/a.yaml", 8, 8, 3))], passage.References);
        Assert.Equal(new SourceSpan("content/a.yaml", 7, 10, 0), passage.Span);
    }

    [Fact]
    public void Whether_a_link_has_words_is_kept()
    {
        var words = Assert.IsType<Block.Paragraph>(Assert.Single(Texts.Read("[[a]] [[a|b]]").Passage.Blocks)).Inlines;
        Assert.Equal([false, true], words.OfType<Inline.Link>().Select(link => link.Inlines.Any()));
    }

    [Fact]
    public void A_picture_has_the_place_of_its_path()
    {
        var picture = Assert.Single(Texts.Read("> ![Two threads](images/a.svg)").Passage.Pictures);
        Assert.Equal(new Picture(new SitePath("images/a.svg"), "Two threads", new SourceSpan("a.md", 1, 18, 12)), picture);
    }

    [Fact]
    public void Sections_have_ids_titles_levels_sources_and_places()
    {
        var sections = Texts.ReadBody("## It's *me*\n\n### Own {sources=\"\"}\n\n## Theirs {#x sources=\"s1.1  s2.2\"}").Body.Sections;
        Assert.Equal(
            [("its-me", "It’s me", 2, 1), ("own", "Own", 3, 3), ("x", "Theirs", 2, 5)],
            sections.Select(section => (section.Id, section.Title, section.Level, section.Span.Line)));
        Assert.True(sections[0].Sources.IsDefault);
        Assert.False(sections[1].Sources.IsDefault);
        Assert.Empty(sections[1].Sources);
        Assert.Equal([new("s1.1", new("a.md", 5, 24, 4)), new Citation("s2.2", new("a.md", 5, 30, 4))], sections[2].Sources);
    }

    [Fact]
    public void Sections_never_share_an_id_even_where_the_text_is_wrong() =>
        Assert.Equal(["a", "a-2", "a-2-2", "a-3"], Texts.ReadBody("## A\n\n## A\n\n## B {#a-2}\n\n## A").Body.Sections.Select(section => section.Id));

    [Fact]
    public void A_place_is_cut_at_the_end_of_its_line()
    {
        var origin = new TextOrigin("a.md", [new(0, new(5, 3)), new(4, new(6, 1)), new(8, new(7, 1))]);
        Assert.Equal(new SourceSpan("a.md", 5, 5, 1), origin.At("abc\ndef\nghi", 2, 50));
        Assert.Equal(new SourceSpan("a.md", 6, 2, 2), origin.At("abc\ndef\nghi", 5, 50));
        Assert.Equal(new SourceSpan("a.md", 7, 3, 1), origin.At("abc\ndef\nghi", 10, 1));
        Assert.Equal(new SourceSpan("a.md", 7, 4, 0), origin.At("abc\ndef\nghi", 99, 1));
    }

    [Fact]
    public void Lines_of_a_file_follow_each_other()
    {
        var origin = TextOrigin.OfLines("a.md", "abc\n\ndef\n", 5);
        Assert.Equal([5, 5, 6, 7, 7, 8], new[] { 0, 3, 4, 5, 8, 9 }.Select(origin.LineAt));
        Assert.Equal(new SourceSpan("a.md", 6, 1, 0), origin.At("abc\n\ndef\n", 4, 9));
    }

    [Fact]
    public void Threads_may_read_at_once()
    {
        const string text = "## A [[b|*c*]]\n\n| a | b |\n|---|---|\n| \"x\" | y[^1] |\n\n[^1]: Note.";
        var expected = Texts.Html(Texts.ReadBody(text).Body.Passage);
        var results = Enumerable.Range(0, 200).AsParallel().Select(_ => Texts.Html(Texts.ReadBody(text).Body.Passage));
        Assert.All(results, result => Assert.Equal(expected, result));
    }

    /// <summary>Puts braces around text in which terms may be linked.</summary>
    private sealed class MarkingWriter : HtmlWriter
    {
        protected override void Visit(Inline.Literal words)
        {
            Html.Append(MayLinkTerms ? "{" : "");
            base.Visit(words);
            Html.Append(MayLinkTerms ? "}" : "");
        }
    }
}
