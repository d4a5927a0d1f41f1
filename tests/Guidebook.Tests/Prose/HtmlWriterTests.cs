using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Linking;

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
    [InlineData("A.[^a]\n\n[^a]:\n    > Quoted[^a]", "<p>A.<sup><a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\">1</a></sup></p>\n"
        + "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-1\"><blockquote>\n<p>Quoted<sup><a id=\"fnref-1-2\" href=\"#fn-1\" role=\"doc-noteref\">1</a></sup></p>\n</blockquote>\n"
        + "<p><a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"↩ 1\">↩</a> <a href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"↩ 1-2\">↩</a></p></li>\n</ol>\n</section>")]
    [InlineData("![See[^a]](images/a.svg) b.[^a]\n\n[^a]: Note.", "<p><img src=\"images/a.svg\" alt=\"See\"> b.<sup><a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\">1</a></sup></p>\n"
        + "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-1\"><p>Note. <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"↩ 1\">↩</a></p></li>\n</ol>\n</section>")]
    public void Letters_stay_as_they_are_unless_HTML_cannot_hold_them(string text, string expected) =>
        Assert.Equal(expected, Texts.Html(Texts.ReadBody(text).Body.Passage));

    [Fact]
    public void A_medium_gives_links_without_words_the_title_of_what_they_name()
    {
        var guide = Links.GuideOf(Write.Guide(Write.Page("help", "Now.\n## Right & now"), Write.Practice("hold"), Planned.Days("hold hold")));
        var medium = new PaperMedium(guide, ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag()));
        var passage = Texts.Read("[[hold]], [[help#right-now]], [[month#day-2]], [[hold|own *words*]]").Passage;
        Assert.Equal("<p>Do hold, Right &amp; now, Day 2, own <em>words</em></p>", medium.Html(passage).Value);
        Assert.Equal("Do hold, Right & now, Day 2, own words", PlainWriter.Write(passage, medium.TitleOf));
    }
}
