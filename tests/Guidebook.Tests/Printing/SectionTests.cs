using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Editions;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>The sections of a file to sew: counted in the file by the labels and marks in the folds, and told on its page.</summary>
public sealed class SectionTests : IDisposable
{
    private readonly PrintingBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(84, 4, "once in the middle: 3 sections of 4 sheets, then 3 sections of 3 sheets.", 4, 4, 4, 3, 3, 3)]
    [InlineData(30, 4, "once in the middle: 2 sections of 4 sheets.", 4, 4)]
    [InlineData(20, 4, "once in the middle: 1 section of 3 sheets, then 1 section of 2 sheets.", 3, 2)]
    [InlineData(12, 1, "once in the middle: 3 sections of 1 sheet.", 1, 1, 1)]
    public async Task The_page_of_a_file_tells_the_sections_that_are_in_it(int pages, int most, string words, params int[] sizes)
    {
        var (download, sides) = await PrintAsync(pages, most);

        var labels = sides.Select(side => Regex.Match(side, @"section (\d+), sheet (\d+) of (\d+)")).ToList();
        Assert.All(labels, label => Assert.True(label.Success));
        // Front and back of a sheet have one label, also the outermost of each section.
        Assert.All(labels.Chunk(2), sheet => Assert.Equal(sheet[0].Value, sheet[1].Value));
        var sheets = labels.Chunk(2).Select(sheet => sheet[0].Groups.Values.Skip(1).Select(Number).ToArray()).ToList();
        Assert.Equal(
            sizes.SelectMany((size, i) => Enumerable.Range(1, size).Select(sheet => new[] { i + 1, sheet, size })), sheets);
        Assert.Equal(sizes, download.Signatures);
        Assert.Contains(words, DownloadPage.Words("downloads/book.html", download), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(32, 8, "Fold the whole pile once, in the middle.")]
    [InlineData(36, 9, "Fold four or five sheets at a time, and put each bundle into the one before.")]
    public async Task A_single_section_is_folded_at_once_or_in_bundles_if_it_is_thick(int pages, int sheets, string words)
    {
        var (download, sides) = await PrintAsync(pages, most: null);

        Assert.DoesNotContain("sheet", sides[0], StringComparison.Ordinal);
        var expected = Enumerable.Range(1, sheets).SelectMany(sheet => new[] { sheet, sheet }).Skip(1);
        var labels = sides[1..].Select(side => Regex.Match(side, @"sheet \d+ of \d+").Value);
        Assert.Equal(expected.Select(sheet => $"sheet {sheet} of {sheets}"), labels);
        Assert.Equal([sheets], download.Signatures);
        Assert.Contains(words, DownloadPage.Words("downloads/book.html", download), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_marks_on_the_backs_of_sections_go_down_like_stairs()
    {
        await PrintAsync(84, 4);
        var contents = Tools.Run("qpdf", "--qdf", "--object-streams=disable", bench.PathOf("book.pdf"), "-").Split("%% Contents for page ")[1..];

        var marks = contents.Select(page => Regex.Match(page, @"q 0 g ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f Q")).ToList();
        Assert.Equal([0, 8, 16, 24, 30, 36], marks.Index().Where(mark => mark.Item.Success).Select(mark => mark.Index));
        var feet = marks.Where(mark => mark.Success).Select(mark => (Foot: Number(mark, 2), Height: Number(mark, 4))).ToList();
        Assert.All(feet.Zip(feet.Skip(1)), pair => Assert.Equal(pair.First.Foot, pair.Second.Foot + pair.Second.Height, 0.01));
        Assert.All(marks.Where(mark => mark.Success), mark => Assert.Equal(841.89 / 2, Number(mark, 1) + Number(mark, 3) / 2, 0.01));

        static double Number(Match mark, int group) => double.Parse(mark.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    private async Task<(Themes.Kit.Website.Download Download, ImmutableArray<string> Sides)> PrintAsync(int pages, int? most)
    {
        var fold = new Finishing.Fold(Paper.A4, FoldWay.ShortEdge) { SheetsPerSignature = most };
        var document = PrintingBench.Document("book", _ => PrintingBench.Pages(pages), fold);
        var labels = FoldLabels.Create(pages, most, DownloadPage.Strings);
        var labelled = document with { View = numbers => document.View(numbers) with { SheetLabels = labels } };
        var printed = await bench.PrintAsync([labelled]);
        Assert.Equal("", bench.Found);
        await File.WriteAllBytesAsync(bench.PathOf("book.pdf"), printed.Files.Single().Pdf, TestContext.Current.CancellationToken);
        var sides = Tools.Run("pdftotext", bench.PathOf("book.pdf"), "-").Split('\f')[..^1].Select(Builds.Print.ShippedPrints.Flat);
        return (Downloads.Create(printed, null).Single(), [.. sides]);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
