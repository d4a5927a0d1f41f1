using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The sheets to fold, cut in halves by poppler: their order after printing and folding.</summary>
public sealed class FoldedSheetTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    public static TheoryData<string> Booklets =>
        [.. from name in new[] { "booklet", "seven-days", "week-1", "week-2", "week-3", "week-4", "week-5" } from paper in new[] { "a4", "letter" } select $"{name}-{paper}"];

    [Theory]
    [MemberData(nameof(Booklets))]
    public void Folding_the_sheets_gives_every_page_in_its_place(string name)
    {
        var sides = Halves(name);
        var pages = sides.Count * 2;
        Assert.Equal(0, pages % 4);
        var read = new string[pages + 1];
        for (var sheet = 0; sheet < sides.Count / 2; sheet++)
        {
            (read[pages - 2 * sheet], read[1 + 2 * sheet]) = sides[2 * sheet];
            (read[2 + 2 * sheet], read[pages - 1 - 2 * sheet]) = sides[2 * sheet + 1];
        }

        var folios = Enumerable.Range(1, pages).Where(page => Folio(read[page], page)).ToList();
        Assert.True(folios.Count >= pages - 2, $"{name}: only {folios.Count} of {pages} pages bear their number in that place");
    }

    [Theory]
    [MemberData(nameof(Booklets))]
    public void For_one_sided_printers_the_same_fronts_come_before_the_same_backs(string name)
    {
        var both = Halves(name);
        var sides = Halves($"{name}-one-sided");
        var (fronts, backs) = (sides.Take(sides.Count / 2), sides.Skip(sides.Count / 2));
        Assert.Equal(both, fronts.Zip(backs).SelectMany(sheet => new[] { sheet.First, sheet.Second }));
    }

    [Theory]
    [MemberData(nameof(Booklets))]
    public void Turned_over_the_long_edge_only_the_backs_are_upside_down(string name)
    {
        var shortEdge = Words(name);
        var longEdge = Words($"{name}-long-edge");
        var (width, height) = prints.Size(name);
        Assert.Equal(shortEdge.Count, longEdge.Count);
        for (var side = 0; side < shortEdge.Count; side++)
        {
            var expected = side % 2 == 0
                ? shortEdge[side]
                : [.. shortEdge[side].Select(word => word with { X = width - word.X, Y = height - word.Y })];
            Assert.Equal(expected.Count, longEdge[side].Count);
            Assert.All(expected, word => Assert.Contains(longEdge[side], other => Near(word, other)));
        }
    }

    [Fact]
    public void The_pages_of_the_A4_sheets_are_those_of_the_booklet_on_the_screen()
    {
        var sides = Halves("booklet-a4");
        var flat = prints.Pages("booklet").Select(ShippedPrints.Flat).ToList();
        Assert.Equal(flat[0], sides[0].Right);
        Assert.Equal(flat[1], sides[1].Left);
        // The last page says what the file is for.
        var own = flat[^1].Split(" This is the booklet for a screen.");
        Assert.Equal(2, own.Length);
        Assert.StartsWith($"{own[0]} Print both sides of", sides[0].Left, StringComparison.Ordinal);
    }

    private static bool Near((double X, double Y, string Text) one, (double X, double Y, string Text) other) =>
        one.Text == other.Text && Math.Abs(one.X - other.X) <= 2 && Math.Abs(one.Y - other.Y) <= 2;

    /// <summary>Whether the footer of a page starts or ends with its number.</summary>
    private static bool Folio(string page, int number) =>
        Regex.IsMatch(page, string.Create(CultureInfo.InvariantCulture, $@"(^|\s){number}(\s|$)")) || page.Length < 30;

    private List<(string Left, string Right)> Halves(string name)
    {
        var (width, height) = prints.Size(name);
        string[] Half(double from) =>
            Tools.Run("pdftotext", "-layout", "-r", "72", "-x", Whole(from), "-y", "0", "-W", Whole(width / 2), "-H", Whole(height), prints.File(name), "-")
            .Split('\f')[..^1];
        return [.. Half(0).Zip(Half(width / 2)).Select(side => (ShippedPrints.Flat(side.First), ShippedPrints.Flat(side.Second)))];
    }

    /// <summary>All words of all sides with the positions of their centres in points, rounded so that two files sort alike.</summary>
    private List<List<(double X, double Y, string Text)>> Words(string name) => [.. Tools.Run("pdftotext", "-bbox", prints.File(name), "-")
        .Split("<page ")[1..]
        .Select(page => Regex.Matches(page, """<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>""")
            .Select(word => (Middle(word, 1, 3), Middle(word, 2, 4), word.Groups[5].Value)).ToList())];

    private static double Middle(Match word, int from, int to) =>
        Math.Round((double.Parse(word.Groups[from].Value, CultureInfo.InvariantCulture)
            + double.Parse(word.Groups[to].Value, CultureInfo.InvariantCulture)) / 2);

    private static string Whole(double points) => Math.Round(points).ToString(CultureInfo.InvariantCulture);
}
