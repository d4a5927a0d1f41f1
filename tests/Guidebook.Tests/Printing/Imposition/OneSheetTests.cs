using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing.Imposition;

/// <summary>The booklet of eight pages from one sheet, tested by simulated folding, cutting and reading.</summary>
public sealed class OneSheetTests : IDisposable
{
    private static readonly IEnumerable<Mark> InOrder =
        Enumerable.Range(1, OneSheet.Pages).Select(page => new Mark(page.ToString(CultureInfo.InvariantCulture), IsUpright: true));

    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Folded_and_cut_once_it_reads_from_the_first_page_to_the_last(bool isRightToLeft)
    {
        var rows = Rows(isRightToLeft);

        Assert.Equal(InOrder, new CutSheet(rows, OneSheet.Cut).Read(isRightToLeft));
        Assert.NotEqual(InOrder, new CutSheet(rows, OneSheet.Cut).Read(!isRightToLeft));
        Assert.NotEqual(InOrder, new CutSheet(rows, (0, 0)).Read(isRightToLeft));
        Assert.NotEqual(InOrder, new CutSheet([rows[1], rows[0]], OneSheet.Cut).Read(isRightToLeft));
    }

    [Theory]
    [InlineData(Paper.A4, false)]
    [InlineData(Paper.A4, true)]
    [InlineData(Paper.Letter, false)]
    public async Task The_file_has_one_side_of_one_sheet_and_can_be_folded(Paper paper, bool isRightToLeft)
    {
        var sheet = new PageSize(PageSize.From(paper).HeightMm, PageSize.From(paper).WidthMm);
        var size = PageSize.EighthOf(paper);
        var source = await PrintedSheets.PrintAsync(size, OneSheet.Pages);
        var path = await WriteAsync(OneSheetPdf.Make(source, sheet, PrintedSheets.Properties with { IsRightToLeft = isRightToLeft }));

        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", path), StringComparison.Ordinal);
        Assert.Equal(InOrder, new CutSheet(PrintedSheets.Panels(path, sheet), OneSheet.Cut).Read(isRightToLeft));
        var facts = Tools.Run("pdfinfo", path);
        Assert.Matches(@"Pages: +1\n", facts);
        Assert.Matches(paper == Paper.A4 ? @"Page size: +841.89 x 595.276 pts \(A4\)" : @"Page size: +792 x 612 pts \(letter\)", facts);
    }

    [Fact]
    public async Task The_cut_is_the_only_line_in_full_black_from_bar_to_bar()
    {
        var sheet = new PageSize(297, 210);
        var source = await PrintedSheets.PrintAsync(PageSize.EighthOf(Paper.A4), OneSheet.Pages);
        var path = await WriteAsync(OneSheetPdf.Make(source, sheet, PrintedSheets.Properties));

        Tools.Run("pdftoppm", "-r", "254", "-gray", "-singlefile", path, Path.Combine(folder, "sheet")); // 10 pixels a millimetre
        var picture = await File.ReadAllBytesAsync(Path.Combine(folder, "sheet.pgm"), TestContext.Current.CancellationToken);
        var facts = Encoding.ASCII.GetString(picture, 0, 20).Split((char[])['\n', ' ']); // P5, width, height
        var (width, height) = (int.Parse(facts[1], CultureInfo.InvariantCulture), int.Parse(facts[2], CultureInfo.InvariantCulture));
        var row = picture.AsMemory(picture.Length - (width * height) + (width * (height / 2)), width).ToArray();
        var dark = Enumerable.Range(0, row.Length).Where(x => row[x] < 100).ToList();
        Assert.InRange(dark[0], 740, 745);
        Assert.InRange(dark[^1], 2225, 2230);
        Assert.InRange(dark.Count, 1480, 1490);
    }

    [Fact]
    public async Task Another_number_of_pages_is_refused()
    {
        var source = await PrintedSheets.PrintAsync(PageSize.EighthOf(Paper.A4), 7);

        Assert.Throws<ArgumentException>(() => OneSheetPdf.Make(source, new(297, 210), PrintedSheets.Properties));
    }

    private async Task<string> WriteAsync(PdfFile file)
    {
        var path = Path.Combine(folder, "sheet.pdf");
        await File.WriteAllBytesAsync(path, file.Write(), TestContext.Current.CancellationToken);
        return path;
    }

    private static Mark[][] Rows(bool isRightToLeft)
    {
        var panels = OneSheet.Create(isRightToLeft);
        Mark At(int column, bool isOnTop) => panels.Single(panel => panel.Column == column && panel.IsOnTop == isOnTop) is var panel
            ? new(panel.Page.ToString(CultureInfo.InvariantCulture), !panel.IsOnTop)
            : default;
        Mark[] Row(bool isOnTop) => [.. Enumerable.Range(0, OneSheet.Columns).Select(column => At(column, isOnTop))];
        return [Row(isOnTop: true), Row(isOnTop: false)];
    }
}
