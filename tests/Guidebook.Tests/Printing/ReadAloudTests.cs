using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>What a screen reader gets from the mended tags, as independent tools read them.</summary>
public sealed class ReadAloudTests : IDisposable
{
    /// <summary>Prints each list item as the types of its parts, and the names and texts of links.</summary>
    private const string Reading = """
        import sys, pypdf
        def kids(tag):
            kid = tag.get('/K')
            kid = kid.get_object() if kid is not None else []
            return [one for one in (each.get_object() for each in (kid if isinstance(kid, list) else [kid])) if isinstance(one, dict)]
        def read(tag):
            below = kids(tag)
            for one in below:
                if '/S' in one: assert one['/P'].get_object() == tag
            if tag.get('/S') in ('/L', '/LI'): print(tag['/S'], *[one['/S'] for one in below])
            if tag.get('/S') == '/L':
                marks = tag['/A'].get_object()
                print(*[mark.get_object()['/ListNumbering'] for mark in (marks if isinstance(marks, list) else [marks])])
            if tag.get('/S') == '/Link': print('Link', *[repr(one['/Obj']['/Contents']) for one in below if '/Obj' in one][:1], repr(tag.get('/ActualText')))
            for one in below: read(one)
        sys.stdout.reconfigure(encoding='utf-8')
        read(pypdf.PdfReader(sys.argv[1]).trailer['/Root']['/StructTreeRoot'])
        """;

    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Theory]
    [InlineData("<p>most of them short words run over the ends of many lines</p>", "most of them short words run over the ends of many lines")]
    [InlineData("<p>some words and <em>emphasis over the</em> end <b>of</b> <i>all</i> the lines</p>", "some words and emphasis over the end of all the lines")]
    [InlineData("<p>first line<br>second line<br><b>third</b> line</p>", "first line second line third line")]
    [InlineData("<p>a self-explanatory long-winded-sentence hyphen-at-the-end-of-lines</p>", "a self-explanatory long-winded-sentence hyphen-at-the-end-of-lines")]
    [InlineData("<p>xx extra&shy;ordi&shy;narily un&shy;imagin&shy;able words</p>", "xx extraordinarily unimaginable words")]
    [InlineData("<p style='overflow-wrap: anywhere'>aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd end of it</p>", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd end of it")]
    [InlineData("<p style='font-variant: small-caps; word-spacing: 3px; text-align: justify'>small capitals over the ends of the lines</p>", "small capitals over the ends of the lines")]
    [InlineData("<p style='text-transform: uppercase'>all of it over the ends of the lines</p>", "ALL OF IT OVER THE ENDS OF THE LINES")]
    [InlineData("<p>x <span style='white-space: pre-line'>one\ntwo\nthree</span></p>", "x one two three")]
    public async Task Words_at_the_ends_of_lines_are_apart(string body, string words)
    {
        await CheckAsync($"<section class=page><h1>One</h1><div style='width: 28mm'>{body}</div></section>");

        printed.AssertSound();
        var read = TaggedText.Read(PdfFile.Read(await File.ReadAllBytesAsync(printed.Path, TestContext.Current.CancellationToken)));
        Assert.Contains(words, Builds.Print.ShippedPrints.Flat(read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Poppler_reads_the_words_apart_in_every_font()
    {
        await CheckAsync("""
            <section class=page><h1>One</h1><p style='width: 28mm'>most of them short words over the ends</p>
            <p style='width: 12mm; font: 12pt monospace'>alone beneath</p></section>
            """);

        var tags = Tools.Run("pdfinfo", "-struct-text", printed.Path);
        Assert.Contains("\"most of them short words over the ends\"", tags, StringComparison.Ordinal);
        Assert.Contains("\"alone beneath\"", tags, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Languages_without_blanks_get_none()
    {
        // Letters that every machine has a font for: what is not drawn has no text in a PDF.
        const string Words = "kotobanoaidanikuuhakuganakutemoyominikukunarimasen";

        await CheckAsync($"<section class=page lang=ja><h1>One</h1><p style='width: 28mm; word-break: break-all'>{Words}</p></section>");

        Assert.Contains($"\"{Words}\"", Tools.Run("pdfinfo", "-struct-text", printed.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_of_lists_have_labels_and_bodies()
    {
        await CheckAsync("""
            <section class=page><h1>One</h1><ul><li>plain</li><li><p>two</p><p>parts</p><ol><li>within <b>it</b></li></ol></li></ul>
            <ol style='list-style: none'><li>bare</li></ol></section>
            """);

        Assert.Equal(
            ["/L /LI /LI", "/Disc", "/LI /Lbl /LBody", "/LI /Lbl /LBody", "/L /LI", "/Decimal", "/LI /Lbl /LBody", "/L /LI", "/None", "/LI /LBody"],
            Read());
    }

    [Fact]
    public async Task The_parts_of_a_link_have_commas_between_them()
    {
        await CheckAsync("""
            <section class=page><h1 id=a>One</h1><p><a href='#a'>a <em>plain</em> link that runs on</a></p>
            <a href='#a' style='display: grid; grid-template-columns: 2em 4em 1fr'><span>8</span><span>Day 1:</span><b>Three <i>honest</i> questions</b></a></section>
            """);

        Assert.Equal(["Link 'a plain link that runs on' None", "Link '8, Day 1: Three honest questions' '8, Day 1: Three honest questions'"], Read());
    }

    private string[] Read() =>
        Tools.RunPypdf(Reading, printed.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task CheckAsync(string body)
    {
        var isGood = await printed.PrintAsync(body, (file, result) =>
        {
            Finish.Apply(file, Booklet.Properties);
            return TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
        });
        Assert.True(isGood, string.Join('\n', printed.Found));
    }
}
