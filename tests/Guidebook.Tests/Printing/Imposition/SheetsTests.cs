using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing.Imposition;

/// <summary>The imposition of sheets, tested by simulated printing, nesting, folding and reading.</summary>
public sealed class SheetsTests
{
    private const int MostPages = 256;

    private static readonly Folding Plain = new()
    {
        Paper = Paper.A4,
        Flip = FlipEdge.ShortEdge,
        SheetsPerSignature = null,
        PaperThicknessMm = 0.1,
        RightToLeft = false,
    };

    public static TheoryData<FlipEdge, bool> Ways => new(
        from flip in Enum.GetValues<FlipEdge>() from isRightToLeft in new[] { false, true } select (flip, isRightToLeft));

    private static IEnumerable<int?> SignatureSizes => Enumerable.Range(1, 64).Select(size => (int?)size).Append(null);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Folded_sheets_read_from_the_first_page_to_the_last_with_blanks_after_it(FlipEdge flip, bool isRightToLeft)
    {
        var upright = Enumerable.Range(1, MostPages)
            .Select(page => (Mark?)new Mark(page.ToString(CultureInfo.InvariantCulture), IsUpright: true)).ToArray();
        for (var pages = 1; pages <= MostPages; pages++)
            foreach (var size in SignatureSizes)
            {
                var read = Read(
                    Sheets.Create(pages, Plain with { Flip = flip, RightToLeft = isRightToLeft, SheetsPerSignature = size }), flip,
                    isRightToLeft);
                var blanks = read.AsSpan(pages);
                if (!read.AsSpan(0, pages).SequenceEqual(upright.AsSpan(0, pages)) || blanks.Length > 3
                    || blanks.ContainsAnyExcept((Mark?)null))
                    Assert.Fail($"{pages} pages in signatures of {size}: {string.Join(' ', read.Select(mark => $"{mark}"))}");
            }
    }

    [Fact]
    public void A_printer_that_turns_over_the_other_edge_spoils_the_book()
    {
        var planned = Sheets.Create(16, Plain);

        Assert.Contains(Read(planned, FlipEdge.LongEdge, opensFromTheRight: false), mark => mark is { IsUpright: false });
        Assert.NotEqual(
            Read(planned, FlipEdge.ShortEdge, opensFromTheRight: false), Read(planned, FlipEdge.ShortEdge, opensFromTheRight: true));
    }

    [Fact]
    public void The_order_on_paper_is_the_one_that_every_bookbinder_knows()
    {
        Assert.Equal(["8|1 2|7", "6|3 4|5"], Sheets.Create(8, Plain).Select(Written));
        Assert.Equal(["1|8 7|2", "3|6 5|4"], Sheets.Create(8, Plain with { RightToLeft = true }).Select(Written));
        Assert.Equal(["4|1 2|3", "-|5 6|-"], Sheets.Create(6, Plain with { SheetsPerSignature = 1 }).Select(Written));
    }

    /// <summary>Signatures of 16 pages are sewn by bookbinders: folded and put one behind the other, any book reads on.</summary>
    [Fact]
    public void Signatures_of_16_pages_are_folded_and_sewn_and_read_from_the_first_page_to_the_last()
    {
        var folding = Plain with { SheetsPerSignature = 4 };
        for (var pages = 1; pages <= 1000; pages++)
        {
            var sheets = Sheets.Create(pages, folding);
            var signatures = sheets.GroupBy(sheet => sheet.Signature).ToList();
            Assert.All(signatures, signature => Assert.InRange(signature.Count(), 1, 4));
            if (pages % 16 == 0) Assert.All(signatures, signature => Assert.Equal(4, signature.Count()));
            FoldedPaper Print(Sheet sheet) => FoldedPaper.Print(PrintedSide.Read(sheet.Front), PrintedSide.Read(sheet.Back), folding.Flip);
            var read = signatures.SelectMany(signature => FoldedPaper.Read([.. signature.Select(Print)], opensFromTheRight: false));
            Assert.Equal(Enumerable.Range(1, pages), read.OfType<Mark>().Select(mark => int.Parse(mark.Text, null)));
        }
    }

    [Fact]
    public void Signatures_are_as_few_as_may_be_and_as_even_as_may_be()
    {
        Assert.Equal([3, 2, 2], Sizes(sheets: 7, most: 3));
        Assert.Equal([5, 5, 5, 5], Sizes(sheets: 20, most: 5));
        Assert.Equal([20], Sizes(sheets: 20, most: null));
        for (var sheets = 1; sheets <= 64; sheets++)
            for (var most = 1; most <= 64; most++)
            {
                var sizes = Sizes(sheets, most);
                Assert.Equal((sheets - 1) / most + 1, sizes.Length);
                Assert.InRange(sizes[0], sizes[^1], Math.Min(most, sizes[^1] + 1));
                if (most > 2 && sheets > 1) Assert.True(sizes[^1] > 1, $"{sheets} sheets by {most} leave a lone sheet.");
            }
    }

