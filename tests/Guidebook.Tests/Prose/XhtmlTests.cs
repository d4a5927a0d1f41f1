using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Prose;

/// <summary>An output format needs only a small class: XHTML, as in e-books, is well-formed and has the same text as the website.</summary>
public sealed class XhtmlTests
{
    [Theory]
    [MemberData(nameof(SpecTests.Examples), MemberType = typeof(SpecTests))]
    public void Every_example_of_the_documents_is_well_formed_and_says_the_same(string document, int line, string input, string output)
    {
        AssertSame(input);
        Assert.True(line > 0 && output.Length >= 0, document);
    }

    [Theory]
    [InlineData("&#1; &#xfffe; a < b & c > \"d\" 'e' 😀\\\n![\"<&>\"](<images/a\"<&>.svg>) [x](https://e.org/?a=1&b=<2>)\n\n***\n\n- [ ] a & b")]
    [InlineData("```a\"<&>\n<b> & \u0001\n```\n\n## A & \"b\" <!-- c -->")]
    public void Letters_that_XML_cannot_hold_do_no_harm(string text) => AssertSame(text);

    private static void AssertSame(string text)
    {
        var passage = Texts.ReadBody(text).Body.Passage;
        var xhtml = XElement.Parse($"<body>{new XhtmlWriter().Write(passage)}</body>", LoadOptions.PreserveWhitespace);
        var html = new HtmlParser().ParseDocument($"<body>{new HtmlWriter().Write(passage)}</body>").Body!;
        Assert.Equal(html.TextContent, xhtml.Value);
        Assert.Equal(
            html.QuerySelectorAll("*").Where(element => element.HasAttribute("href") || element.LocalName != "a")
            .Select(element => Shown(element.LocalName, element.Attributes.Select(each => (each.LocalName, each.Value)))),
            xhtml.Descendants().Where(element => (string?)element.Attribute("href") is not "entry.xhtml")
            .Select(element => Shown(element.Name.LocalName, element.Attributes().Select(each => (each.Name.LocalName, each.Value)))));
    }

    private static string Shown(string name, IEnumerable<(string Name, string Value)> attributes) =>
        $"{name} {string.Join(' ', attributes.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => $"{each.Name}={each.Value}"))}";

    /// <summary>The additions of an e-book: the end of void tags, and the targets of links.</summary>
    private sealed class XhtmlWriter : HtmlWriter
    {
        protected override string EndOfVoid => " />";

        protected override void Visit(Inline.Link link)
        {
            Html.Append("<a href=\"entry.xhtml\">");
            base.Visit(link);
            Html.Append("</a>");
        }
    }
}
