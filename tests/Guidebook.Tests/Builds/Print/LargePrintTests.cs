using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The shipped guide in large print, read by poppler.</summary>
public sealed partial class LargePrintTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    private const string Name = "large-print";

    [Fact]
    public void Every_number_in_the_contents_is_the_page_on_which_that_day_begins()
    {
        var pages = prints.Pages(Name);
        var rows = pages.SelectMany(page => ContentsRow().Matches(page)).ToList();
        Assert.Equal(30, rows.Count);
        Assert.All(rows, row => Assert.Matches(
            $@"^\s*Day {row.Groups["day"].Value} ·", pages[int.Parse(row.Groups["page"].Value, CultureInfo.InvariantCulture) - 1]));
    }

    [Fact]
    public void Every_page_but_the_cover_bears_its_number_at_its_foot()
    {
        var pages = prints.Pages(Name);
        for (var page = 2; page <= pages.Length; page++)
            Assert.Equal(page.ToString(CultureInfo.InvariantCulture), pages[page - 1].Trim().Split('\n')[^1].Trim());
    }

    /// <summary>
    /// The height of a word's box depends on the font and is larger than the font size: by 1.3 for labels, 1.48 for text.
    /// </summary>
    [Fact]
    public void No_word_is_smaller_than_sixteen_points()
    {
        var words = Word().Matches(Tools.Run("pdftotext", "-bbox", prints.File(Name), "-"));
        Assert.True(words.Count > 5000);
        Assert.All(words, word => Assert.True(Number(word, "to") - Number(word, "from") >= 16 * LeastHeight, word.Value));
    }

    private const double LeastHeight = 1.29;

    private static double Number(Match word, string name) => double.Parse(word.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<page>\d+)\s+Day (?<day>\d+) · ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ContentsRow();

    [GeneratedRegex("""<word .*yMin="(?<from>[\d.]+)".*yMax="(?<to>[\d.]+)">""", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