    [Fact]
    public void Sheets_are_numbered_through_and_signatures_begin_with_their_outermost()
    {
        var sheets = Sheets.Create(26, Plain with { SheetsPerSignature = 3 });

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], sheets.Select(sheet => sheet.Number));
        Assert.Equal([1, 1, 1, 2, 2, 3, 3], sheets.Select(sheet => sheet.Signature));
        Assert.Equal([0, 1, 2, 0, 1, 0, 1], sheets.Select(sheet => sheet.Depth));
        Assert.Empty(Sheets.Create(0, Plain));
    }

    [Fact]
    public void Pages_move_toward_the_spine_by_the_thickness_of_what_lies_around_them()
    {
        for (var pages = 1; pages <= MostPages; pages++)
            foreach (var sheet in Sheets.Create(pages, Plain with { SheetsPerSignature = 5, PaperThicknessMm = 0.25 }))
                Assert.All(PagesOf(sheet), page => Assert.Equal(0.25 * sheet.Depth, page.TowardSpineMm));
        Assert.All(Sheets.Create(64, Plain with { PaperThicknessMm = 0 }).SelectMany(PagesOf), page => Assert.Equal(0, page.TowardSpineMm));
    }

    [Fact]
    public void What_cannot_be_folded_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sheets.Create(-1, Plain));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sheets.Create(1, Plain with { SheetsPerSignature = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sheets.Create(1, Plain with { PaperThicknessMm = -0.1 }));
    }

    [Fact]
    public void A_folding_is_as_the_guide_wants_it()
    {
        static Folding Made(FoldWay way, Paper paper = Paper.A4) =>
            Folding.Create(new(paper, way) { SheetsPerSignature = 6 }, paperThicknessMm: 0.2, rightToLeft: false);

        Assert.Equal(Plain with { SheetsPerSignature = 6, PaperThicknessMm = 0.2 }, Made(FoldWay.ShortEdge));
        Assert.Equal(FlipEdge.LongEdge, Made(FoldWay.LongEdge).Flip);
        Assert.Equal(FlipEdge.ShortEdge, Made(FoldWay.OneSided).Flip);
        Assert.Equal(new PageSize(279.4, 215.9), Made(FoldWay.ShortEdge, Paper.Letter).Sheet);
    }

    [Fact]
    public void Only_the_sheet_that_bears_a_changed_page_gets_another_hash()
    {
        ImmutableArray<string> pages = [.. Enumerable.Range(1, 16).Select(page => $"page {page}")];
        var before = SheetHashes.Compute(pages, Plain);

        Assert.Equal(4, before.Distinct().Count());
        Assert.Equal(before, SheetHashes.Compute(pages, Plain));
        Assert.Equal([2], Changed(before, SheetHashes.Compute(pages.SetItem(12, "corrected"), Plain)));
        Assert.Equal([2, 3, 4], Changed(before, SheetHashes.Compute(pages, Plain with { PaperThicknessMm = 0.2 })));
        Assert.Equal([1, 2, 3, 4], Changed(before, SheetHashes.Compute(pages, Plain with { Flip = FlipEdge.LongEdge })));
    }

    private static IEnumerable<int> Changed(ImmutableArray<string> before, ImmutableArray<string> now) =>
        Enumerable.Range(1, now.Length).Where(number => before[number - 1] != now[number - 1]);

    private static Mark?[] Read(ImmutableArray<Sheet> sheets, FlipEdge flip, bool opensFromTheRight) =>
    [
        .. sheets.GroupBy(sheet => sheet.Signature).SelectMany(signature => FoldedPaper.Read(
            [.. signature.Select(sheet => FoldedPaper.Print(PrintedSide.Read(sheet.Front), PrintedSide.Read(sheet.Back), flip))],
                opensFromTheRight)),
    ];

    private static int[] Sizes(int sheets, int? most) =>
        [.. Sheets.Create(4 * sheets, Plain with { SheetsPerSignature = most }).CountBy(sheet => sheet.Signature)
            .Select(signature => signature.Value)];

    private static IEnumerable<PositionedPage> PagesOf(Sheet sheet) =>
        new[] { sheet.Front.Left, sheet.Front.Right, sheet.Back.Left, sheet.Back.Right }.OfType<PositionedPage>();

    private static string Written(Sheet sheet) => $"{Written(sheet.Front)} {Written(sheet.Back)}";

    private static string Written(SheetSide side) => $"{Written(side.Left)}|{Written(side.Right)}";

    private static string Written(PositionedPage? page) => page?.Number.ToString(CultureInfo.InvariantCulture) ?? "-";
}
