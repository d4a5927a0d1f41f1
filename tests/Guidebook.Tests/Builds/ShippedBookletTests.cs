using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>The shipped guide's booklets, printed by the real program and read back by qpdf and poppler alone.</summary>
public sealed partial class ShippedBookletTests : IAsyncLifetime
{
    private readonly BuildBench bench = new();

    private string Booklet => Path.Combine(bench.Output, "site", "downloads", "nearer-booklet.pdf");

    public async ValueTask InitializeAsync()
    {
        var run = await ProgramRun.Of(bench.Home, [], ["build", "--edition", "booklet", "--browser", Tools.Browser()]);
        Assert.True(run.Code == 0, run.Err);
    }

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Each_booklet_is_whole_tagged_titled_and_of_full_sheets()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Booklet)!, "*.pdf"))
        {
            Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", file), StringComparison.Ordinal);
            var facts = Tools.Run("pdfinfo", file);
            Assert.Matches(@"Title: +Nearer: ", facts);
            Assert.Matches(@"Tagged: +yes", facts);
            Assert.Matches(@"Page size: +419\.528 x 595\.276 pts", facts);
            Assert.Equal(0, int.Parse(Regex.Match(facts, @"Pages: +(\d+)").Groups[1].Value, CultureInfo.InvariantCulture) % 4);
            Assert.Contains("/Lang (en)", Tools.Run("qpdf", "--qdf", "--object-streams=disable", file, "-"), StringComparison.Ordinal);
            var fonts = Tools.Run("pdffonts", file).Split('\n')[2..^1];
            Assert.NotEmpty(fonts);
            Assert.All(fonts, font => Assert.Matches(@" CID TrueType +Identity-H +yes yes yes ", font));
        }
    }

    [Fact]
    public void Every_number_in_the_contents_is_the_page_of_that_heading_and_days_start_left()
    {
        var pages = Pages();
        var rows = pages.Select(page => page.Split('\n').Select(line => ContentsRow().Match(line)).Where(row => row.Success).ToList())
            .Where(onPage => onPage.Count(row => row.Groups["kind"].Success) > 5).SelectMany(onPage => onPage).ToList();
        Assert.Equal(30, rows.Count(row => row.Groups["kind"].Value.StartsWith("Day", StringComparison.Ordinal)));
        Assert.Equal(5, rows.Count(row => row.Groups["kind"].Value.StartsWith("Week", StringComparison.Ordinal)));
        Assert.All(rows, row =>
        {
            var number = int.Parse(row.Groups["page"].Value, CultureInfo.InvariantCulture);
            Assert.Contains(Words(row.Groups["title"].Value), Words(pages[number - 1]), StringComparison.Ordinal);
            if (row.Groups["kind"].Value.StartsWith("Day", StringComparison.Ordinal)) Assert.Equal(0, number % 2);
        });
    }

    [Fact]
    public void Every_number_in_the_index_is_a_page_that_names_the_practice()
    {
        var pages = Pages();
        var rows = pages.SkipWhile(page => !page.Contains("Where each practice is", StringComparison.Ordinal) || page.Contains("Contents", StringComparison.Ordinal))
            .SelectMany(page => page.Split('\n')).Select(line => IndexRow().Match(line)).Where(row => row.Success).ToList();
        Assert.True(rows.Count > 35, $"only {rows.Count} rows");
        Assert.All(rows, row => Assert.All(row.Groups["page"].Captures, page =>
            Assert.Contains(Words(row.Groups["title"].Value), Words(pages[int.Parse(page.Value, CultureInfo.InvariantCulture) - 1]), StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^ *(?<page>\d+) {2,}(?<kind>(Day|Week) \d+)? *(?<title>\S.*?) *$")]
    private static partial Regex ContentsRow();

    [GeneratedRegex(@"^ *(?<title>[^\d ][^\d]+?)(?: (?<page>\d+))+ *$")]
    private static partial Regex IndexRow();

    private static string Words(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    private string[] Pages() => Tools.Run("pdftotext", "-layout", Booklet, "-").Split('\f');
}
