using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The shipped guide's booklets, read by poppler.</summary>
public sealed partial class BookletTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Theory]
    [InlineData("booklet")]
    [InlineData("seven-days")]
    public void A_booklet_is_titled_and_of_full_sheets(string name)
    {
        var facts = Tools.Run("pdfinfo", prints.File(name));
        Assert.Matches(@"Title: +Nearer: ", facts);
        Assert.Matches(@"Page size: +419\.528 x 595\.276 pts", facts);
        Assert.Equal(0, prints.Pages(name).Length % 4);
    }

    [Fact]
    public void Every_number_in_the_contents_is_the_page_of_that_heading_and_days_start_left()
    {
        var pages = prints.Pages("booklet");
        var rows = pages.Where(page => page.Contains("Contents", StringComparison.Ordinal))
            .Select(page => page.Split('\n').Select(line => ContentsRow().Match(line)).Where(row => row.Success).ToList())
            .Where(onPage => onPage.Count(row => row.Groups["kind"].Success) > 5).SelectMany(onPage => onPage).ToList();
        Assert.Equal(30, rows.Count(row => row.Groups["kind"].Value.StartsWith("Day", StringComparison.Ordinal)));
        Assert.Equal(5, rows.Count(row => row.Groups["kind"].Value.StartsWith("Week", StringComparison.Ordinal)));
        Assert.All(rows, row =>
        {
            var number = int.Parse(row.Groups["page"].Value, CultureInfo.InvariantCulture);
            Assert.Contains(ShippedPrints.Flat(row.Groups["title"].Value), ShippedPrints.Flat(pages[number - 1]), StringComparison.Ordinal);
            if (row.Groups["kind"].Value.StartsWith("Day", StringComparison.Ordinal)) Assert.Equal(0, number % 2);
        });
    }

    [Fact]
    public void Every_number_in_the_index_is_a_page_that_names_the_practice()
    {
        var pages = prints.Pages("booklet");
        // The index has two columns, which are read one after the other in the order of the file.
        var index = Tools.Run("pdftotext", "-raw", prints.File("booklet"), "-").Split('\f')
            .Single(page => page.Contains("A page in bold", StringComparison.Ordinal));
        var rows = IndexRow().Matches(ShippedPrints.Flat(index).Split("something else.")[1]).ToList();
        Assert.True(rows.Count > 35, $"only {rows.Count} rows");
        Assert.All(rows, row => Assert.All(row.Groups["page"].Captures, number =>
        {
            var page = ShippedPrints.Flat(pages[int.Parse(number.Value, CultureInfo.InvariantCulture) - 1]);
            Assert.Contains(ShippedPrints.Flat(row.Groups["title"].Value), page, StringComparison.Ordinal);
        }));
    }

    [GeneratedRegex(@"^ *(?<page>\d+) {2,}(?<kind>(Day|Week) \d+)? *(?<title>\S.*?) *$")]
    private static partial Regex ContentsRow();

    [GeneratedRegex(@"(?<title>[^\d ][^\d]+?)(?:[, –]+(?<page>\d+))+")]
    private static partial Regex IndexRow();
}
