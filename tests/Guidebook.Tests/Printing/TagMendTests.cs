using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>What browsers leave out of the tags and the program adds, as an independent tool reads it.</summary>
public sealed class TagMendTests : IDisposable
{
    /// <summary>Prints the tags, indented, with the chosen entries.</summary>
    private const string Reading = """
        import sys, pypdf
        def show(tag, depth):
            tag = tag.get_object()
            if not isinstance(tag, dict): return
            if '/S' in tag:
                more = [str(tag[key]) for key in ('/ID', '/ActualText') if key in tag and not str(tag[key]).startswith('tag0')]
                box = [one.get_object()['/BBox'] for one in (tag.get('/A') or []) if '/BBox' in one.get_object()] if isinstance(tag.get('/A'), list) else []
                print(' ' * depth + ' '.join([tag['/S'][1:]] + more + [' '.join(str(round(float(side))) for side in sides) for sides in box]))
            kids = tag['/K'].get_object() if '/K' in tag else []
            for kid in kids if isinstance(kids, list) else [kids]: show(kid, depth + 1 if '/S' in tag else depth)
        sys.stdout.reconfigure(encoding='utf-8')
        show(pypdf.PdfReader(sys.argv[1]).trailer['/Root']['/StructTreeRoot'], 0)
        """;

    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Fact]
    public async Task Cells_without_content_are_cells() => Assert.Equal(
        ["Table", " TR", "  TD", "  TH", " TR", "  TH", "  TD"],
        Only(await ReadAsync("<table><tr><td></td><th>A</th></tr><tr><th scope=row>c</th><td><svg aria-hidden=true width=9 height=9><circle r=4 /></svg></td></tr></table>"), "Table", "TR", "TH", "TD"));

    [Fact]
    public async Task Lists_of_contents_are_contents() => Assert.Equal(
        ["TOC", " TOCI", "  Lbl", "  Reference", "   Link", " TOCI", "  Lbl", "  Reference", "  TOC", "   TOCI", "    Lbl", "    Reference"],
        Only(await ReadAsync("<ol data-tag=contents><li><a href='#a'>One</a> 1</li><li>Two<ul><li>x</li></ul></li></ol>"), "TOC", "TOCI", "Lbl", "Reference", "Link"));

    [Fact]
    public async Task Notes_have_ids() => Assert.Equal(
        ["L", " LI", "  Lbl", "  LBody", "   Note note00000001", " LI", "  Lbl", "  LBody", "   Note note00000002", "Note note00000003"],
        Only(await ReadAsync("<p>x<a href='#n' role=doc-noteref>1</a></p><section role=doc-endnotes><ol><li id=n>one</li><li><p>two</p></li></ol></section><aside role=doc-footnote>three</aside>"),
            "L", "LI", "Lbl", "LBody", "Note"));

    [Fact]
    public async Task Labels_beside_paragraphs_are_paragraphs_of_their_own() => Assert.Equal(
        ["P", "P", "P"],
        Only(await ReadAsync("<div style='display: grid'><span>A</span> <p>Question <b>one</b></p><span>B</span></div>"), "P"));

    [Fact]
    public async Task A_figure_has_its_box() => Assert.Equal(
        ["Figure 84 507 141 563"],
        Only(await ReadAsync("<img src='../images/dot.svg' alt='A dot' style='position: absolute; left: 100px; top: 30px; width: 100px; height: 100px'>"), "Figure"));

    [Theory]
    [InlineData("he", "decimal", "1.")]
    [InlineData("fa", "persian", "۱.")]
    [InlineData("en", "decimal", null)]
    public async Task Numbers_of_lists_from_right_to_left_are_read_as_numbers(string language, string style, string? label)
    {
        var read = await ReadAsync($"<ol lang={language} dir={(label is null ? "ltr" : "rtl")} style='list-style: {style}'><li>{(label is null ? "one" : "דבר")}</li></ol>");
        Assert.Equal([label is null ? "Lbl" : $"Lbl {label}"], Only(read, "Lbl"));
    }

    [Fact]
    public async Task Running_heads_are_pagination_and_lines_are_layout()
    {
        await ReadAsync("""
            <p aria-hidden=true style='position: absolute; top: 5mm'>Head</p><p aria-hidden=true style='position: absolute; top: 198mm'>12</p>
            <svg width=20 height=20 aria-hidden=true><circle r=9 /></svg>
            """);

        var whole = printed.Unpacked();
        Assert.Contains("/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC", whole, StringComparison.Ordinal);
        Assert.Contains("/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC", whole, StringComparison.Ordinal);
        Assert.Contains("/Artifact <</Type /Layout>> BDC", whole, StringComparison.Ordinal);
    }

    private static List<string> Only(string[] lines, params string[] types)
    {
        var found = lines.Where(line => types.Contains(line.TrimStart().Split(' ')[0])).ToList();
        var known = new List<int>();
        return found.Select(line =>
        {
            var depth = line.Length - line.TrimStart().Length;
            while (known.Count > 0 && known[^1] >= depth) known.RemoveAt(known.Count - 1);
            known.Add(depth);
            return new string(' ', known.Count - 1) + line.TrimStart();
        }).ToList();
    }

    private async Task<string[]> ReadAsync(string body)
    {
        var isGood = await printed.PrintAsync($"<section class=page><h1 id=a>Head</h1>{body}</section>", (file, result) =>
        {
            Finish.Apply(file, Booklet.Properties);
            return TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
        });
        Assert.True(isGood, string.Join('\n', printed.Found));
        printed.AssertSound();
        return Tools.RunPypdf(Reading, printed.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
