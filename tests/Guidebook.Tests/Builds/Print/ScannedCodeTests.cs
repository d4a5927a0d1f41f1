namespace Guidebook.Tests.Builds.Print;

/// <summary>The QR codes on paper, rendered by poppler and decoded by zbar.</summary>
public sealed class ScannedCodeTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    /// <summary>
    /// Names of files with how many codes they have at least, where these lead, and the resolution, in dots per inch, that their size asks
    /// for. In ordinary runs each kind of file comes once: what is for Letter or the press is drawn as what is for A4 or the screen.
    /// </summary>
    public static TheoryData<string, int, string, int> Files
    {
        get
        {
            var files = new TheoryData<string, int, string, int>
            {
                { "booklet", 30, "plans/thirty-days/day-", 200 },
                { "seven-days", 7, "plans/seven-days/day-", 200 },
                { "cards-a4", 4, "decks/", 150 },
                { "worksheets-a4", 8, "worksheets/", 150 },
            };
            if (!Thorough.IsWanted) return files;
            files.Add("booklet-press", 30, "plans/thirty-days/day-", 200);
            files.Add("cards-letter", 4, "decks/", 150);
            files.Add("worksheets-letter", 8, "worksheets/", 150);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_code_leads_to_a_page_that_is_there(string name, int atLeast, string below, int resolution)
    {
        var folder = Directory.CreateTempSubdirectory("guidebook-codes-");
        Tools.Run("pdftoppm", "-gray", "-r", $"{resolution}", prints.File(name), Path.Combine(folder.FullName, "page"));
        var codes = Tools.Scan([.. folder.GetFiles().Select(page => page.FullName)]);
        folder.Delete(recursive: true);
        Assert.All(codes, code => Assert.StartsWith(ShippedPrints.Address, code, StringComparison.Ordinal));
        var pages = codes.Select(code => code[ShippedPrints.Address.Length..]).ToList();
        Assert.All(pages, page => Assert.True(File.Exists(Path.Combine(prints.Site, page)), page));
        Assert.True(
            pages.Where(page => page.StartsWith(below, StringComparison.Ordinal)).Distinct().Count() >= atLeast, string.Join('\n', pages));
    }
}
