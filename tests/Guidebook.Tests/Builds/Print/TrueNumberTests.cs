using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Every printed page number leads to the correct page, as read by poppler and pypdf.</summary>
public sealed partial class TrueNumberTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    public static TheoryData<string, int> Editions => new()
    {
        { "booklet", 30 }, { "booklet-press", 30 }, { "booklet-fill-in", 30 }, { "large-print", 30 },
        { "seven-days", 7 }, { "seven-days-press", 7 }, { "seven-days-fill-in", 7 }, { "seven-days-large-print", 7 },
    };

    public static TheoryData<string, int> WithIndex => new()
    {
        { "booklet", 30 }, { "booklet-press", 30 }, { "booklet-fill-in", 30 }, { "large-print", 30 },
        { "seven-days-large-print", 7 },
    };

    public static TheoryData<string> WithLinks => ["booklet", "booklet-fill-in", "seven-days", "seven-days-fill-in", "large-print", "worksheets-a4", "worksheets-letter"];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_line_of_the_contents_names_the_page_of_that_day(string name, int days)
    {
        var pages = prints.Pages(name);
        var rows = pages.SelectMany(page => page.Split('\n')).Select(line => ContentsRow().Match(line)).Where(row => row.Success)
            .DistinctBy(row => row.Groups["day"].Value).ToList();
        Assert.Equal(days, rows.Count);
        Assert.All(rows, row =>
        {
            var page = ShippedPrints.Flat(pages[int.Parse(row.Groups["page"].Value, CultureInfo.InvariantCulture) - 1]);
            Assert.Contains(ShippedPrints.Flat(row.Groups["title"].Value), page, StringComparison.Ordinal);
            Assert.Matches($@"Day {row.Groups["day"].Value}\b", page);
        });
    }

    [Theory]
    [MemberData(nameof(WithIndex))]
    public void Every_number_in_the_index_is_a_page_that_names_the_practice(string name, int days)
    {
        var pages = prints.Pages(name);
        var start = Array.FindIndex(pages, IndexHeading().IsMatch);
        // In reading order, so that one column follows the other.
        var index = ShippedPrints.Flat(string.Join(' ', Tools.Run("pdftotext", prints.File(name), "-").Split('\f')[start..]));
        var rows = Titles().Select(title => (Title: title, Numbers: Regex.Match(index, $@"{Regex.Escape(title)}:? (?<page>\d+)(?:(?:–|, )(?<page>\d+))*")))
            .Where(row => row.Numbers.Success).ToList();
        Assert.True(rows.Count >= days - 1, $"only {rows.Count} rows");
        Assert.All(rows, row => Assert.All(row.Numbers.Groups["page"].Captures, number =>
            Assert.Contains(
            row.Title, From(pages, int.Parse(number.Value, CultureInfo.InvariantCulture), name), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("seven-days")]
    [InlineData("seven-days-press")]
    [InlineData("seven-days-fill-in")]
    public void A_booklet_of_a_week_has_no_index(string name) => Assert.DoesNotContain(prints.Pages(name), IndexHeading().IsMatch);

    [Theory]
    [MemberData(nameof(WithLinks))]
    public void Every_page_that_the_words_name_is_where_a_link_on_that_page_leads(string name)
    {
        var targets = BookText.LinkedPages(prints.File(name));
        Assert.Contains(targets, page => page.Count > 0);
        Assert.All(prints.Pages(name).Zip(targets), page => Assert.All(
            Reference().Matches(page.First),
            named => Assert.Contains(int.Parse(named.Groups["page"].Value, CultureInfo.InvariantCulture), page.Second)));
    }

    /// <summary>The titles of all practices, as the website shows them.</summary>
    private IEnumerable<string> Titles() => Directory.GetFiles(Path.Combine(prints.Site, "practices"), "*.html")
        .SelectMany(page => PageTitle().Matches(File.ReadAllText(page)))
        .Select(title => ShippedPrints.Flat(WebUtility.HtmlDecode(title.Groups["title"].Value)));

    /// <summary>The target of a number in the index: a page; in large print, a day from its first page to the next day.</summary>
    private static string From(string[] pages, int number, string name)
    {
        var day = pages.Skip(number).TakeWhile(page => name.Contains("large", StringComparison.Ordinal) && !Regex.IsMatch(page, @"^\s*(Day|Week) \d+\b(?!,)"));
        return ShippedPrints.Flat(string.Join(' ', day.Prepend(pages[number - 1])));
    }

    [GeneratedRegex(@"^ *(?<page>\d+) {1,}Day (?<day>\d+) +(?:· )?(?<title>\S.*?) *$")]
    private static partial Regex ContentsRow();

    [GeneratedRegex(@"(?m)^ *Where each practice is *$")]
    private static partial Regex IndexHeading();

    [GeneratedRegex("<h1[^>]*>(?<title>[^<]+)</h1>")]
    private static partial Regex PageTitle();

    [GeneratedRegex(@"\(page\s+(?<page>\d+)\)")]
    private static partial Regex Reference();
}
