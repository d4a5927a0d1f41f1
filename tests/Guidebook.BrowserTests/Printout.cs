using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>A page as printed by a browser with its default settings: without backgrounds.</summary>
public sealed class Printout : IDisposable
{
    private const int Dpi = 100;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-printout-");

    private Printout()
    {
    }

    private string Pdf => Path.Combine(folder.FullName, "page.pdf");

    /// <summary>The number of pages and their size.</summary>
    public (int Pages, bool IsA4) Paper
    {
        get
        {
            var info = Tools.Run("pdfinfo", Pdf).Split('\n');
            string Value(string key) => info.Single(line => line.StartsWith(key + ":", StringComparison.Ordinal))[(key.Length + 1)..].Trim();
            return (int.Parse(Value("Pages"), System.Globalization.CultureInfo.InvariantCulture), Value("Page size")
                .EndsWith("(A4)", StringComparison.Ordinal));
        }
    }

    /// <summary>The text, with single spaces between words.</summary>
    public string Words => string.Join(' ', Tools.Run("pdftotext", Pdf, "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Prints a page after its fonts have loaded, on paper of the page's choice or of a format.</summary>
    public static async Task<Printout> CreateAsync(IPage page, string? format = null)
    {
        var printout = new Printout();
        await page.ArriveAsync(page.Url);
        await page.HaveTypefacesAsync();
        await page.PdfAsync(new() { Path = printout.Pdf, Format = format, PreferCSSPageSize = true });
        return printout;
    }

    /// <summary>The first page as a grayscale picture: its width in pixels, and its pixels by row.</summary>
    public (int Width, byte[] Pixels) Picture()
    {
        var stem = Path.Combine(folder.FullName, "page");
        Tools.Run("pdftoppm", "-gray", "-r", $"{Dpi}", "-singlefile", Pdf, stem);
        var file = File.ReadAllBytes(stem + ".pgm");
        var head = System.Text.Encoding.ASCII.GetString(file, 0, 32).Split('\n')[1].Split(' ');
        var (width, height) =
            (int.Parse(head[0], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(head[1], System.Globalization.CultureInfo.InvariantCulture));
        return (width, file[^(width * height)..]);
    }

    /// <summary>The number of rules over the full width of the first page.</summary>
    public int Rules()
    {
        const int light = 208;
        var (width, pixels) = Picture();
        var dark = pixels.Chunk(width).Select(row => row.Count(pixel => pixel < light) > width * 0.8).ToList();
        return dark.Where((isDark, row) => isDark && !dark[row - 1]).Count();
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
