using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>The rules of PDF/X-1a:2003 on a good file, and each rule on the same file with one breach.</summary>
public sealed class PressCheckTests
{
    private const string Words = "<section class=page><h1>One</h1><p style='color:#444'>gray <b>words</b></p><img width=60 height=40 alt=x src='../images/see-through.png'></section>";
    private static readonly Lazy<Task<byte[]>> Good = new(MakeAsync);

    /// <summary>Each breach: what is done to a good file, and what is said.</summary>
    public static TheoryData<string, string> Breaches => new(Changes.Select(change => (change.Key, change.Value.Said)));

    private static Dictionary<string, (Action<PdfFile> Change, string Said)> Changes { get; } = new(StringComparer.Ordinal)
    {
        ["no title"] = (file => Info(file, info => info.Without("Title")), "its document properties lack 'Title'"),
        ["no creator"] = (file => Info(file, info => info.Without("Creator")), "its document properties lack 'Creator'"),
        ["no creation date"] = (file => Info(file, info => info.Without("CreationDate")), "its document properties lack a date in 'CreationDate'"),
        ["a bad date"] = (file => Info(file, info => info.With("ModDate", new PdfString("today"))), "its document properties lack a date in 'ModDate'"),
        ["trapped unknown"] = (file => Info(file, info => info.With("Trapped", new PdfName("Unknown"))), "it does not say whether it is trapped"),
        ["another version"] = (file => Info(file, info => info.With("GTS_PDFXVersion", new PdfString("PDF/X-3:2003"))), "'GTS_PDFXVersion' is not 'PDF/X-1a:2003'"),
        ["the key of 2001"] = (file => Info(file, info => info.With("GTS_PDFXConformance", new PdfString("PDF/X-1a:2001"))), "it has 'GTS_PDFXConformance', which is for PDF/X-1a:2001"),
        ["no intent"] = (file => file.Catalog = file.Catalog.Without("OutputIntents"), "it has 0 output intents for PDF/X, not one"),
        ["two intents"] = (file => Catalog(file, "OutputIntents", new PdfArray([.. Items(file, "OutputIntents"), .. Items(file, "OutputIntents")])), "it has 2 output intents for PDF/X, not one"),
        ["no condition"] = (file => Intent(file, intent => intent.Without("OutputConditionIdentifier")), "its output intent lacks 'OutputConditionIdentifier'"),
        ["no registry"] = (file => Intent(file, intent => intent.Without("RegistryName")), "its output intent does not name the ICC's registry"),
        ["no words on the condition"] = (file => Intent(file, intent => intent.Without("Info")), "its output intent lacks 'Info'"),
        ["a later version"] = (file => Catalog(file, "Version", new PdfName("1.7")), "it is of a later version than PDF 1.4"),
        ["a form"] = (file => Catalog(file, "AcroForm", PdfDict.Empty), "its catalog has 'AcroForm', which is for screens"),
        ["an action at opening"] = (file => Catalog(file, "OpenAction", PdfDict.Empty), "its catalog has 'OpenAction', which is for screens"),
        ["layers"] = (file => Catalog(file, "OCProperties", PdfDict.Empty), "its catalog has 'OCProperties', which is for screens"),
        ["a script"] = (file => Catalog(file, "X", PdfDict.Empty.With("S", new PdfName("JavaScript"))), "it has scripts or actions"),
        ["annotations"] = (file => FirstPage(file, page => page.With("Annots", new PdfArray([]))), "page 1 has 'Annots', which is for screens"),
        ["no trim box"] = (file => FirstPage(file, page => page.Without("TrimBox")), "page 1 has no TrimBox"),
        ["no bleed box"] = (file => FirstPage(file, page => page.Without("BleedBox")), "page 1 has no BleedBox"),
        ["a page from elsewhere"] = (file => FirstPage(file, page => page.With("MediaBox", PdfArray.OfNumbers(-9, 0, 900, 900))), "page 1 has no MediaBox from 0 0"),
        ["a trim box outside"] = (file => FirstPage(file, page => page.With("TrimBox", PdfArray.OfNumbers(0, 0, 500, 500))), "page 1 has a TrimBox outside of its BleedBox"),
        ["a bleed box outside"] = (file => FirstPage(file, page => page.With("BleedBox", PdfArray.OfNumbers(-5, -5, 700, 700))), "page 1 has a BleedBox outside of its MediaBox"),
        ["an art box"] = (file => FirstPage(file, page => page.With("ArtBox", PdfArray.OfNumbers(0, 0, 5, 5))), "page 1 has an ArtBox beside its TrimBox"),
        ["opacity"] = (file => Resource(file, "ExtGState", PdfDict.Empty.With("ca", new PdfNumber(0.5))), "something is transparent"),
        ["a blend mode"] = (file => Resource(file, "ExtGState", PdfDict.Empty.With("BM", new PdfName("Multiply"))), "something is transparent"),
        ["a mask"] = (file => Resource(file, "ExtGState", PdfDict.Empty.With("SMask", PdfDict.Empty)), "something is transparent"),
        ["a group"] = (file => FirstPage(file, page => page.With("Group", PdfDict.Empty.With("S", new PdfName("Transparency")))), "something is transparent"),
        ["a transfer curve"] = (file => Resource(file, "ExtGState", PdfDict.Empty.With("TR", new PdfName("Odd"))), "it has transfer curves"),
        ["a font apart"] = (file => Each(file, WithoutBoldFont), "is not embedded"),
        ["a font without a description"] = (file => Resource(file, "Font", Helvetica), "the font 'Helvetica' is not embedded"),
        ["another filter"] = (file => Resource(file, "XObject", Picture("DeviceGray") with { Dict = Picture("DeviceGray").Dict.With("Filter", new PdfName("LZWDecode")) }), "a stream is packed by 'LZWDecode'"),
        ["a picture in color"] = (file => Resource(file, "XObject", Picture("DeviceRGB")), "a picture or gradient is not in DeviceGray"),
        ["a gray of its own"] = (file => Resource(file, "XObject", Picture("CalGray")), "a picture or gradient is not in DeviceGray"),
        ["an alternate"] = (file => Resource(file, "XObject", Picture("DeviceGray") with { Dict = Picture("DeviceGray").Dict.With("Alternates", new PdfArray([])) }), "a picture has alternates"),
        ["PostScript"] = (file => Resource(file, "XObject", new PdfData(PdfDict.Empty.With("Subtype", new PdfName("PS")), default)), "it has parts in PostScript or OPI"),
        ["another file"] = (file => Resource(file, "X", PdfDict.Empty.With("Type", new PdfName("Filespec"))), "it refers to other files"),
        ["a color"] = (file => Content(file, "1 0 0 rg"), "a color is set by 'rg', not as gray"),
        ["inks"] = (file => Content(file, "0 0 0 1 k"), "a color is set by 'k', not as gray"),
        ["a color space"] = (file => Content(file, "/DeviceCMYK CS"), "the color space 'DeviceCMYK' is not DeviceGray"),
        ["a small picture in color"] = (file => Content(file, "BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI"), "a picture or gradient is not in DeviceGray"),
        ["a color in a form"] = (file => Resource(file, "XObject", new PdfData(PdfDict.Empty.With("Subtype", new PdfName("Form")), Encoding.Latin1.GetBytes("1 0 0 RG"))), "a color is set by 'RG', not as gray"),
    };

