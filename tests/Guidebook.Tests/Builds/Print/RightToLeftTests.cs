using System.Text.RegularExpressions;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Tests.Printing;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Guides in Hebrew and Persian: website and every print.</summary>
public sealed partial class RightToLeftTests
{
    private const int Prints = 39;

    [Theory]
    [InlineData("he", "השבוע הראשון של המרפסת, מהעציץ הריק ועד לסלט הקטן של שבת")]
    [InlineData("fa", "هفته‌ای با نان، از نخستین حباب مخمر تا سفرهٔ جمعه")]
    public async Task Website_and_prints_are_made_without_a_finding(string name, string plan)
    {
        using var guide = BuildBench.Open(name);
        var found = await guide.BuildAsync(change: options => options with { Print = true, Editions = [.. Enum.GetValues<EditionName>()] });

        Assert.DoesNotContain(found, diagnostic => diagnostic.Code.Id != "GB4503"); // Words that the theme lacks.
        var site = Path.Combine(guide.Output, "site");
        Assert.All(Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories),
            page => Assert.Contains($"<html lang=\"{name}\" dir=\"rtl\"", File.ReadAllText(page), StringComparison.Ordinal));
        var files = Directory.GetFiles(Path.Combine(site, "downloads"), "*.pdf");
        Assert.Equal(Prints, files.Length);
        Assert.All(files, file =>
            Assert.Contains("/Direction /R2L", PdfSyntaxOf(PdfFile.Read(File.ReadAllBytes(file))), StringComparison.Ordinal));
        var booklet = PdfFile.Read(await File.ReadAllBytesAsync(
            files.Single(file => file.EndsWith("-booklet.pdf", StringComparison.Ordinal)), TestContext.Current.CancellationToken));
        Assert.Contains(plan, TaggedText.Read(booklet), StringComparison.Ordinal);
        Assert.All(Outline.Read(booklet), line => Assert.NotNull(line.Page));
    }

    [Fact]
    public async Task A_title_of_the_other_direction_stands_apart_in_the_theme_s_sentences()
    {
        using var guide = BuildBench.Open("first-aid");
        guide.Write("content/practices/press-and-hold.yaml",
            (await File.ReadAllTextAsync(guide.PathOf("content/practices/press-and-hold.yaml"), TestContext.Current.CancellationToken))
            .Replace("Press and hold", "ללחוץ, ולהחזיק!", StringComparison.Ordinal));
        Assert.Empty(await guide.BuildAsync());

        Assert.Contains("<h1>\u2067ללחוץ, ולהחזיק!\u2069</h1>", guide.Page("practices/press-and-hold.html"), StringComparison.Ordinal);
        Assert.Contains("<title>\u2067ללחוץ, ולהחזיק!\u2069 · Ready Hands</title>", guide.Page("practices/press-and-hold.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("dir=", guide.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_words_that_stand_in_have_a_direction_of_their_own()
    {
        using var guide = BuildBench.Open("he");
        Assert.Equal(["GB4503"], (await guide.BuildAsync()).Select(found => found.Code.Id));

        Assert.Contains("<span lang=\"en\" dir=\"ltr\">", guide.Page("index.html"), StringComparison.Ordinal);
        Assert.Matches(ForeignAttribute(), guide.Page("decks/by-the-pots.html"));
    }

    private static string PdfSyntaxOf(PdfFile file) => PdfSyntax.Format(file.Find<PdfDict>(file.Catalog["ViewerPreferences"])!);

    [GeneratedRegex("aria-label=\"\u2066[^\"]+\u2069\"")]
    private static partial Regex ForeignAttribute();
}
