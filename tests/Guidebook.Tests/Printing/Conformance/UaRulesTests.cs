using System.Text;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Pdf;
using static Guidebook.Tests.Printing.Conformance.Planting;

namespace Guidebook.Tests.Printing.Conformance;

/// <summary>Every rule of PDF/UA-1 finds a breach that is planted in a sound file of the real browser.</summary>
public sealed class UaRulesTests : IDisposable
{
    private const string Good = """
        <section class=page><h1 id=a>One</h1><p>text <a href='#b'>two</a></p><p>more</p><ul><li>x</li></ul>
        <table><tr><td></td><th>A</th></tr><tr><th scope=row>c</th><td>d</td></tr></table>
        <ol data-tag=contents><li><a href='#b'>Two</a> 2</li></ol><img src='../images/dot.svg' alt='A dot'><h2 id=b>Two</h2></section>
        """;

    /// <summary>The number of conditions that the Matterhorn Protocol 1.1 marks as checkable by a program, by checkpoint.</summary>
    private static readonly string[] Machine =
    [
        .. Of("01", 3, 4, 5, 7), .. Of("02", 1, 3, 4), .. Of("06", 1, 2, 3), .. Of("07", 1, 2), .. Of("09", 4, 5, 6, 7, 8),
            .. Of("10", 1), .. Of("11", 1, 2, 3, 4, 5, 6),
        .. Of("13", 4), .. Of("14", 2, 3, 6, 7), .. Of("15", 3), .. Of("17", 2, 3), .. Of("19", 3, 4), .. Of("20", 1, 2, 3),
            .. Of("21", 1), .. Of("25", 1), .. Of("26", 1, 2),
        .. Of("28", 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18), .. Of("30", 1, 2),
            .. Of("31", [.. Enumerable.Range(1, 9), .. Enumerable.Range(11, 20)]),
    ];

    private static readonly Dictionary<string, Action<PdfFile>> Breaches = new()
    {
        ["01-003"] = Paint("/P <</MCID 0>> BDC /Artifact BMC 0 0 1 1 re f EMC EMC"),
        ["01-004"] = Paint("/Artifact BMC /P <</MCID 0>> BDC 0 0 1 1 re f EMC EMC"),
        ["01-005"] = Paint("0 0 1 1 re f"),
        ["01-007"] = Catalog(catalog => catalog.With("MarkInfo", PdfDict.Empty.With("Marked", new PdfBoolean(true)).With("Suspects", new PdfBoolean(true)))),
        ["ISO 32000-1, 14.7.4.4"] = Paint("/P <</MCID 9999>> BDC 0 0 1 1 re f EMC"),
        ["30-001"] = Catalog(catalog => catalog.With("X", PdfDict.Empty.With("Subtype", new PdfName("Form")).With("Ref", PdfDict.Empty))),
        ["30-002"] = PaintFormTwice,
        ["02-001"] = Type("P", "Paragraph"),
        ["02-003"] = Root(root => root.With("RoleMap", PdfDict.Empty.With("Foo", new PdfName("Bar")).With("Bar", new PdfName("Foo")))),
        ["02-004"] = Root(root => root.With("RoleMap", PdfDict.Empty.With("Quote", new PdfName("Span")))),
        ["09-004"] = Tag("TD", tag => tag.With("A", PdfDict.Empty.With("O", new PdfName("Table")).With("RowSpan", new PdfNumber(2)))),
        ["09-005"] = Type("LBody", "Div"),
        ["09-006"] = Type("TOCI", "Div"),
        ["09-007"] = Type("P", "Ruby"),
        ["09-008"] = Type("P", "Warichu"),
        ["13-004"] = Tag("Figure", tag => tag.Without("Alt")),
        ["ISO 32000-1, 14.8.5.4.3"] = Tag("Figure", tag => tag.Without("A")),
        ["14-002"] = Type("H1", "H3"),
        ["14-006"] = Type("P", "H"),
        ["14-007"] = Type("P", "H"),
        ["15-003"] = Tag("TH", tag => tag.Without("A")),
        ["17-002"] = Type("P", "Formula"),
        ["19-003"] = Type("P", "Note"),
        ["19-004"] = Tag("P", tag => tag.With("S", new PdfName("Note")).With("ID", new PdfString("same"))),
        ["ISO 32000-1, 14.7.1"] = Catalog(catalog => catalog.Without("MarkInfo")),
        ["06-001"] = Catalog(catalog => catalog.Without("Metadata")),
        ["06-002"] = Metadata("<pdfuaid:part>1<", "<pdfuaid:part>2<"),
        ["06-003"] = Metadata("dc:title", "dc:type"),
        ["07-001"] = Catalog(catalog => catalog.Without("ViewerPreferences")),
        ["11-001"] = Catalog(catalog => catalog.With("Lang", new PdfString("not a language"))),
        ["20-001"] = Catalog(catalog => catalog.With("OCProperties", PdfDict.Empty)),
        ["21-001"] = Catalog(catalog => catalog.With("X", PdfDict.Empty.With("EF", PdfDict.Empty).With("F", new PdfString("file.txt")))),
        ["25-001"] = Catalog(catalog => catalog.With("AcroForm", PdfDict.Empty.With("XFA", new PdfString("x")))),
        ["26-001"] = file => file.Trailer = file.Trailer.With("Encrypt", PdfDict.Empty),
        ["28-002"] = Link(note => note.With("Subtype", new PdfName("Text"))),
        ["28-004"] = Link(note => note.With("Subtype", new PdfName("Text")).Without("Contents")),
        ["28-005"] = Link(note => note.With("Subtype", new PdfName("Widget"))),
        ["28-006"] = Link(note => note.With("Subtype", new PdfName("Balloon"))),
        ["28-007"] = Link(note => note.With("Subtype", new PdfName("TrapNet"))),
        ["28-008"] = file => file.Set(Pages.List(file)[0], Pages.Get(file, Pages.List(file)[0]).Without("Tabs")),
        ["28-010"] = Link(note => note.With("Subtype", new PdfName("Widget")).With("TU", new PdfString("Name"))),
        ["28-011"] = Type("Link", "Span"),
        ["28-012"] = Link(note => note.Without("Contents")),
        ["28-014"] = Catalog(catalog => catalog.With("X", PdfDict.Empty.With("S", new PdfName("MCD")).With("CT", new PdfString("video/mp4")))),
        ["28-016"] = Link(note => note.With("Subtype", new PdfName("FileAttachment"))),
        ["28-017"] = Link(note => note.With("Subtype", new PdfName("PrinterMark"))),
        ["ISO 32000-1, 14.7.4.3"] = Link(note => note.Without("StructParent")),
        ["10-001"] = Letters("<FFF0> <0041>"),
        ["31-001"] = Font(Itself, font => font.With("Encoding", new PdfName("UniJIS-UTF16-H"))),
        ["31-004"] = Font(Descendant, font => font.Without("CIDToGIDMap")),
        ["31-009"] = Font(Descriptor, font => font.Without("FontFile2")),
        ["31-011"] = Glyph("FFF0"),
        ["31-012"] = Font(Descriptor, font => font.With("CIDSet", new PdfString("x"))),
        ["31-016"] = Font(Descendant, font => font.Without("W").With("DW", new PdfNumber(1))),
        ["31-017"] = Font(Itself, font => font.With("Subtype", new PdfName("TrueType"))),
        ["31-027"] = Font(Itself, font => font.Without("ToUnicode")),
        ["31-028"] = Letters("<0041> <FEFF>"),
        ["31-030"] = Glyph("0000"),
    };

