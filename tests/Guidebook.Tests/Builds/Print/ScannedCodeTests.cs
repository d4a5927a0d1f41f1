namespace Guidebook.Tests.Builds.Print;

/// <summary>The QR codes on paper, rendered by poppler and decoded by zbar.</summary>
public sealed class ScannedCodeTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Theory]
    [InlineData("booklet", 30, "plans/thirty-days/day-")]
    [InlineData("booklet-press", 8, "plans/thirty-days/day-", 32)] // drawn as those of the booklet
    [InlineData("seven-days", 7, "plans/seven-days/day-")]
    [InlineData("cards-a4", 4, "decks/")]
    [InlineData("cards-letter", 4, "decks/")]
    [InlineData("worksheets-a4", 8, "worksheets/")]
    [InlineData("worksheets-letter", 8, "worksheets/")]
    public void Every_code_leads_to_a_page_that_is_there(string name, int atLeast, string below, int lastPage = 999)
    {
        var folder = Directory.CreateTempSubdirectory("guidebook-codes-");
        Tools.Run("pdftoppm", "-gray", "-r", "200", "-l", $"{lastPage}", prints.File(name), Path.Combine(folder.FullName, "page"));
        var codes = Tools.Scan([.. folder.GetFiles().Select(page => page.FullName)]);
        folder.Delete(recursive: true);
        Assert.All(codes, code => Assert.StartsWith(ShippedPrints.Address, code, StringComparison.Ordinal));
        var pages = codes.Select(code => code[ShippedPrints.Address.Length..]).ToList();
        Assert.All(pages, page => Assert.True(File.Exists(Path.Combine(prints.Site, page)), page));
        Assert.True(
            pages.Where(page => page.StartsWith(below, StringComparison.Ordinal)).Distinct().Count() >= atLeast, string.Join('\n', pages));
    }
}
