using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Tests.Checking;

/// <summary>What checkers of finished sites find within the field of <c>check --site</c>, each on a page of its own.</summary>
public sealed class ForeignLinkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("<meta property=og:image content=none.png>", "GB5001")]
    [InlineData("<meta property=og:image content=''>", "GB5001")]
    [InlineData("<meta property=og:image>", "GB5001")]
    [InlineData("<meta name=twitter:image content=none.png>", "GB5001")]
    [InlineData("<meta property=og:image content=a.png>", "")]
    [InlineData("<meta property=og:image content=https://example.org/a.png>", "")]
    [InlineData("<a href=mailto:>x</a>", "GB5018")]
    [InlineData("<a href=mailto:choir>x</a>", "GB5018")]
    [InlineData("<a href='mailto:@example.org'>x</a>", "GB5018")]
    [InlineData("<a href='mailto:a@example.org,b'>x</a>", "GB5018")]
    [InlineData("<a href='mailto:?subject=Choir'>x</a>", "")]
    [InlineData("<a href='mailto:a@example.org?subject=Choir'>x</a>", "")]
    [InlineData("<a href='mailto:a%40example.org,b@example.org'>x</a>", "")]
    [InlineData("<a href=tel:>x</a>", "GB5018")]
    [InlineData("<a href=tel:soon>x</a>", "GB5018")]
    [InlineData("<a href=tel:12+3>x</a>", "GB5018")]
    [InlineData("<a href='tel:+44-20-7946(0)123;ext=4'>x</a>", "")]
    [InlineData("<a href=tel:116123>x</a>", "")]
    [InlineData("<img alt=x>", "GB5020")]
    [InlineData("<img alt=x src=''>", "GB5001")]
    [InlineData("<img alt=x srcset='a.png 2x'>", "")]
    [InlineData("<img alt=' ' src=a.png>", "GB5004")]
    [InlineData("<img alt='' src=a.png>", "")]
    [InlineData("<img alt=x src=a.png usemap=#none>", "GB5002")]
    [InlineData("<img alt=x src=a.png usemap=m><map name=m></map>", "GB5002")]
    [InlineData("<img alt=x src=a.png usemap=#m><map name=m></map>", "")]
    [InlineData("<a href='(https://example.org/'>x</a>", "GB5001")]
    [InlineData("<a href='page one: intro.html'>x</a>", "GB5001")]
    [InlineData("<a href='http://'>x</a>", "GB5017")]
    [InlineData("<a href='https:///x'>x</a>", "GB5017")]
    [InlineData("<a href='//'>x</a>", "GB5017")]
    [InlineData("<a href='htps://example.org'>x</a>", "GB5019")]
    [InlineData("<a href='sms:123'>x</a> <a href='web+choir:x'>y</a>", "")]
    [InlineData("<svg><a xlink:href=none.html><text>x</text></a></svg>", "GB5001")]
    [InlineData("<button formaction=none.html>x</button>", "GB5001")]
    [InlineData("<input type=submit formaction=none.html>", "GB5001")]
    [InlineData("<blockquote cite=none.html>x</blockquote>", "GB5001")]
    [InlineData("<q cite=a.html>x</q><del cite=none.html>x</del>", "GB5001")]
    [InlineData("<link rel=preload as=image imagesrcset='a.png 1x, none.png 2x'>", "GB5001")]
    [InlineData("<a href='a.\nhtml'>x</a> <a href='\ta\r\n.html '>x</a>", "")]
    [InlineData("<a href='no\nne.html'>x</a>", "GB5001")]
    [InlineData("<a data-proofer-ignore href=none.html>x</a>", "")]
    [InlineData("<img data-guidebook-ignore src=none.png><img src=b.png alt=x>", "GB5001")]
    [InlineData("<div data-guidebook-ignore><div><a href=none.html></a></div><a href=tel:>x</a></div><p><a href=none.html>x</a>", "GB5001")]
    [InlineData("<p data-guidebook-ignore id=x>x</p><a href=#x>x</a>", "")]
    public void A_page_has_this_finding(string html, string expected)
    {
        File.WriteAllText(Path.Combine(folder, "a.html"), $"<!doctype html><html lang=en><meta name=viewport content=width=device-width><title>A</title><h1>A</h1>{html}");
        File.WriteAllText(Path.Combine(folder, "a.png"), "");
        var diagnostics = new DiagnosticBag();
        FolderCheck.Check(folder, diagnostics);
        Assert.Equal(expected, string.Join(' ', diagnostics.Sorted.Select(found => found.Code.Id)));
    }
}
