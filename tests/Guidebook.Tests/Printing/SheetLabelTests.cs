using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>The labels of sheets, "sheet 3 of 20", in the folds of files for printers at home.</summary>
public sealed class SheetLabelTests : IDisposable
{
    private readonly PrintingBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Each_side_but_the_outermost_says_which_sheet_it_is_and_no_other_file_does()
    {
        Finishing[] ways = [new Finishing.Screen(), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge), new Finishing.FillIn()];
        var files = (await bench.PrintAsync([Labelled(12, ways)])).Files;

        Assert.Equal("", bench.Found);
        Assert.Equal([12, 12, 12], files.Select(file => file.Pages));
        Assert.Equal(
            ["", "sheet 1 of 3", "sheet 2 of 3", "sheet 2 of 3", "sheet 3 of 3", "sheet 3 of 3"],
            Texts(files[1].Pdf).Select(Label));
        Assert.All(Texts(files[0].Pdf).Concat(Texts(files[2].Pdf)), page => Assert.Equal("", Label(page)));
        Assert.Equal(12, Texts(files[0].Pdf).Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("he")]
    public async Task A_label_stands_in_the_fold_between_the_pages(string language)
    {
        bench.Settings = bench.Settings with { Language = LanguageTable.Find(language) };
        var file = (await bench.PrintAsync([Labelled(8, new Finishing.Fold(Paper.A4, FoldWay.ShortEdge))])).Files.Single();

        await File.WriteAllBytesAsync(bench.PathOf("sheets.pdf"), file.Pdf, TestContext.Current.CancellationToken);
        var fold = Tools.Run("pdftotext", "-f", "2", "-l", "2", "-x", "413", "-W", "16", "-y", "380", "-H", "215", bench.PathOf("sheets.pdf"), "-");
        Assert.Contains("sheet 1 of 2", Builds.Print.ShippedPrints.Flat(fold), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", bench.PathOf("sheets.pdf")), StringComparison.Ordinal);
    }

    private static PrintDocument Labelled(int pages, params Finishing[] ways)
    {
        var document = PrintingBench.Document("book", _ => PrintingBench.Pages(pages), ways);
        ImmutableArray<string> labels = [.. Enumerable.Range(1, pages / 4).Select(sheet => $"sheet {sheet} of {pages / 4}")];
        return document with { View = numbers => document.View(numbers) with { SheetLabels = labels } };
    }

    private static string Label(string page) =>
        System.Text.RegularExpressions.Regex.Match(Builds.Print.ShippedPrints.Flat(page), @"sheet \d of \d").Value;

    private string[] Texts(ReadOnlyMemory<byte> pdf)
    {
        File.WriteAllBytes(bench.PathOf("file.pdf"), pdf.ToArray());
        return Tools.Run("pdftotext", bench.PathOf("file.pdf"), "-").Split('\f')[..^1];
    }
}