    [Fact]
    public async Task A_press_file_breaks_no_rule()
    {
        var diagnostics = new DiagnosticBag();

        Assert.True(PressCheck.Check(await Good.Value, "good.pdf", diagnostics));
        Assert.Empty(diagnostics.Sorted);
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public async Task Each_breach_is_found_alone(string breach, string said)
    {
        var file = PdfFile.Read(await Good.Value);
        Changes[breach].Change(file);

        AssertFound(file.WriteUnpacked(), said);
    }

    [Fact]
    public async Task A_packed_file_is_of_a_later_version()
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(PressCheck.Check(PdfFile.Read(await Good.Value).Write(), "x.pdf", diagnostics));
        Assert.Equal(
            [
                "error GB6070: 'x.pdf' does not follow PDF/X-1a:2003: it is of a later version than PDF 1.4.",
                "error GB6070: 'x.pdf' does not follow PDF/X-1a:2003: its objects are in streams, which PDF 1.4 does not know.",
            ],
            diagnostics.Sorted.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task A_file_without_an_ID_is_found()
    {
        var text = Encoding.Latin1.GetString(await Good.Value);
        AssertFound(Encoding.Latin1.GetBytes(text.Replace("/ID [", "/IX [", StringComparison.Ordinal)), "it has no ID");
    }

    [Theory]
    [InlineData("<p style='opacity:.5'>pale</p>")]
    [InlineData("<p style='mix-blend-mode:multiply'>pale</p>")]
    [InlineData("<p style='color:rgb(0 0 0 / 40%)'>pale</p>")]
    public async Task What_is_transparent_in_a_stylesheet_is_told_and_no_file_is_made(string body)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(await MakeAsync($"<section class=page><h1>One</h1>{body}</section>", new("x.pdf", 3, CropMarks: false), diagnostics));
        Assert.Equal(
            "error GB6070: 'x.pdf' does not follow PDF/X-1a:2003: something is transparent (opacity, a blend mode, a mask or a shadow); use plain grays in the press stylesheet.",
            Assert.Single(diagnostics.Sorted).ToString());
    }

    private static void AssertFound(byte[] pdf, string said)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(PressCheck.Check(pdf, "x.pdf", diagnostics));
        var found = Assert.Single(diagnostics.Sorted);
        Assert.StartsWith("'x.pdf' does not follow PDF/X-1a:2003: ", found.Message, StringComparison.Ordinal);
        Assert.Contains(said, found.Message, StringComparison.Ordinal);
    }

