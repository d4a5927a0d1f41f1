using System.Text.Json;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>Form fields from marker links, filled by one tool and read by another.</summary>
public sealed class FormFieldTests : IDisposable
{
    private const string Ten = """
        <section class=page><style>a{color:inherit} .f{display:block;height:8mm} .row{display:flex;gap:4mm} .row a{flex:1;height:8mm}
        .abs{position:absolute;left:15mm;bottom:15mm;width:100mm;height:40mm;display:block} .box{display:inline-block;width:4mm;height:4mm}</style>
        <h1>Form</h1><a class=abs href='field:lines/last?label=More'></a>
        <a class=f href='field:text/block?label=N%C3%A4he%20(%22you%22)'></a>
        <a class=f href='field:text/drawn?label=Drawn'><svg width='100%' height='100%' aria-hidden=true><line x1=0 y1='100%' x2='100%' y2='100%' stroke=black /></svg></a>
        <div class=row><a href='field:text/left'></a><a href='field:text/right'></a></div>
        <p><a class=box href='field:check/tick?label=Yes'><svg width='100%' height='100%' aria-hidden=true><path d='M1 1H14V14H1Z' fill=none stroke=black /></svg></a> yes
        <a class=box href='field:check/other'></a> no</p>
        <svg width=200 height=40><a href='field:text/in-svg'><rect width=100 height=30 fill=none stroke=black pointer-events=all /></a></svg>
        <p><a href='https://example.org/'>plain link</a></p></section>
        <section class=page><h1>Two</h1><a class=f href='field:text/next-page'></a><a class=f href='field:lines/next-lines'></a></section>
        """;

