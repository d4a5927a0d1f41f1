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

    [Fact]
    public async Task Choices_of_one_group_are_one_field_of_which_one_is_on_at_most()
    {
        const string box = "style='display:inline-block;width:8mm;height:8mm'";
        Assert.Equal(2, await PrintAsync($"""
            <section class=page><h1>x</h1><p><a {box} href='field:one/done/both?label=Both%20%26%20all&of=Day%201'></a> <a {box} href='field:one/done/alone?label=Alone&of=Day%201'></a></p></section>
            <section class=page><p><a {box} href='field:one/later/both'></a></p></section>
            """, check: true));

        Assert.Empty(printed.Found);
        printed.AssertSound();
        var read = Tools.RunPypdf("""
            import sys, pypdf
            for field in pypdf.PdfReader(sys.argv[1]).trailer['/Root']['/AcroForm']['/Fields']:
                field = field.get_object()
                kids = [kid.get_object() for kid in field['/Kids']]
                print(field['/T'], field['/FT'], field['/Ff'], field['/TU'], '|'.join(kid['/TU'] + ' ' + '/'.join(kid['/AP']['/N']) for kid in kids))
            """, printed.Path);
        Assert.Equal("done /Btn 32768 Day 1 Both & all /Off//both|Alone /Off//alone\nlater /Btn 32768 later both /Off//both\n", read);
    }

    [Theory]
    [InlineData("field:text/a", "field:text/a", "a", 1)]
    [InlineData("field:one/a/b", "field:one/a/b", "a/b", 1)]
    [InlineData("field:text/a", "field:one/a/b", "a/b", 1)]
    [InlineData("field:one/a/b", "field:text/a", "a", 1)]
    public async Task A_name_that_comes_twice_is_found(string first, string second, string named, int count)
    {
        static string Field(string address) => $"<section class=page><h1>x</h1><a style='display:block;height:8mm' href='{address}'></a></section>";
        Assert.Equal(count, await PrintAsync(Field(first) + Field(second)));

        Assert.Equal($"error GB6022: On page 2 of 'booklet.pdf' there is a second form field '{named}'; the first is on page 1. "
            + "Give each a name of its own, and let none run over the end of a line.", Assert.Single(printed.Found));
    }

    [Fact]
    public async Task The_font_of_typed_text_has_the_letters_of_Latin_Greek_and_Cyrillic_and_forms_without_text_have_none()
    {
        await PrintAsync(Ten);
        var whole = printed.Unpacked();
        Assert.Contains("/BaseFont /Literata-Regular", whole, StringComparison.Ordinal);
        var missing = Tools.RunPypdf("""
            import sys, pypdf
            font = pypdf.PdfReader(sys.argv[1]).trailer['/Root']['/AcroForm']['/DR']['/Font']['/Typed'].get_object()
            kid = font['/DescendantFonts'][0].get_object()
            glyphs, widths, at = kid['/CIDToGIDMap'].get_data(), {}, 0
            runs = kid['/W'].get_object()
            for first, run in zip(runs[::2], runs[1::2]):
                for i, width in enumerate(run): widths[first + i] = width
            for letter in sys.argv[2]:
                code = ord(letter)
                if not any(glyphs[2 * code:2 * code + 2]) or widths.get(code, 0) <= 0: print(letter)
            """, printed.Path, "AZazÄéçñøßŁłąęśćżźńĐđŐőŞşİıÞþ„”’–…€ΑΩαωάέήίόύώϊΐςАЯаяЁёЇїЄєҐґЂђЉљ");
        Assert.Equal("", missing);

        await PrintAsync("<section class=page><h1>x</h1><a style='display:block;width:8mm;height:8mm' href='field:check/only'></a></section>");
        Assert.DoesNotContain("Literata", printed.Unpacked(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("field:date/day-1")]
    [InlineData("field:text/")]
    [InlineData("field:text/a.b")]
    [InlineData("field:text/a?name=b")]
    [InlineData("field:text/a/b")]
    [InlineData("field:one/a")]
    [InlineData("field:one/a/b/c")]
    [InlineData("field:text/a?label=b&name=c")]
    public async Task A_mark_that_is_not_understood_is_found(string address)
    {
        Assert.Equal(0, await PrintAsync($"<section class=page><h1>x</h1><a style='display:block;height:8mm' href='{address}'></a></section>"));

        Assert.Equal($"error GB6021: On page 1 of 'booklet.pdf' the form field '{address}' is not understood; write 'field:text/…', 'field:lines/…', "
            + "'field:check/…' or 'field:one/…/…' and a name of letters, digits, '-' and '_', and after it '?label=…' if you like.", Assert.Single(printed.Found));
    }

    private Task<int> PrintAsync(string body, bool check = false) => printed.PrintAsync(body, (file, result) =>
    {
        Finish.Apply(file, Booklet.Properties);
        var count = FormFields.Apply(file, "booklet.pdf", Theme.FieldTypeface, printed.Diagnostics);
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