    private static async Task<byte[]> MakeAsync() =>
        await MakeAsync(Words, new("good.pdf", 3, CropMarks: true), new()) ?? throw new InvalidOperationException("The good file is not good.");

    private static async Task<byte[]?> MakeAsync(string body, PressJob job, DiagnosticBag diagnostics)
    {
        using var printed = new PrintedFile();
        return await printed.PrintAsync(body, (file, _) => PressPdf.Make(file, Booklet.Properties, job, diagnostics), job.BleedMm);
    }

    private static PdfDict Helvetica =>
        PdfDict.Empty.With("Type", new PdfName("Font")).With("Subtype", new PdfName("Type1")).With("BaseFont", new PdfName("Helvetica"));

    private static PdfData Picture(string space) => new(
        PdfDict.Empty.With("Type", new PdfName("XObject")).With("Subtype", new PdfName("Image")).With("Width", new PdfNumber(1)).With("Height", new PdfNumber(1))
            .With("BitsPerComponent", new PdfNumber(8)).With("ColorSpace", new PdfName(space)), new byte[3]);

    private static void Info(PdfFile file, Func<PdfDict, PdfDict> change) =>
        file.Trailer = file.Trailer.With("Info", file.Add(change(file.Find<PdfDict>(file.Trailer["Info"])!)));

    private static void Catalog(PdfFile file, string key, PdfValue value) => file.Catalog = file.Catalog.With(key, value);

    private static ImmutableArray<PdfValue> Items(PdfFile file, string key) => file.Find<PdfArray>(file.Catalog[key])!.Items;

    private static void Intent(PdfFile file, Func<PdfDict, PdfDict> change) =>
        Catalog(file, "OutputIntents", new PdfArray([change(file.Find<PdfDict>(Items(file, "OutputIntents").First())!)]));

    private static void FirstPage(PdfFile file, Func<PdfDict, PdfDict> change)
    {
        var page = Pages.List(file)[0];
        file.Set(page, change(Pages.Get(file, page)));
    }

    private static void Resource(PdfFile file, string kind, PdfValue value) => FirstPage(file, page =>
    {
        var resources = file.Find<PdfDict>(page["Resources"])!;
        return page.With("Resources", resources.With(kind, (file.Find<PdfDict>(resources[kind]) ?? PdfDict.Empty).With("Odd", file.Add(value))));
    });

    private static void Content(PdfFile file, string content)
    {
        var page = Pages.List(file)[0];
        ContentStream.SetOfPage(file, page, [.. ContentStream.OfPage(file, Pages.Get(file, page)), .. Encoding.Latin1.GetBytes(content)]);
    }

    private static PdfDict WithoutBoldFont(PdfDict dict) =>
        dict["FontName"] is PdfName { Value: var name } && name.EndsWith("Bold", StringComparison.Ordinal) ? dict.Without("FontFile2") : dict;

    private static void Each(PdfFile file, Func<PdfDict, PdfDict> change)
    {
        for (var number = 1; number < 1000; number++)
            if (file.Find<PdfValue>(new PdfReference(number)) is PdfDict dict) file.Set(new(number), change(dict));
    }
}