    private readonly PrintedFile printed = new();

    public static TheoryData<string> Names => [.. Breaches.Keys];

    public void Dispose() => printed.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_planted_breach_is_found(string name) =>
        Assert.Contains(name, await FindAsync(Breaches[name]));

    [Fact]
    public async Task A_sound_file_breaks_no_rule() => Assert.Empty(await FindAsync(_ => { }));

    [Fact]
    public async Task A_version_that_the_standard_does_not_know_is_found()
    {
        await FindAsync(_ => { });
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(printed.Path, TestContext.Current.CancellationToken));
        var file = PdfFile.Read(Encoding.Latin1.GetBytes("%PDF-1.8" + bytes["%PDF-1.4".Length..]));
        Assert.Equal(["ISO 32000-1, 7.5.2"], UaCheck.Find(file).Select(found => found.Rule.Name));
    }

    [Fact]
    public void Every_rule_has_a_breach() => Assert.Equal(
        UaRules.All.Select(rule => rule.Name).Order(StringComparer.Ordinal), Breaches.Keys.Append("ISO 32000-1, 7.5.2").Order(StringComparer.Ordinal));

    [Fact]
    public void All_conditions_that_a_program_can_check_are_covered_once() => Assert.Equal(
        Machine.Order(StringComparer.Ordinal), UaRules.All.SelectMany(rule => rule.Numbers).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Of(string checkpoint, params int[] numbers) =>
        numbers.Select(number => FormattableString.Invariant($"{checkpoint}-{number:000}"));

    /// <summary>The names of the rules that a planted file breaks.</summary>
    private Task<IEnumerable<string>> FindAsync(Action<PdfFile> plant) => printed.PrintAsync(Good, (file, result) =>
    {
        Finish.Apply(file, Booklet.Properties);
        Assert.True(TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics), string.Join('\n', printed.Found));
        Generator.Printing.Pdf.Metadata.DeclareUa(file);
        plant(file);
        return UaCheck.Find(file).Select(found => found.Rule.Name).ToList().AsEnumerable();
    });
}
