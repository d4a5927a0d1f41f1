using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Cases;

/// <summary>The exact message of each error in a finished page, on a page without other errors.</summary>
public sealed class PageCodeTests
{
    private const string Head = "<meta charset=utf-8><meta name=viewport content='width=device-width'><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><title>Choir</title>";

    [Theory]
    [InlineData("<a href='song.html'>Song</a>", "GB5001: 'a.html' links to 'song.html', but the site has no file 'song.html'.")]
    [InlineData("<a href='b.html#end'>End</a>", "GB5002: 'a.html' links to 'b.html#end', but 'b.html' has no place 'end'.")]
    [InlineData("<p id=x></p><p id=x></p>", "GB5003: 'a.html' has the id 'x' twice; only the first can be found.")]
    [InlineData("<img src='b.svg'>", "GB5004: On 'a.html', the picture 'b.svg' has no alt text. Say what it shows; for mere decoration, leave it empty: alt=\"\".")]
    [InlineData("<h3>Deep</h3>", "GB5005: On 'a.html', a heading of level 3 follows one of level 1; level 2 is skipped.")]
    [InlineData("<img src='https://example.org/b.svg' alt=''>", "GB5006: 'a.html' makes the browser fetch 'https://example.org/b.svg' from another site. Put a copy into the site itself.")]
    [InlineData("<p style='color: red'>Red</p>", "GB5007: On 'a.html', an element 'p' has a style attribute. Styles stand in files of their own.")]
    [InlineData("<a href='/b.html'>B</a>", "GB5010: 'a.html' links to '/b.html', from the root of the server. Links go from the page itself, so that the site works in any folder.")]
    [InlineData("<a href='b.html'></a>", "GB5011: On 'a.html', the link to 'b.html' has no words.")]
    [InlineData("<a href='https://example.org/'>Song</a>", "GB5013: 'a.html' links to 'https://example.org/' without rel=\"noreferrer\", so that site would learn what was read here.")]
    [InlineData("<a href='https://'>Song</a>", "GB5017: 'a.html' links to 'https://', which names no website. An address is like https://example.org/page.")]
    [InlineData("<a href='mailto:choir'>Song</a>", "GB5018: 'a.html' links to 'mailto:choir', which is no address of a mailbox or telephone. Write mailto:name@example.org or tel:+441234567890.")]
    [InlineData("<img alt=''>", "GB5020: On 'a.html', a picture names no file. Write its address as 'src'.")]
    public void A_mistake_on_a_page_is_told(string body, string expected) => Assert.Equal($"error {expected}", FoundOn($"<html lang=en><head>{Head}</head><body><h1>Choir</h1>{body}</body></html>"));

    [Fact]
    public void An_unknown_scheme_is_told() => Assert.Equal(
        "warning GB5019: 'a.html' links to 'htps://example.org/', whose beginning up to ':' is no known scheme. If it is a file, begin with './'.",
        FoundOn($"<html lang=en><head>{Head}</head><body><h1>Choir</h1><a href='htps://example.org/'>Song</a></body></html>"));

    [Theory]
    [InlineData("lang=en", "", "GB5008: 'a.html' does not say its language (lang).")]
    [InlineData("http-equiv=Content-Security-Policy", "", "GB5009: 'a.html' has no security policy (meta Content-Security-Policy).")]
    public void What_the_head_lacks_is_told(string what, string instead, string expected) =>
        Assert.Equal($"error {expected}", FoundOn($"<html lang=en><head>{Head}</head><body><h1>Choir</h1></body></html>".Replace(what, instead, StringComparison.Ordinal)));

    [Fact]
    public void An_exercise_without_a_signpost_is_told() =>
        Assert.Equal("error GB5012: 'a.html' starts an exercise, but shows no signpost with a link to help.", FoundOn($"<html lang=en><head>{Head}</head><body><h1>Choir</h1></body></html>", startsExercise: true));

    [Fact]
    public void A_relative_link_on_the_page_for_missing_addresses_is_told()
    {
        var (checker, diagnostics) = (new SiteChecker(SiteKind.Ours), new DiagnosticBag());
        var page = checker.Examine(new("404.html"), $"<!doctype html><html lang=en><head>{Head}</head><body><h1>Choir</h1><a href='b.html'>B</a></body></html>", root: "/guide/");
        checker.Conclude([page], [new("b.html")], (_, _) => null, diagnostics);
        Assert.Equal(
            "error GB5016: '404.html' links to 'b.html', from the page itself. A server shows it at any address that is missing, so its links begin with '/guide/'.",
            Assert.Single(diagnostics.Sorted).ToString());
    }

    [Fact]
    public void A_folder_without_pages_is_told()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(FolderCheck.Check("no-such-folder", diagnostics));
        Assert.Equal("error GB5014: There is no folder 'no-such-folder'.", Assert.Single(diagnostics.Sorted).ToString());
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;
        File.WriteAllText(Path.Combine(folder, "a.html"), "<!doctype html>");
        using (new FileStream(Path.Combine(folder, "a.html"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var diagnostics = new DiagnosticBag();
            FolderCheck.Check(folder, diagnostics);
            Assert.Equal($"error GB5015: 'a.html' in '{folder}' cannot be read, so it was not checked.", Assert.Single(diagnostics.Sorted).ToString());
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string FoundOn(string html, bool startsExercise = false)
    {
        var (checker, diagnostics) = (new SiteChecker(SiteKind.Ours), new DiagnosticBag());
        var pages = new[] { checker.Examine(new("a.html"), $"<!doctype html>{html}", startsExercise), checker.Examine(new("b.html"), $"<!doctype html><html lang=en><head>{Head}</head><body><h1>B</h1></body></html>") };
        checker.Conclude(pages, [new("b.svg")], (_, _) => null, diagnostics);
        return string.Join('\n', diagnostics.Sorted);
    }
}
