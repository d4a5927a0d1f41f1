using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>A booklet of 24 pages, printed by the real browser and checked by independent tools.</summary>
public sealed partial class PaginationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_booklet_is_a_sound_tagged_A5_document_with_its_properties()
    {
        var (_, path) = await PrintAsync(Booklet.Paginated());

        var about = Tools.Run("pdfinfo", "-box", path);
        Assert.Matches(@"Pages:\s+24\n", about);
        Assert.Matches(@"Page size:\s+419\.5\d+ x 595\.2\d+ pts", about);
        Assert.Matches(@"TrimBox:\s+0\.00 +-0\.32 +419\.53 +594\.96\n", about);
        Assert.Matches(@"Tagged:\s+yes\n", about);
        Assert.Matches(@"Title:\s+Näher – a test\n", about);
        Assert.Matches(@"Author:\s+Änne Muster\n", about);
        Assert.Matches(@"Subject:\s+Kurz & gut\n", about);
        Assert.DoesNotContain("Date", about, StringComparison.Ordinal);
        Assert.Contains("<rdf:li xml:lang=\"x-default\">Kurz &amp; gut</rdf:li>", Tools.Run("pdfinfo", "-meta", path), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", path), StringComparison.Ordinal);
        Assert.Contains("Chapter 1", Tools.Run("pdfinfo", "-struct-text", path), StringComparison.Ordinal);
        var catalog = Tools.Run("qpdf", "--show-object=1", path);
        Assert.Contains("/Lang (de)", catalog, StringComparison.Ordinal);
        Assert.Contains("/ViewerPreferences << /DisplayDocTitle true >>", catalog, StringComparison.Ordinal);
        Assert.Contains("/PageMode /UseOutlines", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_number_is_the_page_on_which_the_heading_is_read()
    {
        var (printed, path) = await PrintAsync(Booklet.Paginated());

        var pages = Tools.Run("pdftotext", "-layout", path, "-").Split('\f');
        Assert.Equal(2, Array.FindIndex(pages, text => text.Contains("Part of 1\n", StringComparison.Ordinal)));
        for (var i = 1; i <= Booklet.Chapters; i++)
        {
            var page = 1 + Array.FindIndex(pages, text => text.Contains($"Part of {i}\n", StringComparison.Ordinal));
            Assert.Equal(page, printed.Numbers.Find($"part-{i}"));
            Assert.Matches($@"Chapter {i} {page}\n", pages[1]);
            Assert.Contains("of 24 pages", pages[page - 1], StringComparison.Ordinal);
        }

        Assert.Equal(2, printed.Rounds);
        Assert.Equal(24, printed.Numbers.PageCount);
        Assert.Equal(1, printed.Numbers.Find("cover"));
    }

    [Fact]
    public async Task The_throw_away_page_leaves_nothing_behind()
    {
        var (printed, path) = await PrintAsync(Booklet.Paginated());

        var whole = Tools.Run("qpdf", "--qdf", "--object-streams=disable", path, "-");
        Assert.Equal(24, Regex.Count(whole, "/Type /Page\n"));
        Assert.DoesNotContain("guidebook-links", whole, StringComparison.Ordinal);
        Assert.Null(printed.Numbers.Find("guidebook-links"));
        Assert.Equal(24, MarksOnPages().Matches(whole).Select(match => match.Value).Distinct().Count());
    }

    [Fact]
    public async Task The_outline_has_two_levels()
    {
        var (printed, _) = await PrintAsync(Booklet.Paginated());

        var outline = Outline.Read(PdfFile.Read(printed.Pdf));
        Assert.Equal(new OutlineLine("Cover", 1, 1), outline[0]);
        Assert.Equal(new OutlineLine("Chapter 1", 1, 3), outline[2]);
        Assert.Equal(new OutlineLine("Part of 1", 2, 3), outline[3]);
        Assert.Equal(2 + 2 * Booklet.Chapters, outline.Length);
    }

    [Fact]
    public async Task The_same_HTML_gives_the_same_bytes_whatever_was_printed_before()
    {
        var (first, _) = await PrintAsync(Booklet.Paginated());
        var (second, _) = await PrintAsync(Booklet.Paginated());

        Assert.True(first.Pdf.Span.SequenceEqual(second.Pdf.Span));
    }

    [Fact]
    public async Task The_same_HTML_gives_the_same_bytes_in_another_time_zone_and_language()
    {
        var (here, _) = await PrintAsync(Booklet.Paginated());
        using var marked = new MarkedBrowser("TZ=Asia/Tokyo LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 LANGUAGE=tr");
        await using var abroad = await PrintingBrowser.OpenAsync(
            new() { Path = marked.Path }, diagnostics, TestContext.Current.CancellationToken);
        var there = await Pagination.PrintAsync(abroad!, Booklet.Paginated(), diagnostics);

        Assert.True(here.Pdf.Span.SequenceEqual(there!.Pdf.Span));
    }

    [Fact]
    public async Task A_date_from_outside_is_written_as_it_was_given()
    {
        var job = Booklet.Paginated();
        var date = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(2));
        var (_, path) = await PrintAsync(job with { Properties = job.Properties with { Date = date } });

        Assert.Matches(@"CreationDate:\s+2024-02-28T23:02:03Z\nModDate:\s+2024-02-28T23:02:03Z\n", Tools.Run("pdfinfo", "-isodates", path));
    }

    [Fact]
    public async Task Pages_that_the_numbers_push_on_are_printed_again()
    {
        var job = Booklet.Paginated();
        var (printed, _) = await PrintAsync(job with
        {
            Html = numbers => numbers.PageCount == 0 ? job.Html(numbers) : Booklet.Paginated("<section class=page>Notes</section>").Html(numbers),
        });

        Assert.Equal(3, printed.Rounds);
        Assert.Equal(25, printed.Numbers.PageCount);
        Assert.Equal(4, printed.Numbers.Find("part-1"));
    }

    [Fact]
    public async Task Numbers_of_an_earlier_print_spare_rounds_and_change_nothing()
    {
        var job = Booklet.Paginated() with { Drafts = 1 };
        var (cold, _) = await PrintAsync(job);
        var (warm, _) = await PrintAsync(job with { Before = cold.Numbers });
        var moved = cold.Numbers.Pages.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value + 1, StringComparer.Ordinal);
        var old = cold.Numbers with { Pages = moved };
        var (mended, _) = await PrintAsync(job with { Before = old });

        Assert.Equal((2, 1, 2), (cold.Rounds, warm.Rounds, mended.Rounds));
        Assert.True(cold.Pdf.Span.SequenceEqual(warm.Pdf.Span));
        Assert.True(cold.Pdf.Span.SequenceEqual(mended.Pdf.Span));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Numbers_that_never_settle_are_found(bool areKnown)
    {
        var job = Booklet.Paginated();
        if (areKnown) job = job with { Before = PageNumbers.None with { PageCount = 1 } };
        var result = await Pagination.PrintAsync(await SharedBrowser.Opened, job with
        {
            Html = numbers => numbers.PageCount % 2 == 1 ? job.Html(numbers) : Booklet.Paginated("<section class=page>Notes</section>").Html(numbers),
        }, diagnostics);

        Assert.Null(result);
        Assert.Equal("error GB6016: In 'booklet.pdf' the page numbers still change after 5 rounds of printing.", Assert.Single(diagnostics.Sorted).ToString());
    }

    [Fact]
    public async Task A_number_that_is_not_true_is_found()
    {
        var job = Booklet.Paginated();
        var result = await Pagination.PrintAsync(await SharedBrowser.Opened, job with
        {
            Html = numbers => job.Html(numbers).Replace(
                FormattableString.Invariant($"'part-7'>{numbers.Find("part-7")}<"), "'part-7'>8<", StringComparison.Ordinal),
        }, diagnostics);

        Assert.Null(result);
        Assert.Equal("error GB6017: In 'booklet.pdf' the page of 'part-7' is printed as '8', but it is on page 9.", Assert.Single(diagnostics.Sorted).ToString());
    }

    [Fact]
    public async Task A_number_that_the_caller_printed_is_held_against_the_file()
    {
        var (printed, _) = await PrintAsync(Booklet.Paginated());
        var numbers = printed.Numbers.Pages.Select(pair => new PrintedNumber(pair.Key, pair.Value.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        var pages = Destinations.Read(PdfFile.Read(printed.Pdf));

        Assert.True(Pagination.Verify("booklet.pdf", pages, numbers, diagnostics));
        Assert.False(Pagination.Verify("booklet.pdf", pages, [.. numbers, new("nowhere", "3")], diagnostics));
        Assert.Equal("In 'booklet.pdf' the page of 'nowhere' is printed as '3', but it is on no page.", Assert.Single(diagnostics.Sorted).Message);
    }

    private async Task<(PaginatedPdf Printed, string Path)> PrintAsync(PaginationJob job)
    {
        var printed = await Pagination.PrintAsync(await SharedBrowser.Opened, job, diagnostics);
        Assert.Empty(diagnostics.Sorted);
        var path = Path.Combine(folder, "booklet.pdf");
        await File.WriteAllBytesAsync(path, printed!.Pdf);
        return (printed, path);
    }

    [GeneratedRegex(@"/Pg \d+ 0 R")]
    private static partial Regex MarksOnPages();
}
