using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Printing;

/// <summary>Printing several documents when one of them or the browser fails: one clear diagnostic, and no partial output.</summary>
public sealed class BadPrintTests : IDisposable
{
    private const string Endless = "<script>for (;;) { }</script>";
    private readonly PrintingBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("<img src='images/none.png' alt=x>", "error GB6010: In 'downloads/bad.pdf' the file 'images/none.png' is asked for, but it is not there.", MissingReason.Picture)]
    [InlineData("<style>@font-face{font-family:F;src:url(assets/none.woff2)} p{font-family:F}</style><p>x", "error GB6010: In 'downloads/bad.pdf' the file 'assets/none.woff2' is asked for, but it is not there.", MissingReason.Picture)]
    [InlineData("<script src='https://example.org/a.js'></script>", "error GB6011: In 'downloads/bad.pdf' something asks for https://example.org/a.js; what is printed must be part of the guide.", MissingReason.Check)]
    [InlineData("<script>console.error('oh no')</script>", "error GB6012: In 'downloads/bad.pdf' a script reports an error: oh no", MissingReason.Check)]
    [InlineData("<a href='#nowhere'>x</a>", "error GB6014: In 'downloads/bad.pdf' the link '#nowhere' leads to nothing that is printed there.", MissingReason.Check)]
    [InlineData("<section class=page data-fit=one><div style='height:300mm'></div></section>", "error GB6015: The text of 'downloads/bad.pdf' is ", MissingReason.Room)]
    [InlineData("<h1>x</h1><h3>y</h3>", "error GB6024: On page 1 of 'downloads/bad.pdf' the", MissingReason.Check)]
    public async Task A_bad_document_is_one_finding_and_only_the_good_one_is_kept(string html, string diagnostic, MissingReason reason)
    {
        var printout = await bench.PrintAsync([PrintingBench.Document("bad", html), PrintingBench.Document("good")]);

        Assert.False(printout.IsBroken);
        Assert.Equal("downloads/bad.pdf", Assert.Single(printout.Missing).Order.Path.Value);
        Assert.Equal(reason, printout.Missing[0].Reason);
        Assert.Single(bench.Diagnostics.Sorted);
        Assert.StartsWith(diagnostic[..Math.Min(diagnostic.Length, 60)], bench.Found, StringComparison.Ordinal);
        Assert.Equal("good", Assert.Single(printout.Files).Document.Name);
        Assert.Single(bench.KeptTimes());
    }

    [Fact]
    public async Task A_document_that_never_ends_is_ended_with_the_browser_and_told_once()
    {
        using var marked = new MarkedBrowser();

        ImmutableArray<PrintDocument> both = [PrintingBench.Document("endless", Endless), PrintingBench.Document("also", Endless)];
        var printout = await bench.PrintAsync(both, marked.Path, seconds: 2);

        Assert.True(printout.IsBroken);
        Assert.Empty(printout.Files);
        Assert.Matches(@"^error GB6004: In 'downloads/(endless|also)\.pdf' the browser did not finish within 2 seconds and was ended\.$", bench.Found);
        Assert.False(Directory.Exists(bench.Kept));
        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task A_browser_that_is_stopped_while_it_prints_is_ended()
    {
        using var marked = new MarkedBrowser();
        var ((one, oneIsDrawn), (two, twoIsDrawn)) = (Handed("one"), Handed("two"));
        var printing = bench.PrintAsync([one, two], marked.Path, seconds: 2);
        await Task.WhenAll(oneIsDrawn, twoIsDrawn);
        marked.Freeze();

        Assert.True((await printing).IsBroken);
        Assert.Equal("GB6004", Assert.Single(bench.Diagnostics.Sorted).Code.Id);
        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task A_browser_that_is_killed_while_it_prints_two_documents_is_told_once()
    {
        using var marked = new MarkedBrowser();
        var ((one, oneIsDrawn), (two, twoIsDrawn)) = (Handed("one"), Handed("two"));
        var printing = bench.PrintAsync([one, two, PrintingBench.Document("three")], marked.Path);
        await Task.WhenAll(oneIsDrawn, twoIsDrawn);
        marked.Kill();

        Assert.True((await printing).IsBroken);
        Assert.Equal("GB6005", Assert.Single(bench.Diagnostics.Sorted).Code.Id);
        // The third document is short, and may finish before the two that never do.
        Assert.True(!Directory.Exists(bench.Kept) || bench.KeptTimes().Count <= 1);
        await marked.AssertGoneAsync();
    }

    [Fact]
    public async Task A_PDF_that_is_sound_but_not_what_browsers_write_is_one_finding()
    {
        var file = (await bench.PrintAsync([PrintingBench.Document("one")])).Files.Single();
        await File.WriteAllBytesAsync(bench.PathOf("a.pdf"), file.Pdf.ToArray(), TestContext.Current.CancellationToken);
        Tools.Run("qpdf", "--encrypt", "", "", "256", "--", bench.PathOf("a.pdf"), bench.PathOf("b.pdf"));
        var bytes = await File.ReadAllBytesAsync(bench.PathOf("b.pdf"), TestContext.Current.CancellationToken);

        Assert.Null(FinishedPdf.Plain(bytes, "downloads/one.pdf", Booklet.Properties, bench.Diagnostics));
        Assert.Matches(@"^error GB6006: The browser's PDF for 'downloads/one\.pdf' is not understood: .+ Name another browser with --browser PATH\.$", bench.Found);
    }

    /// <summary>
    /// A document that never finishes, and a signal when the open browser gets it: it is drawn for its key, then for the browser.
    /// </summary>
    private static (PrintDocument Document, Task IsDrawn) Handed(string name)
    {
        var (drawn, draws) = (new TaskCompletionSource(), 0);
        string Draw(PageNumbers numbers)
        {
            if (++draws == 2) drawn.SetResult();
            return Endless;
        }

        return (PrintingBench.Document(name, Draw), drawn.Task);
    }
}
