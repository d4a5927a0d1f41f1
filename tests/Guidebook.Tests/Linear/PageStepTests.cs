using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Linear;

/// <summary>The steps of checking an adversarial page grow linearly with its length.</summary>
public class PageStepTests
{
    [Theory]
    [InlineData("<a href=b.html>c</a>")]
    [InlineData("<a href=#zz>c</a>")]
    [InlineData("<p id=a>")]
    [InlineData("<img src=a.png>")]
    [InlineData("<h1>a</h1>")]
    [InlineData("<a href=x.html></a>")]
    [InlineData("<p style='a:url(b)'>")]
    [InlineData("<img alt='' srcset='a.png,b.png 2x'>")]
    [InlineData("<style>a{b:url(c)}</style>")]
    [InlineData("<base href=a/>")]
    [InlineData("<p a b c d e f>")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("a\n")]
    public void A_page_takes_steps_like_its_length(string again) =>
        Steps.GrowWith(20_000, size => Check($"<a href=x.html>{string.Concat(Enumerable.Repeat(again, size / again.Length))}"));

    [Fact]
    public void Near_ids_are_looked_for_as_long_as_the_page_is_worth_it() =>
        Steps.GrowWith(300, size => Check(string.Concat(Enumerable.Range(0, size).Select(number => $"<a href=#some-place-{number}>x</a><p id=same-place-{number}>"))));

    private static void Check(string html)
    {
        var (checker, diagnostics) = (new SiteChecker(SiteKind.Foreign), new DiagnosticBag());
        checker.Conclude(
            [checker.Examine(new("a.html"), html)], [], (page, location) => new SourceSpan(page.Value, location.Line, location.Column, 0),
                diagnostics);
        Assert.NotEmpty(diagnostics.Sorted);
    }
}
