using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Pictures.Svg;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Fuzzing;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>SVG: scripts and requests are rejected with their lines, and metadata of editors is removed.</summary>
public sealed class DrawingTests
{
    private const string Begin = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<script>alert(1)</script>", "(2,2): GB1043")]
    [InlineData("<s:script xmlns:s='http://www.w3.org/2000/svg' href='a.js'/>", "(2,2): GB1043")]
    [InlineData("<g><script type='text/javascript'/></g>", "(2,5): GB1043")]
    [InlineData("<foreignObject/>", "(2,2): GB1043")]
    [InlineData("<iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:alert(1)'/>", "(2,2): GB1043")]
    [InlineData("<h:b xmlns:h='http://www.w3.org/1999/xhtml'/>", "(2,2): GB1043")]
    [InlineData("<handler type='text/javascript'/>", "(2,2): GB1043")]
    [InlineData("<listener xmlns='http://www.w3.org/2001/xml-events'/>", "(2,2): GB1043")]
    [InlineData("<embed/><object/><audio/><video/>", "(2,2): GB1043, (2,10): GB1043, (2,19): GB1043, (2,27): GB1043")]
    [InlineData("<g onclick='alert(1)'/>", "(2,4): GB1043")]
    [InlineData("<g ONLOAD='alert(1)'/>", "(2,4): GB1043")]
    [InlineData("<animate\n  onbegin='alert(1)'/>", "(3,3): GB1043")]
    [InlineData("<set attributeName='href' to='javascript:alert(1)'/>", "(2,6): GB1043")]
    [InlineData("<animate attributeName='xlink:href' values='a'/>", "(2,10): GB1043")]
    [InlineData("<animateTransform attributeName='onload'/>", "(2,19): GB1043")]
    [InlineData("<a href='javascript:alert(1)'/>", "(2,4): GB1043")]
    [InlineData("<a href=' java&#10;script:alert(1)'/>", "(2,4): GB1043")]
    [InlineData("<a xlink:href='data:text/html,x'/>", "(2,4): GB1043")]
    [InlineData("<a href='https://example.org/'/>", "(2,4): GB1044")]
    [InlineData("<image href='https://example.org/a.png'/>", "(2,8): GB1044")]
    [InlineData("<image href='//example.org/a.png'/>", "(2,8): GB1044")]
    [InlineData("<image xlink:href='other.svg'/>", "(2,8): GB1044")]
    [InlineData("<use href='other.svg#a'/>", "(2,6): GB1044")]
    [InlineData("<use href='data:image/svg+xml,x'/>", "(2,6): GB1044")]
    [InlineData("<feImage href='a.png'/>", "(2,10): GB1044")]
    [InlineData("<linearGradient href='a.svg#b'/>", "(2,17): GB1044")]
    [InlineData("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>", "(2,8): GB1044")]
    [InlineData("<image href='data:image/png;base64,PHN2Zy8+'/>", "(2,8): GB1044")]
    [InlineData("<image href='data:image/png,x'/>", "(2,8): GB1044")]
    [InlineData("<a href='#a' ping='https://example.org/'/>", "(2,14): GB1044")]
    [InlineData("<rect fill='url(https://example.org/a.svg#b)'/>", "(2,7): GB1044")]
    [InlineData("<rect fill='u\\72l(https://example.org/a.svg#b)'/>", "(2,7): GB1044")]
    [InlineData("<rect fill='u\\72&#13;l(https://example.org/a.svg#b)'/>", "(2,7): GB1044")]
    [InlineData("<rect fill='u\\72&#13;&#10;l(https://example.org/a.svg#b)'/>", "(2,7): GB1044")]
    [InlineData("<rect fill='url(\\22 #b)'/>", "(2,7): GB1044")]
    [InlineData("<rect fill='url(\\&quot;#b)'/>", "(2,7): GB1044")]
    [InlineData("<rect style='fill:URL( \"a.svg#b\" )'/>", "(2,7): GB1044")]
    [InlineData("<rect mask='image-set(\"a.png\" 1x)'/>", "(2,7): GB1044")]
    [InlineData("<set attributeName='fill' to='url(a.svg#b)'/>", "(2,27): GB1044")]
    [InlineData("<style>@import 'a.css';</style>", "(2,8): GB1044")]
    [InlineData("<style>\n a{}\n  b{fill:url(a.svg#b)}</style>", "(4,10): GB1044")]
    [InlineData("<style><![CDATA[@\\69mport 'a.css';]]></style>", "(2,17): GB1044")]
    [InlineData("<style>@im<!-- -->port 'a.css';</style>", "(2,8): GB1044")]
    [InlineData("<style>@im<g/>port 'a.css';</style>", "(2,8): GB1044")]
    [InlineData("<style>a{content:'/*';fill:url(b.svg#c);content:'*/'}</style>", "(2,28): GB1044")]
    [InlineData("<style>a{fill:url(//b/c)} d{stroke:url(data:image/png,x)}</style>", "(2,15): GB1044, (2,36): GB1044")]
    [InlineData("<?xml-stylesheet href='a.css'?>", "(2,3): GB1044")]
    [InlineData("<link rel='stylesheet' href='a.css'/>", "(2,2): GB1043")]
    [InlineData("<g>", "(2,6): GB1042")]
    [InlineData("<g a='1' a='2'/>", "(2,10): GB1042")]
    [InlineData("<text>&nbsp;</text>", "(2,8): GB1042")]
    [InlineData("<x:g/>", "(2,2): GB1042")]
    public void What_does_more_than_draw_is_refused_at_its_place(string inside, string expected) => Assert.Equal(expected, Found($"{Begin}\n{inside}</svg>"));

