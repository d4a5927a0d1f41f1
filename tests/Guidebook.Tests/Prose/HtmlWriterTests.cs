using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Prose;

/// <summary>Encoding by the HTML writer, and the additions of a medium.</summary>
public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("1 + 1\n`a + b` don't", "<p>1 + 1\n<code>a + b</code> don’t</p>")]
    [InlineData("😀 日本 &nbsp;&#8209;", "<p>😀 日本 \u00A0\u2011</p>")]
    [InlineData("&#1; &#x9f; &#xffff; &amp;lt;", "<p>\uFFFD \uFFFD \uFFFD &amp;lt;</p>")]
    [InlineData("![\"a\" + b](<images/a\"&b.svg>)", "<p><img src=\"images/a&quot;&amp;b.svg\" alt=\"“a” + b\"></p>")]
    [InlineData("```a\"b\n+\n```", "<pre><code class=\"language-a&quot;b\">+\n</code></pre>")]
    [InlineData("A.[^a]\n\n[^a]:\n    > Quoted[^a]", "<p>A.<sup><a id=\"_fnref-1\" href=\"#_fn-1\" role=\"doc-noteref\">1</a></sup></p>\n"
        + "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"_fn-1\"><blockquote>\n<p>Quoted<sup><a id=\"_fnref-1-2\" href=\"#_fn-1\" role=\"doc-noteref\">1</a></sup></p>\n</blockquote>\n"
        + "<p><a href=\"#_fnref-1\" role=\"doc-backlink\">↩</a> <a href=\"#_fnref-1-2\" role=\"doc-backlink\">↩</a></p></li>\n</ol>\n</section>")]
    [InlineData("![See[^a]](images/a.svg) b.[^a]\n\n[^a]: Note.", "<p><img src=\"images/a.svg\" alt=\"See\"> b.<sup><a id=\"_fnref-1\" href=\"#_fn-1\" role=\"doc-noteref\">1</a></sup></p>\n"
        + "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"_fn-1\"><p>Note. <a href=\"#_fnref-1\" role=\"doc-backlink\">↩</a></p></li>\n</ol>\n</section>")]
    public void Letters_stay_as_they_are_unless_HTML_cannot_hold_them(string text, string expected) =>
        Assert.Equal(expected, Texts.Html(Texts.ReadBody(text).Body.Passage));

    [Fact]
    public void A_medium_gives_links_without_words_the_title_of_what_they_name()
    {
        var guide = Links.GuideOf(Write.Guide(Write.Page("help", "Now.\n## Right & now"), Write.Practice("hold"), Planned.Days("hold hold")));
        var medium = new PaperMedium(guide, ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag()));
        var passage = Texts.Read("[[hold]], [[help#right-now]], [[month#day-2]], [[hold|own *words*]]").Passage;
        Assert.Equal("<p data-at=\"1\">Do hold, Right &amp; now, Day 2, own <em>words</em></p>", medium.Html(passage).Value);
        Assert.Equal("Do hold, Right & now, Day 2, own words", PlainWriter.Write(passage, medium.TitleOf));
    }

    [Theory]
    [InlineData("[A shop](https://example.org/a?b=1) and [again](https://example.org/a?b=1).",
        "<p data-at=\"1\"><a href=\"https://example.org/a?b=1\" rel=\"noreferrer\">A shop</a> (<span class=\"address\">example.org/a?b=1</span>) and "
        + "<a href=\"https://example.org/a?b=1\" rel=\"noreferrer\">again</a>.</p>")]
    [InlineData("[example.org](https://example.org/)", "<p data-at=\"1\"><a href=\"https://example.org/\" class=\"address\">example.org</a></p>")]
    [InlineData("[Write](mailto:a@example.org)", "<p data-at=\"1\"><a href=\"mailto:a@example.org\">Write</a> (<span class=\"address\">a@example.org</span>)</p>")]
    public void On_paper_a_link_to_the_outside_shows_its_address_once(string text, string expected) =>
        Assert.Equal(expected, Paper().Html(Texts.Read(text).Passage).Value);

    [Fact]
    public void Footnotes_come_to_paper_without_ways_back_and_two_texts_of_a_document_number_theirs_apart()
    {
        var medium = Paper();
        var (one, other) = (Texts.ReadBody("One.[^a]\n\n[^a]: Note.").Body.Passage, Texts.ReadBody("\nTwo.[^a]\n\n[^a]: Other.").Body.Passage);
        var html = $"{medium.Html(one)}{medium.On("next").Html(new Passage(other.Blocks, other.Span with { Line = 40 }))}";
        Assert.DoesNotContain("↩", html, StringComparison.Ordinal);
        Assert.Matches("<li id=\"(_fn-\\d+-1)\"><p[^>]*>Note\\.</p></li>.*<li id=\"(?!\\1)_fn-\\d+-1\"><p[^>]*>Other\\.</p></li>", html.ReplaceLineEndings(" "));
    }

    [Fact]
    public void A_way_back_from_a_note_is_said_in_the_words_of_the_theme()
    {
        var guide = Links.GuideOf(Write.Guide());
        var strings = ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag());
        var html = new MediumWriter(new PaperMedium(guide, strings)).Write(Texts.ReadBody("One.[^a] Two.[^a]\n\n[^a]: Note.").Body.Passage);
        Assert.Contains("<a href=\"#_fnref-1\" role=\"doc-backlink\" aria-label=\"Back to reference 1 in the text\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#_fnref-1-2\" role=\"doc-backlink\" aria-label=\"Back to reference 1-2 in the text\">", html, StringComparison.Ordinal);
    }

    private static PaperMedium Paper()
    {
        var guide = Links.GuideOf(Write.Guide());
        return new(guide, ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag()));
    }
}
