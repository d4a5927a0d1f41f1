using System.Text;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Typefaces;

namespace Guidebook.Tests.Printing;

/// <summary>Text in drawings is printed in the guide's typeface, never in one of the machine.</summary>
public sealed class DrawingFaceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("<text x='9' y='30' style='font-family: DejaVu Sans; font-weight: bold'>words</text>", true)]
    [InlineData("<path d='M0 0H9'/>", false)]
    public async Task The_face_comes_with_the_drawing(string content, bool hasText)
    {
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        await File.WriteAllTextAsync(Path.Combine(folder, "images/drawing.svg"),
            $"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'>{content}</svg>", TestContext.Current.CancellationToken);
        var file = new PrintFiles(Theme.Usual, folder) { Typefaces = GuideTypefaces.None }.Find("images/drawing.svg")!;

        Assert.Equal(hasText, Encoding.UTF8.GetString(file.Bytes.Span).Contains("data:font/woff2;", StringComparison.Ordinal));
        using var printed = new PrintedFile();
        var job = Booklet.Single("<section class=page><img src='../images/drawing.svg' alt='x'></section>");
        var result = await (await SharedBrowser.Opened).PrintAsync(
            job with { Files = path => path == "images/drawing.svg" ? file : job.Files(path) }, printed.Diagnostics);
        await File.WriteAllBytesAsync(printed.Path, result!.Pdf, TestContext.Current.CancellationToken);
        var fonts = Tools.Run("pdffonts", printed.Path).Split('\n')[2..^1];
        Assert.Equal(hasText ? 1 : 0, fonts.Length);
        Assert.All(fonts, font => Assert.Contains("AtkinsonHyperlegible", font, StringComparison.Ordinal));
    }
}