    [Theory]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'/>", "(2,1): GB1043")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&c;</svg>", "(1,1): GB1043")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM '/etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>", "(1,1): GB1043")]
    [InlineData("<svg width='20' height='10'/>", "(1,2): GB1042")]
    [InlineData("<svg xmlns='http://www.w3.org/1999/xhtml'/>", "(1,2): GB1043")]
    [InlineData("<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>", "(1,3): GB1044")]
    public void So_is_what_stands_before_the_drawing(string svg, string expected) => Assert.Equal(expected, Found(svg));

    [Theory]
    [InlineData("<script/>", "GB1043: An element 'script' makes a drawing a program, which could read on this site's own address what its readers keep there. Take it out, or save the drawing anew as plain SVG.")]
    [InlineData("<g onclick=''/>", "GB1043: 'onclick' runs a script, which could read on this site's own address what its readers keep there. Take it out, or save the drawing anew as plain SVG.")]
    [InlineData("<foreignObject/>", "GB1043: 'foreignObject' holds a web page, and a drawing must hold none. Write its words with 'text', or save the drawing anew as plain SVG or as PNG.")]
    [InlineData("<set attributeName='href'/>", "GB1043: This animation changes 'href', and so where something leads while it is looked at. Take it out.")]
    [InlineData("<a href='javascript:a()'/>", "GB1043: 'javascript:a()' runs as a program when it is followed. Take it out.")]
    [InlineData("<a href='https://example.org/'/>", "GB1044: Nobody can follow a link inside of a picture. Put the link to 'https://example.org/' into the text that shows it.")]
    [InlineData("<image href='a.png'/>", "GB1044: This drawing fetches 'a.png' from elsewhere: browsers show nothing of it, or tell others who reads. Put it into the drawing itself, or take it out.")]
    [InlineData("<image href='data:a'/>", "GB1043: 'data:a' runs as a program when it is followed. Take it out.")]
    [InlineData("<image href='data:image/png,a'/>", "GB1044: This drawing holds a file that is no whole PNG, JPEG, GIF, WebP or AVIF in base64. Put the picture in anew, as one of these.")]
    [InlineData("<g fill='url(a.svg#b)'/>", "GB1044: This drawing fetches 'url(a.svg#b)' from elsewhere: browsers show nothing of it, or tell others who reads. Put it into the drawing itself, or take it out.")]
    [InlineData("<style>@import 'a'</style>", "GB1044: A drawing may not use style sheets from elsewhere. Put their rules in place of '@import'.")]
    [InlineData("<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>", "GB1044: A style rule may not hold files. Put a picture into an element 'image', and turn words in a typeface of their own into paths.")]
    [InlineData("<?xml-stylesheet?>", "GB1044: A drawing may not use style sheets from elsewhere. Put their rules into an element 'style' in the drawing, and delete this line.")]
    [InlineData("<g></a>", "GB1042: From here on, browsers cannot read this drawing: The 'g' start tag on line 1 position 85 does not match the end tag of 'a'. Mend it, or save the drawing anew from the original.")]
    public void A_finding_tells_the_way_out(string inside, string expected) =>
    Assert.EndsWith($"error {expected}", Messages($"{Begin}{inside}</svg>").First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("<title>A thread</title><desc>It &lt;goes&gt; &amp; comes</desc>")]
    [InlineData("<style>.a{fill:#fff}@media (prefers-color-scheme:dark){.a{fill:url(#b)}}</style><path class=\"a\" d=\"M0,0L1,1\" />")]
    [InlineData("<use href=\"#a\" /><use xlink:href=\"#a\" /><rect fill=\"url(#b) none\" style=\"mask:url('#c')\" transform=\"translate(1 2)\" />")]
    [InlineData("<text xml:space=\"preserve\">  two <tspan>threads</tspan></text><a href=\"#b\"><circle r=\"1\" /></a>")]
    [InlineData("<animate attributeName=\"fill\" values=\"red;blue\" /><filter id=\"f\"><feGaussianBlur in=\"SourceGraphic\" /></filter>")]
    public void What_draws_is_published_as_it_is(string inside) => Assert.Equal($"{Begin}{inside}</svg>", Published($"{Begin}{inside}</svg>"));

