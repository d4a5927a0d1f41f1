using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guidebook.Tests.Prose;

namespace Guidebook.Tests.Fuzzing;

/// <summary>The dialect of Markdown: nothing in a text runs, and its findings stand in it.</summary>
internal sealed class MarkdownTarget : FuzzTarget
{
    private const string Text = """
        ## One {#one sources="s1.1 s1.2"}

        Text with [[a|b *c*]], [[d#e]], [out](https://example.org "t"), <https://x.y>, `code`, "quotes" -- and so on...[^1]

        | a [[b|c]] | d |
        |:--|--:|
        | [x](javascript:alert(1)) | ![p](images/p.svg) |

        > - item <b onclick="x" style="y">bold</b>
        > 1. <script>alert(1)</script>

        <img src=x onerror=alert(1)>

        <!-- note -->

        [^1]: Note [r].

        [r]: JaVaScRiPt:alert(1) "title"
        """;

    private const string Nested = """
        Heading
        =======

        1. one

           - two
             ```yaml
             a: b
             ```
           - [ ] three **four *five* six**

        2) seven\
           eight &amp; &#x6A; \* _nine_ ~~ten~~

        ***

            indented

        [[file:a.pdf]] [[print:booklet|take *it*]] ![](images/a.png "b") [b]: /c 'd'
        """;

    /// <summary>How links of a text begin.</summary>
    private static readonly ImmutableArray<string> Beginnings = ["#", "https://", "http://", "mailto:", "tel:", "sms:"];

    public override string Name => "markdown";

    public override ImmutableArray<byte[]> Seeds => [Bytes(Text), Bytes(Nested)];

    public override ImmutableArray<string> Pieces =>
    [
        "[[", "]]", "|", "[", "](", ")", "![", "<", ">", "<script ", " onload=x ", " style=x ", "javascript:", "&#106;", "&colon;", "\"", "'", "\\", "`", "```\n",
        "*", "**", "_", "{#", "}", "\n", "\n\n", "\n> ", "\n- ", "\n## ", "\n|-|-|\n", "[^1]", "\n[^2]: ", "<!--", "-->", "\t", "\r", "\0", "\u200b", "😀", "--", "~~", "\n1. ", "\n    ", "===\n", "<![CDATA[", "<?", "{{",
    ];

    public override int Ordinarily => 300;

    public override string Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var (body, found) = Texts.ReadBody(text);
        var (passage, alone) = Texts.Read(text);
        var html = Texts.Html(body.Passage);
        AssertHarmless(html);
        AssertHarmless(Texts.Html(passage));
        Assert.Equal(html, Texts.Html(Texts.ReadBody(text).Body.Passage));
        return $"{Places.AssertInside(found, _ => text)} | {Places.AssertInside(alone, _ => text)} | {Shape(html)}";
    }

    /// <summary>The kinds of elements.</summary>
    private static string Shape(string html)
    {
        var kinds = new HtmlParser().ParseDocument(html).All.Select(element => element.LocalName).Distinct();
        return string.Join(' ', kinds.Order(StringComparer.Ordinal));
    }

    private static void AssertHarmless(string html)
    {
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        foreach (var element in new HtmlParser().ParseDocument(html).All)
            foreach (var attribute in element.Attributes) Assert.False(IsHarmful(attribute), element.OuterHtml);
    }

    private static bool IsHarmful(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style"
        || (attribute.Name == "href" && !Beginnings.Any(begin => attribute.Value.StartsWith(begin, StringComparison.OrdinalIgnoreCase)));
}
