using System.Globalization;
using System.Text;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The printed worksheets, looked at as pixels: lines to write on go down to the foot of every page that asks for lines.</summary>
public sealed class WorksheetRoomTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    private const double MmARow = 25.4 / 50;

    [Theory]
    [InlineData("worksheets-a4")]
    [InlineData("worksheets-letter")]
    public void No_sheet_leaves_a_third_of_its_page_white(string name)
    {
        var pages = prints.Pages(name);
        var checkedSheets = 0;
        foreach (var (i, text) in pages.Index().Where(page => page.Item.Contains("Help: numbers", StringComparison.Ordinal)).Skip(1))
        {
            if (text.Contains("Lines to call", StringComparison.Ordinal)) continue;
            checkedSheets++;
            Assert.True(WidestGap(name, i + 1) < 24, $"{name}, page {i + 1}: {WidestGap(name, i + 1):0} mm are white.");
        }

        Assert.Equal(8, checkedSheets);
    }

    /// <summary>The largest distance between two rows of pixels with ink, in millimetres.</summary>
    private double WidestGap(string name, int page)
    {
        var drawn = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Tools.Run("pdftoppm", "-r", "50", "-gray", "-singlefile", "-f", $"{page}", "-l", $"{page}", prints.File(name), drawn);
            var bytes = File.ReadAllBytes($"{drawn}.pgm");
            var head = Encoding.Latin1.GetString(bytes, 0, 40).Split((char[])[' ', '\n']);
            var (width, height) = (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture));
            var pixels = bytes.AsSpan(bytes.Length - width * height);
            var (last, widest) = (-1, 0);
            for (var row = 0; row < height; row++)
            {
                if (pixels.Slice(row * width, width).IndexOfAnyInRange((byte)0, (byte)200) < 0) continue;
                if (last >= 0) widest = Math.Max(widest, row - last);
                last = row;
            }

            return widest * MmARow;
        }
        finally
        {
            File.Delete($"{drawn}.pgm");
        }
    }
}
