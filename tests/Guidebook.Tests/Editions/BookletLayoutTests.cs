using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Print;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public partial class BookletLayoutTests
{
    private static readonly PrintSettings Everything = new()
    {
        Editions = [EditionName.Booklet, EditionName.Home, EditionName.Weeks, EditionName.Press, EditionName.FillIn],
        Duplex = [Duplex.ShortEdge],
    };

    [Fact]
    public void Each_layout_is_drawn_once_for_all_its_files()
    {
        var documents = Booklets(Planning.Plan([2]));
        Assert.Equal(
            ["a5: guide-booklet.pdf", "a5: guide-booklet-a4.pdf", "half-letter: guide-booklet-letter.pdf", "a5 press: guide-booklet-press.pdf", "a5 fill-in: guide-booklet-fill-in.pdf"],
            documents.Select(
            document => Measures.Classes(Planning.Model(document).Layout) + ": " + string.Join(' ', document.Orders.Select(Name))));
    }

    [Theory]
    [InlineData("a5", "148mm 210mm")]
    [InlineData("half-letter", "139.7mm 215.9mm")]
    [InlineData("a5 press", "154mm 216mm")]
    public void The_document_asks_for_the_page_of_its_layout(string classes, string page)
    {
        var html = Draw(Booklets(Planning.Plan([2])).First(document => Measures.Classes(Planning.Model(document).Layout) == classes));
        Assert.Contains($"class=\"{classes}\"", html, StringComparison.Ordinal);
        Assert.Contains($"@page {{ size: {page}; margin: 0 }}", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_layout_draws_every_page_once()
    {
        foreach (var document in Booklets(Planning.Plan([3, 2, 8], 4, 13)))
            Assert.Equal(
                Planning.Model(document).Pages.Select(page => page.Id), Section().Matches(Draw(document))
                .Select(match => match.Groups["id"].Value));
    }

    [Fact]
    public void Each_answer_and_each_box_has_a_field_of_its_own_in_the_booklet_to_fill_in_and_nowhere_else()
    {
        foreach (var document in Booklets(Planning.Plan([3, 2, 8], 4, 13)))
        {
            var layout = Planning.Model(document).Layout;
            var html = Draw(document);
            var fields = Field().Matches(html).ToList();
            Assert.Equal(fields.Count, fields.Select(field => field.Groups["name"].Value).Distinct(StringComparer.Ordinal).Count());
            var spaces = Space().Matches(html);
            Assert.NotEmpty(spaces);
            Assert.All(spaces, space => Assert.Equal(layout.HasFields, space.Value.Contains("href=\"field:", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_field_says_for_whom_it_is_and_what_it_asks()
    {
        var html = Draw(Booklets(Planning.Plan([2], 2)).Single(document => Planning.Model(document).Layout.HasFields));
        Assert.Contains("field:lines/day-1-b?label=Day%201%2C%20B%3A%20What%3F\"", html, StringComparison.Ordinal);
        Assert.Contains("field:one/day-1-done/both?label=Day%201%2C%20We%20did%20it&amp;of=Day%201\"", html, StringComparison.Ordinal);
        Assert.Contains("field:text/name-a?label=Name%20of%20A\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_day_has_a_code_to_its_page_only_where_the_website_has_an_address()
    {
        var plan = Planning.Plan([2]);
        var content = Planning.Content(plan);
        Assert.DoesNotContain("data-code", Draw(Planning.Booklets(content)[0]), StringComparison.Ordinal);
        var html = Draw(Planning.Booklets(content with { Settings = content.Settings with { BaseUrl = new("https://guide.example/") } })[0]);
        Assert.Equal(
            ["https://guide.example/plans/month/day-1.html", "https://guide.example/plans/month/day-2.html"],
            Code().Matches(html).Select(code => code.Groups["address"].Value));
    }

    private static ImmutableArray<PrintDocument> Booklets(Plan plan)
    {
        var content = Planning.Content(plan);
        return Planning.Booklets(content with { Settings = content.Settings with { Print = Everything } });
    }

    private static string Name(PrintOrder order) => order.Path.Value["downloads/".Length..];

    private static string Draw(PrintDocument document)
    {
        using var renderer = new PageRenderer(Theme.Usual);
        var view = document.View(PageNumbers.None);
        return renderer.Draw(view.Model, view.Medium);
    }

    [GeneratedRegex("""<section class="page [^"]*" id="(?<id>[^"]+)" data-fit="\k<id>"[^>]*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Section();

    [GeneratedRegex("""href="field:(text|lines|check|one)/(?<name>[A-Za-z0-9_/-]+)\?label=[^" ]+" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Field();

    /// <summary>Matches lines, a frame or a box to tick, with what lies over it.</summary>
    [GeneratedRegex("""<div class="ruled.*?</div>|<span class="tick">.*?</span>""", RegexOptions.Singleline)]
    private static partial Regex Space();

    [GeneratedRegex("""data-code="(?<address>[^"]+)" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Code();
}
