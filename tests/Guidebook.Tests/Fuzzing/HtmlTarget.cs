using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Tests.Checking;

namespace Guidebook.Tests.Fuzzing;

/// <summary>A page of any website, as <c>check --site</c> reads it.</summary>
internal sealed class HtmlTarget : FuzzTarget
{
    private const string Foreign = """
        <!doctype html><html lang=en><head><title>A</title><base href=/a/><link rel=canonical href='https://example.org/b/index.html'><meta property=og:image content=c.png>
        <link rel=preload as=image imagesrcset='a.png 1x, b.png 2x'><style>@import "x.css";b{background:url( 'a.png' )}</style></head><body data-guidebook-ignore>
        <h1 id=x>A</h1><a href='b.html?q#y' name=z>b</a><a href="mailto:a@b.c,d@e.f?subject=g">m</a><a href='tel:+1(2)3;ext=4'>t</a>
        <img src=a.png srcset='a.png 480w, b.png 2x' alt='' usemap=#m><map name=m><area href=c></map><svg><use xlink:href=#x /><a xlink:href=d.html>d</a></svg>
        <form action=e><button formaction=f>x</button></form><q cite=g>h</q><!-- i --><script src=https://cdn.example/x.js>"</a>"</script><textarea><a href=n></textarea>
        <template><p id=x></template><iframe srcdoc="<a href=p>"></iframe><p style="background:url(q)" onclick=r()>&amp;&#0;&notin;</body></html>
        """;

    public override string Name => "html";

    public override ImmutableArray<byte[]> Seeds =>
        [Bytes(Foreign), Bytes(CheckBench.Whole("<h1>A</h1><h2 id=b>B</h2><a href=\"#b\" data-at=\"c.md(1,2)\">c</a><img alt=\"d\" src=\"/e.png\">"))];

    public override ImmutableArray<string> Pieces =>
    [
        "<a href=", "<a href='", "</a>", "<", ">", "\"", "'", "=", "<!--", "-->", "<![CDATA[", "<script>", "</script>", "<style>", "</style>", "<base href=", "url(", "//", "http://", "https:///", "..", "/../", "%2e%2e/", "%", "%00", "%ff",
        "?", "#", "mailto:", "tel:", "javascript:", "data:,", "file:", "[::1]", "@", ":99999", "<svg>", "<math>", "<table>", "<select>", "<template>", "<p>", "<h1>", "<h6>", " id=x", " alt", " srcset='", ", ", " 1x", "&", "&#x110000;", "&amp", "\0",
    ];

    public override int Ordinarily => 300;

    public override string Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var found = Check(text);
        Assert.Equal(found, Check(text, isKnown: true));
        // Names in large letters take the way of tags with attributes, and mean the same.
        Assert.Equal(found.Select(InSmall), Check(LargeTags.In(text)).Select(InSmall));
        return Places.AssertInside(found, file => file == "s/b/index.html" ? text : null);
    }

    private static string InSmall(Diagnostic diagnostic) => diagnostic.ToString().ToLowerInvariant();

    /// <param name="isKnown">Whether the tags of the page were read before.</param>
    private static ImmutableArray<Diagnostic> Check(string text, bool isKnown = false)
    {
        var (checker, diagnostics) = (new SiteChecker(SiteKind.Foreign), new DiagnosticBag());
        for (var time = 0; isKnown && time < 2; time++) checker.Examine(new("c.html"), text);
        var pages = new[] { checker.Examine(new("b/index.html"), text), checker.Examine(new("404.html"), text), checker.Examine(new("a/b.html"), "<a name=y>") };
        checker.Conclude(
            pages, [new("a/a.png"), new("a/x.css")], (page, at) => new SourceSpan($"s/{page}", Math.Max(1, at.Line), Math.Max(1, at.Column), 0), diagnostics);
        return diagnostics.Sorted;
    }
}
