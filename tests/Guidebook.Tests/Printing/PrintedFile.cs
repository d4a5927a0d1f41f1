using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>Prints a text with the real browser, applies one of our steps to the file, and reads it with independent tools.</summary>
public sealed class PrintedFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;

    public DiagnosticBag Diagnostics { get; } = new();

    public string Path => System.IO.Path.Combine(folder, "booklet.pdf");

    public IEnumerable<string> Found => Diagnostics.Sorted.Select(diagnostic => diagnostic.ToString());

    public string Beside(string name) => System.IO.Path.Combine(folder, name);

    /// <summary>Prints on A5 pages enlarged by a bleed, and writes the step's output.</summary>
    public async Task<T> PrintAsync<T>(string body, Func<PdfFile, PrintResult, T> step, double bleedMm = 0)
    {
        var size = PageSize.A5.Grown(bleedMm);
        var head = FormattableString.Invariant($"<style>@page{{size:{size.WidthMm}mm {size.HeightMm}mm}} .page{{width:{size.WidthMm}mm;height:{size.HeightMm - 1}mm;position:relative}}</style>");
        var job = Booklet.Single(body, head) with { Size = size, HasPixels = bleedMm > 0 };
        var printed = await (await SharedBrowser.Opened).PrintAsync(job, Diagnostics);
        Assert.Empty(Diagnostics.Sorted);
        var file = PdfFile.Read(printed!.Pdf);
        var result = step(file, printed);
        await File.WriteAllBytesAsync(Path, file.Write());
        return result;
    }

    /// <summary>The file with decompressed streams, one character per byte.</summary>
    public string Unpacked()
    {
        Tools.Run("qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", Path, Beside("plain.pdf"));
        return Encoding.Latin1.GetString(File.ReadAllBytes(Beside("plain.pdf")));
    }

    public void AssertSound() => Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", Path), StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