    private static readonly string[] Names = ["last", "block", "drawn", "left", "right", "tick", "other", "in-svg", "next-page", "next-lines"];
    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Fact]
    public async Task Every_mark_becomes_a_field_in_reading_order_and_links_stay_links()
    {
        Assert.Equal(10, await PrintAsync(Ten));

        printed.AssertSound();
        var fields = Fields(printed.Path);
        Assert.Equal(Names, fields.Select(field => field.GetProperty("fullname").GetString()!));
        Assert.Equal("Nähe (\"you\")", fields[1].GetProperty("alternativename").GetString());
        Assert.Equal("left", fields[3].GetProperty("alternativename").GetString());
        Assert.Equal(
            ["tick", "other"], fields.Where(field => field.GetProperty("ischeckbox").GetBoolean()).Select(field => field.GetProperty("fullname").GetString()!));
        Assert.Equal(2, fields[9].GetProperty("pageposfrom1").GetInt32());
        var whole = printed.Unpacked();
        Assert.Contains("(https://example.org/)", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("field:", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("NeedAppearances", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tags_of_fields_are_forms_and_all_is_still_fit_to_be_read_aloud()
    {
        await PrintAsync(Ten, check: true);

        Assert.Empty(printed.Found);
        var tags = Tools.Run("pdfinfo", "-struct", printed.Path);
        Assert.Equal(10, tags.Split("Form\n").Length - 1);
        Assert.Equal(1, tags.Split("Link (").Length - 1);
        Assert.DoesNotContain("Helvetica", Tools.Run("pdffonts", printed.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_tool_types_another_reads_and_draws()
    {
        await PrintAsync(Ten);
        var filled = printed.Beside("filled.pdf");
        Tools.RunPypdf("""
            import sys, pypdf
            from pypdf.generic import NameObject, BooleanObject
            writer = pypdf.PdfWriter()
            writer.clone_document_from_reader(pypdf.PdfReader(sys.argv[1]))
            for page in writer.pages:
                writer.update_page_form_field_values(page, {name: 'typed ' + name for name in sys.argv[3:] if name not in ('tick', 'other')})
                for note in page['/Annots']:
                    note = note.get_object()
                    if note.get('/T') in ('tick', 'other'):
                        note[NameObject('/V')] = note[NameObject('/AS')] = NameObject('/Yes')
            writer._root_object['/AcroForm'][NameObject('/NeedAppearances')] = BooleanObject(True)
            writer.write(sys.argv[2])
            """, [printed.Path, filled, .. Names]);

        var fields = Fields(filled).ToDictionary(field => field.GetProperty("fullname").GetString()!, field => field.GetProperty("value").GetString());
        Assert.Equal(Names.Length, fields.Count);
        Assert.All(Names,
            name => Assert.Equal(
            name is "tick" or "other" ? "/Yes" : "u:typed " + name, fields[name] is ['/', ..] or ['u', ':', ..] ? fields[name] : "u:" + fields[name]));
        var (empty, full) = (Draw(printed.Path, "empty"), Draw(filled, "full"));
        Assert.True(Dark(full) > Dark(empty) + 500);
    }

    [Fact]
    public async Task A_ticked_box_shows_a_cross_that_every_reader_draws_alike()
    {
        await PrintAsync("<section class=page><h1>x</h1><a style='display:block;width:20mm;height:20mm' href='field:check/big'></a></section>");
        var before = Dark(Draw(printed.Path, "off"));
        Tools.RunPypdf("""
            import sys, pypdf
            from pypdf.generic import NameObject
            writer = pypdf.PdfWriter()
            writer.clone_document_from_reader(pypdf.PdfReader(sys.argv[1]))
            note = writer.pages[0]['/Annots'][0].get_object()
            note[NameObject('/V')] = note[NameObject('/AS')] = NameObject('/Yes')
            writer.write(sys.argv[2])
            """, printed.Path, printed.Beside("on.pdf"));

        Assert.InRange(Dark(Draw(printed.Beside("on.pdf"), "on")) - before, 300, 3000);
    }

    [Theory]
    [InlineData("field:date/day-1")]
    [InlineData("field:text/")]
    [InlineData("field:text/a.b")]
    [InlineData("field:text/a?name=b")]
    [InlineData("field:text/a/b")]
    public async Task A_mark_that_is_not_understood_is_found(string address)
    {
        Assert.Equal(0, await PrintAsync($"<section class=page><h1>x</h1><a style='display:block;height:8mm' href='{address}'></a></section>"));

        Assert.Equal($"error GB6021: On page 1 of 'booklet.pdf' the form field '{address}' is not understood; write 'field:text/…', 'field:lines/…' or "
            + "'field:check/…' and a name of letters, digits, '-' and '_', and after it '?label=…' if you like.", Assert.Single(printed.Found));
    }

    [Fact]
    public async Task A_name_that_comes_twice_is_found()
    {
        const string field = "<a style='display:block;height:8mm' href='field:text/a'></a>";
        Assert.Equal(1, await PrintAsync($"<section class=page><h1>x</h1>{field}</section><section class=page>{field}</section>"));

        Assert.Equal("error GB6022: On page 2 of 'booklet.pdf' there is a second form field 'a'; the first is on page 1. "
            + "Give each a name of its own, and let none run over the end of a line.", Assert.Single(printed.Found));
    }

    private Task<int> PrintAsync(string body, bool check = false) => printed.PrintAsync(body, (file, result) =>
    {
        Finish.Apply(file, Booklet.Properties);
        var count = FormFields.Apply(file, "booklet.pdf", printed.Diagnostics);
        if (check) TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
        return count;
    });

    private static List<JsonElement> Fields(string path) =>
        [.. JsonDocument.Parse(Tools.Run("qpdf", "--json", "--json-key=acroform", path)).RootElement.GetProperty("acroform").GetProperty("fields").EnumerateArray()];

    private byte[] Draw(string path, string name)
    {
        Tools.Run("pdftoppm", "-r", "72", "-gray", "-singlefile", "-f", "1", path, printed.Beside(name));
        return File.ReadAllBytes(printed.Beside(name + ".pgm"));
    }

    private static int Dark(byte[] picture) => picture.Skip(20).Count(pixel => pixel < 128);
}
