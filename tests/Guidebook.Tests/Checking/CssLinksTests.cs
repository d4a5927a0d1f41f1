using Guidebook.Generator.Checking;

namespace Guidebook.Tests.Checking;

public sealed class CssLinksTests
{
    [Theory]
    [InlineData("a{b:url(\"x.png\")}c{d:url(\"https://e.example/y\")}", "x.png https://e.example/y")]
    [InlineData("a{b:url('x.png'),url( \"y.png\" ),url(z.png)}", "x.png y.png z.png")]
    [InlineData("@import \"a.css\"; @import 'b.css'; @import url(c.css); a{b:url(d)}", "a.css b.css c.css d")]
    [InlineData("a{content:\"url(no)\";b:url(yes)}/* url(no) */", "yes")]
    [InlineData("a{b:url(\"x\\\"y\")}c{d:url(z)}", "x\\\"y z")]
    [InlineData("a{b:url(\"open", "open")]
    [InlineData("a{b:url(\"", "")]
    [InlineData("a{b:url(", "")]
    public void Every_link_is_found_once(string css, string links) =>
        Assert.Equal(links, string.Join(' ', CssLinks.In(css).Select(link => link.Url)));
}
