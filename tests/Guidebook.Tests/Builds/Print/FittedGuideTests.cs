using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Guides with long titles, wide pictures, tables, code and lists, printed by the real browser and read back by poppler.</summary>
public sealed class FittedGuideTests : IDisposable
{
    private const double FoldMm = 16;
    private const double OuterMm = 12;
    private const string Word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen";
    private const string Tail = "and everything that a careful beginner should know before the second week of it begins";

    /// <summary>Code, words, an address and a table that no line of a booklet holds.</summary>
    private static readonly string[] Wide =
    [
        "```\nlet patient = breathing and warm and awake and able to say the name of the day and of the month\n```",
        "`one.two.three.four.five.six.seven.eight.nine.ten.eleven.twelve.thirteen.fourteen`",
        Word + Word + Word,
        "[A list](https://example.org/abcdefghijklmnopqrstuvwxyz/abcdefghijklmnopqrstuvwxyz/abcdefghijklmnopqrstuvwxyz/abcdefghijklmnopqrstuvwxyz)",
        "| a0 | a1 | a2 | a3 | a4 | a5 | a6 | a7 | a8 | a9 |\n|-|-|-|-|-|-|-|-|-|-|\n| bandages | scissors | blankets | whistles | torches | gloves | plasters | splints | markers | tourniquet |",
    ];

    private readonly BuildBench guide = BuildBench.Open("first-aid");

    public void Dispose() => guide.Dispose();

    [Theory]
    [InlineData("Ready Hands")]
    [InlineData("A field guide for the night shift")]
    [InlineData("Betriebsanleitungshandbuch")]
    [InlineData("Small Children: the Two Hundred Nights")]
    [InlineData("A book of drills for small crews " + Tail)]
    [InlineData(Word)]
    public async Task A_cover_fits_its_title_and_no_text_lies_on_another(string title)
    {
        Replace("content/guide.yaml", "title: Ready Hands", $"title: \"{title}\"");
        await PrintAsync("booklet, large-print");
        foreach (var name in (string[])["booklet", "large-print"])
        {
            var pages = Pages(name);
            // A word that is too long for its line is parted at soft hyphens, which show where it is.
            var shown = Regex.Replace(string.Concat(pages[0].Select(word => word.Text)), "\u00AD-?", "");
            Assert.Contains(Regex.Replace(title, @"\s", ""), shown, StringComparison.Ordinal);
            AssertApart(pages);
            if (name == "booklet") AssertInside(pages);
        }
    }

    [Theory]
    [InlineData(Tail)]
    [InlineData(Word)]
    public async Task Long_titles_of_everything_fit_in_every_edition(string tail)
    {
        using var solo = BuildBench.Open("solo");
        foreach (var path in Files.Below(solo.PathOf("content")).Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var text = await File.ReadAllTextAsync(solo.PathOf($"content/{path}"), TestContext.Current.CancellationToken);
            text = Regex.Replace(text, @"(?m)^((?:sub)?title: )(.+)$", $"$1$2 {tail}");
            solo.Write($"content/{path}", Regex.Replace(text, @"(\{title: )([^,}]+)", $"$1$2 {tail}"));
        }

        Add(solo, "booklet, cards, chart, worksheets, large-print");
        Assert.Empty(await solo.BuildAsync(change: Printed));
        var files = Directory.GetFiles(Path.Combine(solo.Output, "site/downloads"), "*.pdf");
        Assert.Equal(5, files.Length);
        Assert.All(files, file => AssertApart(WordBox.Read(file)));
    }

    [Fact]
    public async Task A_week_of_eight_days_fits()
    {
        using var solo = BuildBench.Open("solo");
        var plan = await File.ReadAllTextAsync(solo.PathOf("content/plans/nine-days.yaml"), TestContext.Current.CancellationToken);
        var weeks = Regex.Replace(plan, @"(?s)weeks:\n.*?rules:", "weeks:\n  - {title: Eight days in one go, opener: Slowly is the whole secret., days: [1, 8]}\nrules:");
        solo.Write("content/plans/nine-days.yaml", weeks[..weeks.LastIndexOf("  - practice", StringComparison.Ordinal)]);
        Add(solo, "booklet, chart, large-print");
        Assert.Empty(await solo.BuildAsync(change: Printed));
        Assert.All(Directory.GetFiles(Path.Combine(solo.Output, "site/downloads"), "*.pdf"), file => AssertApart(WordBox.Read(file)));
    }