    [Theory]
    [InlineData("<!-- by Secret Person --><g/>", "<g />")]
    [InlineData("<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>Secret</rdf:RDF></metadata><g/>", "<g />")]
    [InlineData("<i:named xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:a='1'><g/></i:named><g xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:label='Secret' id='a'/>", "<g id=\"a\" />")]
    [InlineData("<?php echo 1 ?><g/><flowRoot><script/></flowRoot>", "<g />")]
    [InlineData("<g xml:base='https://example.org/' xlink:title='Secret' xlink:type='simple'/>", "<g />")]
    [InlineData("<![CDATA[a<b]]>\r\n", "a&lt;b\n")]
    public void What_editors_have_noted_goes(string inside, string expected) => Assert.Equal($"{Begin}{expected}</svg>", Published($"{Begin}{inside}</svg>"));

    [Fact]
    public void A_drawing_in_another_encoding_is_published_in_UTF_8()
    {
        byte[] svg = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-16'?><svg xmlns='http://www.w3.org/2000/svg'><text>ä</text></svg>")];
        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>ä</text></svg>", Encoding.UTF8.GetString(PictureCleaningTests.Clean(svg).Bytes.Span));
    }

    [Fact]
    public void A_drawing_with_endless_mistakes_tells_a_hundred() =>
        Assert.Equal(100, Messages(Begin + string.Concat(Enumerable.Repeat("<script/>", 10_000)) + "</svg>").Count());

    [Fact]
    public void The_drawings_of_the_guide_are_published_as_they_are_drawn() =>
        Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Root, "content/images"), "*.svg"), file =>
            Assert.Equal(File.ReadAllText(file).Trim(), Published(File.ReadAllText(file)).Replace(" />", "/>", StringComparison.Ordinal)));

    private static string Published(string svg) =>
        Encoding.UTF8.GetString(PictureCleaningTests.Clean(Encoding.UTF8.GetBytes(svg)).Bytes.Span);

    [Theory]
    [InlineData("<style>a{fill:url(\nb.svg)}</style>", "(2,15): GB1044")]
    [InlineData("<style>a{fill:url(\r\nb.svg)}</style>", "(2,15): GB1044")]
    [InlineData("<style>&#10;&#10;a{fill:url(b.svg)}</style>", "(2,8): GB1044")]
    [InlineData("<style>&#xA;a{} <![CDATA[b{fill:url(b.svg#c)}]]></style>", "(2,33): GB1044")]
    [InlineData("<style>a{fill:url(\\62\\2e svg", "(2,31): GB1042")]
    [InlineData("<style>a{content:'\u2028\f';fill:url(b.svg)}</style>", "(2,20): GB1042")]
    public void A_mark_ends_with_its_line(string inside, string expected)
    {
        var svg = $"{Begin}\n{inside}</svg>";
        Places.AssertInside(Reported(svg), _ => svg);
        Assert.Equal(expected, Found(svg));
    }

    private static string Found(string svg) =>
        string.Join(
        ", ", Messages(svg)
        .Select(message => message[5..(message.IndexOf("GB", StringComparison.Ordinal) + 6)].Replace("error ", "", StringComparison.Ordinal)));

    private static IEnumerable<string> Messages(string svg) => Reported(svg).Select(diagnostic => diagnostic.ToString());

    private static ImmutableArray<Diagnostic> Reported(string svg)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(new SvgFormat().Clean(Encoding.UTF8.GetBytes(svg), "a.svg", diagnostics));
        return diagnostics.Sorted;
    }
}
