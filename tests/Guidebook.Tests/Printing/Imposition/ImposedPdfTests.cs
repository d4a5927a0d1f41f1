using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing.Imposition;

/// <summary>Real pages on sheets, checked by independent tools: 14 A5 pages on A4, 22 half-letter pages on Letter.</summary>
public sealed class ImposedPdfTests(ImposedPdfTests.Sources sources) : IClassFixture<ImposedPdfTests.Sources>, IDisposable
{
    private const double PointsPerMm = 72 / 25.4;
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;

    /// <summary>
    /// Paper sizes, duplex edges, sheets per signature, paper thickness, and whether the book is read from right to left.
    /// </summary>
    public static TheoryData<Paper, FlipEdge, int?, double, bool> Foldings => new(
        from paper in Enum.GetValues<Paper>()
        from flip in Enum.GetValues<FlipEdge>()
        from way in new[] { ((int?)null, 0.1, false), (2, 0.5, false), (null, 0, true), (3, 0.25, true) }
        select (paper, flip, way.Item1, way.Item2, way.Item3));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Foldings))]
    public void The_file_folds_to_a_book_that_reads_in_order(Paper paper, FlipEdge flip, int? most, double thickness, bool isRightToLeft)
    {
        var folding = new Folding
        { Paper = paper, Flip = flip, SheetsPerSignature = most, PaperThicknessMm = thickness, RightToLeft = isRightToLeft };
        var sides = PrintedSheets.Sides(Write(ImposedPdf.Make(sources[paper], folding, SheetSides.Both, PrintedSheets.Properties)));

        Assert.Equal(Pages(paper), Read(sides.Where((_, i) => i % 2 == 0), sides.Where((_, i) => i % 2 == 1), folding));
    }

    [Theory]
    [InlineData(Paper.A4)]
    [InlineData(Paper.Letter)]
    public void For_one_sided_printers_all_fronts_come_before_all_backs(Paper paper)
    {
        var folding = Plain(paper) with { SheetsPerSignature = 2 };
        var path = Write(ImposedPdf.Make(sources[paper], folding, SheetSides.FrontsThenBacks, PrintedSheets.Properties));
        var sides = PrintedSheets.Sides(path);
        var (fronts, backs) = (sides[..(sides.Length / 2)], sides[(sides.Length / 2)..]);

        Assert.Equal(Pages(paper), Read(fronts, backs, folding));
        Assert.All(backs, back => Assert.True((back.Left ?? back.Right)!.Value.IsUpright));
    }

    [Theory]
    [InlineData(Paper.A4, FlipEdge.ShortEdge, "-|1 2|- 14|3 4|13 12|5 6|11 10|7 8|9")]
    [InlineData(Paper.A4, FlipEdge.LongEdge, "-|1 2|- 14|3 4|13 12|5 6|11 10|7 8|9")]
    [InlineData(Paper.Letter, FlipEdge.ShortEdge, "-|1 2|- 22|3 4|21 20|5 6|19 18|7 8|17 16|9 10|15 14|11 12|13")]
    [InlineData(Paper.Letter, FlipEdge.LongEdge, "-|1 2|- 22|3 4|21 20|5 6|19 18|7 8|17 16|9 10|15 14|11 12|13")]
    public void Each_half_of_a_sheet_cut_out_holds_its_page(Paper paper, FlipEdge flip, string expected)
    {
        var folding = Plain(paper) with { Flip = flip };
        var path = Write(ImposedPdf.Make(sources[paper], folding, SheetSides.Both, PrintedSheets.Properties));
        var upright = path;
        if (flip == FlipEdge.LongEdge) Tools.Run("qpdf", path, "--rotate=+180:1-z:even", upright = Path.Combine(folder, "upright.pdf"));

        var read = Enumerable.Range(1, 2 * SignatureSizes.SheetsFor(Sources.Count(paper))).Select(side =>
            $"{Half(upright, side, folding, isLeft: true)}|{Half(upright, side, folding, isLeft: false)}");
        Assert.Equal(expected, string.Join(' ', read));
    }

    [Theory]
    [InlineData(Paper.A4, "841.89 x 595.276 pts (A4)", "841.89   595.28")]
    [InlineData(Paper.Letter, "792 x 612 pts (letter)", "792.00   612.00")]
    public void The_file_is_sound_and_bare_of_what_only_works_on_a_screen(Paper paper, string size, string box)
    {
        var source = sources[paper];
        var made = ImposedPdf.Make(source, Plain(paper), SheetSides.Both, PrintedSheets.Properties);
        var path = Write(made);

        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", path), StringComparison.Ordinal);
        var about = Tools.Run("pdfinfo", "-box", path);
        Assert.Matches($@"Pages:\s+{2 * SignatureSizes.SheetsFor(Sources.Count(paper))}\n", about);
        Assert.Matches($@"Page size:\s+{Regex.Escape(size)}\n", about);
        foreach (var name in new[] { "MediaBox", "CropBox", "TrimBox" }) Assert.Matches($@"{name}:\s+0\.00\s+0\.00\s+{box}\n", about);
        Assert.Matches(@"Tagged:\s+no\n", about);
        Assert.Matches("Title:\\s+Näher – a test\n", about);
        Assert.Matches("Author:\\s+A. Muster\n", about);
        var whole = Tools.Run("qpdf", "--qdf", "--object-streams=disable", path, "-");
        foreach (var gone in new[] { "/Annots", "/Dests", "/Outlines", "/StructTreeRoot", "/StructParents", "/MarkInfo" })
            Assert.DoesNotContain(gone, whole, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [\n    0\n    0\n", whole, StringComparison.Ordinal);
        Assert.Equal(Tools.Run("pdffonts", path).Split('\n').Length, Tools.Run("pdffonts", Write(source)).Split('\n').Length);
        Assert.InRange(made.WriteUnpacked().Length, 0, source.WriteUnpacked().Length * 1.05);
    }

    [Fact]
    public void Print_dialogs_are_told_how_to_turn_the_paper_and_not_to_scale()
    {
        string Catalog(FlipEdge flip, SheetSides sides) => Tools.Run("qpdf", "--show-object=1",
            Write(ImposedPdf.Make(sources[Paper.A4], Plain(Paper.A4) with { Flip = flip }, sides, PrintedSheets.Properties)));

        Assert.Contains("/Duplex /DuplexFlipShortEdge /PickTrayByPDFSize true /PrintScaling /None", Catalog(FlipEdge.ShortEdge, SheetSides.Both), StringComparison.Ordinal);
        Assert.Contains("/Duplex /DuplexFlipLongEdge ", Catalog(FlipEdge.LongEdge, SheetSides.Both), StringComparison.Ordinal);
        Assert.Contains("/Duplex /Simplex ", Catalog(FlipEdge.ShortEdge, SheetSides.FrontsThenBacks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Paper.A4)]
    [InlineData(Paper.Letter)]
    public void Pages_lie_against_the_fold_and_inner_ones_move_on_toward_it(Paper paper)
    {
        var folding = Plain(paper) with { PaperThicknessMm = 0.5 };
        var words = PrintedSheets.Words(Write(ImposedPdf.Make(sources[paper], folding, SheetSides.Both, PrintedSheets.Properties)));
        var still =
            PrintedSheets.Words(
            Write(ImposedPdf.Make(sources[paper], folding with { PaperThicknessMm = 0 }, SheetSides.Both, PrintedSheets.Properties)));
        var source = PrintedSheets.Words(Write(sources[paper])).SelectMany(page => page).ToDictionary(word => word.Text);

        for (var side = 0; side < words.Length; side++)
            foreach (var (moved, unmoved) in words[side].OrderBy(word => word.Text).Zip(still[side].OrderBy(word => word.Text)))
            {
                var fold = unmoved.PageWidth / 2;
                var page = source[unmoved.Text];
                Assert.Equal(unmoved.X < fold ? page.PageWidth - page.X : page.X, Math.Abs(unmoved.X - fold), tolerance: 0.02);
                Assert.Equal(side / 2 * 0.5 * PointsPerMm, Math.Abs(unmoved.X - fold) - Math.Abs(moved.X - fold), tolerance: 0.01);
                Assert.Equal(unmoved.Y, moved.Y);
                Assert.Equal(page.Y, moved.Y, tolerance: 0.02);
            }
    }

    [Fact]
    public void Ticks_stand_at_head_and_foot_of_each_fold_and_staples_only_on_the_outside_of_each_signature()
    {
        var path = Write(
            ImposedPdf.Make(
            sources[Paper.Letter], Plain(Paper.Letter) with { SheetsPerSignature = 3 }, SheetSides.Both, PrintedSheets.Properties));
        var contents = Tools.Run("qpdf", "--qdf", "--object-streams=disable", path, "-").Split("%% Contents for page ")[1..];

        Assert.Equal(12, contents.Length);
        Assert.All(contents, (page, i) =>
        {
            Assert.Contains("396 0 m 396 22.6772 l\n396 612 m 396 589.3228 l\n", page, StringComparison.Ordinal);
            Assert.Equal(i is 0 or 6, page.Contains("390.3307 153 m 401.6693 153 l\n390.3307 459 m 401.6693 459 l\n", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes_and_the_source_stays_as_it_was()
    {
        var source = sources[Paper.A4];
        var before = source.Write();
        byte[] Make() => ImposedPdf.Make(source, Plain(Paper.A4), SheetSides.Both, PrintedSheets.Properties).Write();

        Assert.Equal(Make(), Make());
        Assert.Equal(before, source.Write());
    }

    [Fact]
    public void Pages_larger_than_half_of_the_paper_are_refused()
    {
        Assert.Contains("Page 1 is larger", Assert.Throws<PdfFormatException>(() =>
            ImposedPdf.Make(
            sources[Paper.A4], Plain(Paper.Letter) with { RightToLeft = true }, SheetSides.Both, PrintedSheets.Properties)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_the_source_shows_turned_are_turned_on_the_sheet()
    {
        var (source, turned) = (Write(sources[Paper.A4]), Path.Combine(folder, "turned.pdf"));
        Tools.Run("qpdf", "--object-streams=disable", "--rotate=+180", source, turned);
        var path = Write(
            ImposedPdf.Make(PdfFile.Read(File.ReadAllBytes(turned)), Plain(Paper.A4), SheetSides.Both, PrintedSheets.Properties));

        Assert.Equal(new PrintedSide(new("14", IsUpright: false), new("3", IsUpright: false)), PrintedSheets.Sides(path)[2]);
    }

    [Theory]
    [InlineData(0, 50, 90)]
    [InlineData(1, 90, 50)]
    [InlineData(2, 50, 90)]
    [InlineData(3, 90, 50)]
    public void A_page_turned_any_way_lies_with_its_lower_left_corner_at_the_origin(int turns, double width, double height)
    {
        var box = new PageBox(Left: 7, Bottom: -3, Right: 57, Top: 87, turns);
        var matrix = box.ToOrigin;
        (double X, double Y) At(double x, double y) =>
            (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);

        Assert.Equal((width, height), (box.Width, box.Height));
        (double, double)[] corners = [(0, 0), (0, height), (width, height), (width, 0)];
        // Clockwise from the bottom left corner; a quarter turn to the right moves the next corner there.
        (double X, double Y)[] page = [At(7, -3), At(7, 87), At(57, 87), At(57, -3)];
        Assert.Equal(corners, Enumerable.Range(0, 4).Select(i => page[(i - turns + 4) % 4]));
    }

    private static Folding Plain(Paper paper) =>
        new() { Paper = paper, Flip = FlipEdge.ShortEdge, SheetsPerSignature = null, PaperThicknessMm = 0.1, RightToLeft = false };

    private static string Half(string path, int side, Folding folding, bool isLeft)
    {
        var text = PrintedSheets.Half(path, side, folding.Sheet, isLeft);
        if (text.Length == 0) return "-";
        var words = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([$"top{words[0][3..]}", $"foot{words[0][3..]}"], words);
        return words[0][3..];
    }

    private static Mark?[] Pages(Paper paper)
    {
        var (pages, all) = (Sources.Count(paper), 4 * SignatureSizes.SheetsFor(Sources.Count(paper)));
        return [.. Enumerable.Range(1, all)
            .Select(page => page <= pages ? new Mark(page.ToString(CultureInfo.InvariantCulture), IsUpright: true) : (Mark?)null)];
    }

    private static Mark?[] Read(IEnumerable<PrintedSide> fronts, IEnumerable<PrintedSide> backs, Folding folding)
    {
        ImmutableArray<FoldedPaper> papers = [.. fronts.Zip(backs, (front, back) => FoldedPaper.Print(front, back, folding.Flip))];
        var most = folding.SheetsPerSignature ?? papers.Length;
        var piles = (papers.Length - 1) / most + 1;
        var larger = papers.Length % piles;
        var size = papers.Length / piles;
        return [.. Enumerable.Range(0, piles).SelectMany(pile => FoldedPaper.Read(
            papers.Slice(pile * size + Math.Min(pile, larger), size + (pile < larger ? 1 : 0)), folding.RightToLeft))];
    }

    private string Write(PdfFile file)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, file.Write());
        return path;
    }

    /// <summary>Both documents, printed once.</summary>
    public sealed class Sources : IAsyncLifetime
    {
        private readonly Dictionary<Paper, PdfFile> files = [];

        public PdfFile this[Paper paper] => files[paper];

        public static int Count(Paper paper) => paper == Paper.A4 ? 14 : 22;

        public async ValueTask InitializeAsync()
        {
            foreach (var paper in Enum.GetValues<Paper>()) files[paper] = await PrintedSheets.PrintAsync(paper, Count(paper));
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