    [Fact]
    public async Task Words_that_are_wider_than_the_block_stay_inside_it()
    {
        var text = string.Join("\n\n", Wide);
        Introduce(text);
        await PrintAsync("booklet, large-print");
        AssertInside(Pages("booklet"));
        AssertApart(Pages("large-print"));
        Assert.All(Pages("large-print").SelectMany(page => page), word => Assert.InRange(word.Right, 0, 210 - 25 + 0.5));
        var printed = string.Concat(Pages("booklet").SelectMany(page => page).Select(word => word.Text));
        foreach (var word in Regex.Matches(text, @"[a-z0-9]{5,}").Select(match => match.Value).Where(word => word != "https"))
            Assert.Contains(word, printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1600, 1200)]
    [InlineData(500, 120)]
    [InlineData(600, 2400)]
    public async Task A_picture_is_scaled_to_the_block(int width, int height)
    {
        guide.Write("content/images/dark.svg", string.Create(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"><rect width=\"{width}\" height=\"{height}\"/></svg>\n"));
        Introduce("![The bag, closed](images/dark.svg)");
        await PrintAsync("booklet, large-print");
        var ink = Extent("booklet", 2);
        Assert.InRange(ink.Left, OuterMm - 1, OuterMm + 1);
        Assert.InRange(ink.Right, ink.Left + 20, 148 - FoldMm + 1);
        Assert.InRange(ink.Bottom, 40, 210 - 15);
        Assert.InRange(Extent("large-print", 2).Right, 40, 210 - 25 + 1);
    }

    [Fact]
    public async Task Lists_tables_and_addresses_come_to_paper_as_their_authors_wrote_them()
    {
        Introduce("3. Check the bag\n4. Count the plasters\n   - the small ones\n   - the large ones\n     1. on the left\n\n- A loose point\n\n| Kit | Number |\n|:----|-------:|\n| Gloves | 2 |\n| Blankets, warm | 12345 |\n\n[The list](https://example.org/kit) of [all kits](https://example.org/kit).");
        await PrintAsync("booklet, large-print");
        foreach (var name in (string[])["booklet", "large-print"])
        {
            var page = Pages(name)[1];
            double Left(string word) => page.First(box => box.Text == word).Left;
            Assert.Contains("3.", page.Select(word => word.Text));
            Assert.Contains("4.", page.Select(word => word.Text));
            Assert.True(HasInk(name, page.First(word => word.Text == "loose")), "There is no bullet.");
            Assert.True(HasInk(name, page.First(word => word.Text == "small")), "There is no bullet in the inner list.");
            Assert.True(Left("Check") < Left("small") - 3 && Left("small") < Left("left") - 3, "Nested lists are not indented.");
            double Right(string word) => page.First(box => box.Text == word).Right;
            Assert.Equal(Right("Number"), Right("2"), 0.3);
            Assert.Equal(Right("12345"), Right("2"), 0.3);
            Assert.Single(page, word => word.Text.Contains("example.org/kit", StringComparison.Ordinal));
        }
    }

    private static void Add(BuildBench bench, string editions) =>
        bench.Write(
            "content/guide.yaml", File.ReadAllText(bench.PathOf("content/guide.yaml")).TrimEnd() + $"\nprint:\n  editions: [{editions}]\n  papers: [a4]\n");

    private static BuildOptions Printed(BuildOptions options) => options with { Print = true, Browser = Tools.Browser() };

    private static void AssertApart(ImmutableArray<ImmutableArray<WordBox>> pages) => Assert.All(pages, page =>
    {
        for (var i = 0; i < page.Length; i++)
            for (var j = i + 1; j < page.Length; j++)
                Assert.False(page[i].Overlaps(page[j]), $"'{page[i].Text}' lies on '{page[j].Text}'.");
    });

