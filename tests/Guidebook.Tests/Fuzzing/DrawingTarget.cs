using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Pictures.Svg;

namespace Guidebook.Tests.Fuzzing;

/// <summary>Drawings: what is published fetches nothing and runs nothing.</summary>
internal sealed partial class DrawingTarget : FuzzTarget
{
    private const string Drawing = """
        <?xml version="1.0"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="urn:i" viewBox="0 0 9 9" onload="a()">
        <!-- note --><metadata>x</metadata><i:x i:y="1"/><style>a{fill:url(#b)}@import 'c';</style>
        <defs><filter id="b"><feImage href="#c"/></filter></defs><script>alert(1)</script>
        <image href="data:image/png;base64,AAAA"/><use xlink:href="#b"/><a href="javascript:x"><text>words &amp; more</text></a>
        <set attributeName="href" to="d"/><g style="mask:url(e)" fill="url(#f)" onclick="x"/><foreignObject/>
        </svg>
        """;

    public override string Name => "drawings";

    public override ImmutableArray<byte[]> Seeds => [Bytes(Drawing), Bytes(Harmful().Replace(Drawing, ""))];

    public override ImmutableArray<string> Pieces =>
    [
        "<", ">", "/>", "</", "\"", "'", "&", "&#106;", "<![CDATA[", "]]>", "<!--", "-->", "<?xml-stylesheet ?>", "<!DOCTYPE svg>", "<script>", "</script>", " onload='x'", " href='x'", "<g>", "</g>", "<svg>",
        " xlink:href='x'", "xmlns='http://www.w3.org/1999/xhtml'", "xmlns='http://www.w3.org/2000/svg'", "url(", "\\75rl(", "@import ", "javascript:", "data:", "#", ":", "\0", "\uFFFE", "\n", "<style>", "</style>", "<animate ", "viewBox='0 0 1e9 -1'",
    ];

    public override int Ordinarily => 600;

    public override string Try(byte[] input)
    {
        var (format, diagnostics) = (new SvgFormat(), new DiagnosticBag());
        if (!format.Begins(input)) return "none";
        var text = Encoding.UTF8.GetString(input);
        if (format.Clean(input, "a", diagnostics) is not { } clean)
        {
            Assert.NotEmpty(diagnostics.Sorted);
            var shown = text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text.TrimStart('\uFEFF');
            return Places.AssertInside(diagnostics.Sorted, _ => shown);
        }

        Assert.Empty(diagnostics.Sorted);
        var elements = AssertHarmless(Encoding.UTF8.GetString(clean.Bytes.Span));
        Assert.Equal(clean.Bytes, format.Clean(clean.Bytes.ToArray(), "a", new())!.Bytes.ToArray());
        return elements;
    }

    private static string AssertHarmless(string svg)
    {
        var all = XElement.Parse(svg).DescendantsAndSelf().ToList();
        foreach (var element in all)
        {
            Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName);
            Assert.DoesNotContain(element.Name.LocalName, (string[])["script", "foreignObject", "iframe", "metadata"]);
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                Assert.DoesNotMatch("^on", attribute.Name.LocalName);
                if (attribute.Name.LocalName == "href") Assert.Matches("^(#|$)", attribute.Value);
                else Assert.DoesNotMatch(Address(), Plain(attribute.Value));
            }

            if (element.Name.LocalName == "style") Assert.DoesNotMatch(Outside(), Plain(element.Value));
        }

        return string.Join(' ', all.Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A text of CSS without escapes, as browsers see it; an escaped quotation mark is no delimiter.</summary>
    private static string Plain(string css) => Escaped().Replace(css, escape =>
    {
        var number = escape.Groups[1].Value;
        var letter = number.Length == 0 ? escape.Groups[2].Value[0]
            : Convert.ToInt32(number, 16) is > 0 and <= 0xFFFF and var code ? (char)code : '?';
        return letter is '"' or '\'' ? "?" : letter.ToString();
    });

    /// <summary>The rejected parts; without them, the drawing is published.</summary>
    [GeneratedRegex(@" on\w+=""[^""]*""|@import 'c';|<script>.*</script>|<image[^>]*>|href=""javascript:x""|<set[^>]*>| style=""[^""]*""|<foreignObject/>")]
    private static partial Regex Harmful();

    [GeneratedRegex(@"\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|\s)?|(.))", RegexOptions.Singleline)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"url\((?!\s*[""']?\s*#)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"@import|url\((?!\s*[""']?\s*#)", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
