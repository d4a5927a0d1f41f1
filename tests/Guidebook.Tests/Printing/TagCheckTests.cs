using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>Corrections of the browser's tags, and diagnostics about tags that cannot be corrected.</summary>
public sealed class TagCheckTests : IDisposable
{
    private const string Good = """
        <section class=page id=a><h1>One <em>and</em> <strong>two</strong></h1><p aria-hidden=true>Running Head – ﬁne</p>
        <p>See <a href='#b'>the second part</a>.</p><svg width=20 height=20 aria-hidden=true><circle r=9 /></svg>
        <img src='../images/dot.svg' alt='A dot'> <img src='../images/dot.svg' alt=''><hr>
        <ul><li>x</li></ul><table><tr><th>A<th>B<tr><td>c<td>d</table><p style='opacity:.5'>pale</p></section>
        <section class=page id=b><h2>Two</h2><a href='#a'><img src='../images/dot.svg' alt='Back'></a></section><section class=page></section>
        """;

    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Fact]
    public async Task A_good_document_is_mended_and_nothing_is_found()
    {
        var isGood = await CheckAsync(Good);

        Assert.False(printed.Found.Any(), string.Join('\n', printed.Found));
        Assert.True(isGood);
        printed.AssertSound();
        Assert.DoesNotContain("pdfuaid", Tools.Run("pdfinfo", "-meta", printed.Path), StringComparison.Ordinal);
        var tags = Tools.Run("pdfinfo", "-struct-text", printed.Path);
        Assert.DoesNotContain("Error", tags, StringComparison.Ordinal);
        Assert.Contains("\"the second part\"", tags, StringComparison.Ordinal);
        Assert.Contains("\"pale\"", tags, StringComparison.Ordinal);
        Assert.DoesNotContain("Running", tags, StringComparison.Ordinal);
        var whole = printed.Unpacked();
        Assert.Contains("/Contents (the second part)", whole, StringComparison.Ordinal);
        Assert.Contains("/Contents (Back)", whole, StringComparison.Ordinal);
        Assert.Contains("/Artifact <</Type /Layout>> BDC", whole, StringComparison.Ordinal);
        Assert.Matches(@"/RoleMap <<\s+/Em /Span\s+/Strong /Span\s+>>", whole);
    }

    [Fact]
    public async Task Another_tool_finds_nothing_drawn_outside_of_marks()
    {
        await CheckAsync(Good);

        Assert.Equal("0 0", Tools.RunPypdf("""
            import sys, pypdf
            from pypdf.generic import ContentStream
            reader = pypdf.PdfReader(sys.argv[1])
            drawn, depth = 0, 0
            for page in reader.pages:
                if '/Contents' not in page: continue
                for operands, operator in ContentStream(page['/Contents'].get_object(), reader).operations:
                    if operator in (b'BDC', b'BMC'): depth += 1
                    elif operator == b'EMC': depth -= 1
                    elif depth == 0 and operator in (b'Tj', b'TJ', b'f', b'S', b'B', b'f*', b'sh'): drawn += 1
            print(drawn, depth)
            """, printed.Path).Trim());
    }

    [Fact]
    public async Task It_looks_as_it_did_before()
    {
        await printed.PrintAsync(Good, (file, result) =>
        {
            Finish.Apply(file, Booklet.Properties);
            File.WriteAllBytes(printed.Beside("before.pdf"), file.Write());
            return TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
        });

        Tools.Run("pdftoppm", "-r", "72", "-f", "1", "-singlefile", printed.Beside("before.pdf"), printed.Beside("before"));
        Tools.Run("pdftoppm", "-r", "72", "-f", "1", "-singlefile", printed.Path, printed.Beside("after"));
        Assert.Equal(await File.ReadAllBytesAsync(printed.Beside("before.ppm"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(printed.Beside("after.ppm"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("<h1>One</h1><h3>Three</h3>", "GB6024: On page 1 of 'booklet.pdf' the heading 'Three' is of level 3, but after one of level 1 it can be of level 2 at most.")]
    [InlineData("<h2>Two</h2>", "GB6024: On page 1 of 'booklet.pdf' the heading 'Two' is of level 2, but the first heading must be of level 1.")]
    [InlineData("<h1>One</h1><svg width=20 height=20 role=img><circle r=9 /></svg>", "GB6025: On page 1 of 'booklet.pdf' a picture has no description; describe it, or hide it with aria-hidden if it only decorates.")]
    [InlineData("<h1 id=a>One</h1><a style='display:block;height:9px' href='#a'></a>", "GB6026: On page 1 of 'booklet.pdf' the link to '#a' has no text, so that it cannot be read aloud.")]
    [InlineData("<h1>One</h1><a style='display:block;height:9px' href='https://example.org/'></a>", "GB6026: On page 1 of 'booklet.pdf' the link 'https://example.org/' has no text, so that it cannot be read aloud.")]
    [InlineData("<p>No heading at all", "GB6027: 'booklet.pdf' has no outline; give its parts headings.")]
    [InlineData("<style>ol{counter-reset:n} li{display:grid;grid-template-columns:9mm 1fr} li::before{content:'step' counter(n)}</style><h1>One</h1><ol><li><p>x</ol>",
        "GB6028: On page 1 of 'booklet.pdf' the text 'step0' stands outside of all tags, so that it is not read aloud; write it in the page itself rather than in the stylesheet, or hide it with aria-hidden if it only decorates.")]
    public async Task What_cannot_be_read_aloud_is_found(string body, string message)
    {
        Assert.False(await CheckAsync($"<section class=page>{body}</section>"));

        Assert.Equal("error " + message, Assert.Single(printed.Found));
    }

    [Fact]
    public async Task What_a_document_lacks_as_a_whole_is_found()
    {
        await printed.PrintAsync("<section class=page><h1>One</h1></section>", (file, result) =>
        {
            Finish.Apply(file, Booklet.Properties);
            file.Trailer = file.Trailer.Without("Info");
            file.Catalog = file.Catalog.Without("Lang", "MarkInfo");
            return TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
        });

        Assert.Equal(
        [
            "error GB6023: 'booklet.pdf' has no language; set it in the guide's settings.",
            "error GB6023: 'booklet.pdf' has no tags; let its text be headings, paragraphs and lists.",
            "error GB6023: 'booklet.pdf' has no title; give its HTML a <title>.",
        ], printed.Found);
    }

    private Task<bool> CheckAsync(string body) => printed.PrintAsync(body, (file, result) =>
    {
        Finish.Apply(file, Booklet.Properties);
        return TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
    });
}