    /// <summary>All words stand between the fold and the outer margin; covers have 16 mm at both sides.</summary>
    private static void AssertInside(ImmutableArray<ImmutableArray<WordBox>> pages) => Assert.All(pages.Index(), page =>
    {
        var isLeft = page.Index % 2 == 1;
        var (left, right) = page.Index == 0 ? (FoldMm, FoldMm) : isLeft ? (OuterMm, FoldMm) : (FoldMm, OuterMm);
        Assert.All(page.Item, word => Assert.True(
            word.Left > left - 1 && word.Right < 148 - right + 1, $"'{word.Text}' of page {page.Index + 1} passes the block."));
    });

    /// <summary>Whether something is drawn within 9 mm left of the word before this one, which is as narrow as "A" or "the".</summary>
    private bool HasInk(string name, WordBox word)
    {
        var stem = guide.PathOf("ink");
        Tools.Run("pdftoppm", "-r", "254", "-gray", "-singlefile", "-f", "2", "-l", "2", PathOf(name), stem);
        var (bytes, wide, start) = Gray(stem + ".pgm");
        return Enumerable.Range((int)(word.Top * 10), (int)((word.Bottom - word.Top) * 10)).Any(y =>
            Enumerable.Range((int)(word.Left * 10) - 180, 180).Any(x => IsBullet(x, y)));

        // A bullet is dark, and as high as wide: nothing of a letter is right above or below it.
        bool IsBullet(int x, int y) => At(x, y) < 100 && Enumerable.Range(12, 10).All(far => At(x, y - far) > 200 && At(x, y + far) > 200);
        int At(int x, int y) => bytes[start + y * wide + x];
    }

    private static (byte[] Bytes, int Wide, int Start) Gray(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var head = Regex.Match(System.Text.Encoding.ASCII.GetString(bytes, 0, 40), @"^P5\s+(\d+)\s+\d+\s+255\s");
        return (bytes, int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture), head.Length);
    }

    private void Replace(string path, string old, string text) =>
        guide.Write(path, File.ReadAllText(guide.PathOf(path)).Replace(old, text, StringComparison.Ordinal));

    private void Introduce(string text) => Replace(
        "content/plans/three-shifts.yaml", "weeks:", "introduction: |\n" + string.Concat(text.Split('\n').Select(line => $"  {line}\n")) + "weeks:");

    private async Task PrintAsync(string editions)
    {
        Add(guide, editions);
        Assert.Empty(await guide.BuildAsync(change: Printed));
    }

    private string PathOf(string name) => Directory.GetFiles(Path.Combine(guide.Output, "site/downloads"), $"*-{name}.pdf").Single();

    private ImmutableArray<ImmutableArray<WordBox>> Pages(string name) => WordBox.Read(PathOf(name));

    /// <summary>The range of black on a page, in millimetres.</summary>
    private (double Left, double Right, double Bottom) Extent(string name, int page)
    {
        const int dpi = 72;
        var stem = guide.PathOf("page");
        var number = page.ToString(CultureInfo.InvariantCulture);
        Tools.Run("pdftoppm", "-r", "72", "-gray", "-singlefile", "-f", number, "-l", number, PathOf(name), stem);
        var (bytes, wide, start) = Gray(stem + ".pgm");
        var dark = Enumerable.Range(0, bytes.Length - start).Where(i => bytes[start + i] < 20).ToList();
        // Only what is black over at least 10 mm below each other: the picture, not letters.
        var columns = dark.GroupBy(i => i % wide).Where(column => column.Count() > 28).Select(column => column.Key).ToList();
        var rows = dark.GroupBy(i => i / wide).Where(row => row.Count() > 40).Select(row => row.Key);
        double Mm(int pixels) => pixels * 25.4 / dpi;
        return (Mm(columns.Min()), Mm(columns.Max() + 1), Mm(rows.Max() + 1));
    }
}
