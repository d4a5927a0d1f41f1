using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing.Conformance;

/// <summary>Changes of a sound file, each of which breaks a rule.</summary>
internal static class Planting
{
    /// <summary>Changes the tags of a type.</summary>
    public static Action<PdfFile> Tag(string type, Func<PdfDict, PdfDict> change) => file =>
    {
        var tags = TagTree.Read(file).Where(tag => tag.Type == type).ToList();
        Assert.NotEmpty(tags);
        foreach (var tag in tags) file.Set(tag.Reference, change(tag.Dict));
    };

    /// <summary>Gives tags of a type another type.</summary>
    public static Action<PdfFile> Type(string type, string other) => Tag(type, tag => tag.With("S", new PdfName(other)));

    /// <summary>Changes the catalog.</summary>
    public static Action<PdfFile> Catalog(Func<PdfDict, PdfDict> change) => file => file.Catalog = change(file.Catalog);

    /// <summary>Changes the root of the tags.</summary>
    public static Action<PdfFile> Root(Func<PdfDict, PdfDict> change) => file => Set(file, file.Catalog["StructTreeRoot"], change);

    /// <summary>Paints more at the end of the first page.</summary>
    public static Action<PdfFile> Paint(string operations) => file =>
    {
        var page = Pages.List(file)[0];
        var content = ContentStream.OfPage(file, Pages.Get(file, page));
        ContentStream.SetOfPage(file, page, [.. content, .. Encoding.ASCII.GetBytes("\n" + operations)]);
    };

    /// <summary>Changes the first link.</summary>
    public static Action<PdfFile> Link(Func<PdfDict, PdfDict> change) => file =>
    {
        var links = Pages.List(file).SelectMany(page => file.Find<PdfArray>(Pages.Get(file, page)["Annots"])?.Items ?? []);
        Set(file, links.First(), change);
    };

    /// <summary>Changes a font of the first page; which of its dictionaries, <paramref name="find"/> says.</summary>
    public static Action<PdfFile> Font(Func<PdfFile, PdfDict, PdfValue?> find, Func<PdfDict, PdfDict> change) => file =>
        Set(file, find(file, FirstFont(file)), change);

    /// <summary>The font itself.</summary>
    public static PdfValue? Itself(PdfFile file, PdfDict font) =>
        file.Find<PdfDict>(file.Find<PdfDict>(Pages.Get(file, Pages.List(file)[0])["Resources"])!["Font"])!.Values
            .First(found => file.Find<PdfDict>(found) == font);

    /// <summary>The font below a composite font.</summary>
    public static PdfValue? Descendant(PdfFile file, PdfDict font) => file.Find<PdfArray>(font["DescendantFonts"])!.Items[0];

    /// <summary>The description of a font.</summary>
    public static PdfValue? Descriptor(PdfFile file, PdfDict font) => file.Find<PdfDict>(Descendant(file, font))!["FontDescriptor"];

    /// <summary>Gives the first font a table of letters with one line.</summary>
    public static Action<PdfFile> Letters(string line) => file =>
    {
        var table = Flate.Pack(PdfDict.Empty, Encoding.ASCII.GetBytes($"1 beginbfchar\n{line}\nendbfchar\n"));
        Set(file, Itself(file, FirstFont(file)), font => font.With("ToUnicode", file.Add(table)));
    };

    /// <summary>Shows a glyph of the first font.</summary>
    public static Action<PdfFile> Glyph(string code) => file =>
    {
        var fonts = file.Find<PdfDict>(file.Find<PdfDict>(Pages.Get(file, Pages.List(file)[0])["Resources"])!["Font"])!;
        Paint($"/Artifact BMC BT /{fonts.Keys.First()} 9 Tf <{code}> Tj ET EMC")(file);
    };

    /// <summary>Replaces words in the metadata.</summary>
    public static Action<PdfFile> Metadata(string words, string others) => file =>
    {
        var data = file.Find<PdfData>(file.Catalog["Metadata"])!;
        var xml = Encoding.UTF8.GetString(data.Bytes.Span);
        Assert.Contains(words, xml, StringComparison.Ordinal);
        file.Set((PdfReference)file.Catalog["Metadata"]!,
            data with { Bytes = Encoding.UTF8.GetBytes(xml.Replace(words, others, StringComparison.Ordinal)) });
    };

    /// <summary>Paints a form with marked content of its own twice.</summary>
    public static void PaintFormTwice(PdfFile file)
    {
        var form = file.Add(new PdfData(
            PdfDict.Empty.With("Type", new PdfName("XObject")).With("Subtype", new PdfName("Form")).With("BBox", PdfArray.OfNumbers(0, 0, 9, 9))
                .With("StructParents", new PdfNumber(9999)), "/P <</MCID 0>> BDC EMC"u8.ToArray()));
        var page = Pages.List(file)[0];
        var dict = Pages.Get(file, page);
        var resources = file.Find<PdfDict>(dict["Resources"])!;
        var drawings = (file.Find<PdfDict>(resources["XObject"]) ?? PdfDict.Empty).With("Twice", form);
        file.Set(page, dict.With("Resources", resources.With("XObject", drawings)));
        Paint("/Twice Do /Twice Do")(file);
    }

    private static PdfDict FirstFont(PdfFile file) => file.Find<PdfDict>(
        file.Find<PdfDict>(file.Find<PdfDict>(Pages.Get(file, Pages.List(file)[0])["Resources"])!["Font"])!.Values.First())!;

    private static void Set(PdfFile file, PdfValue? value, Func<PdfDict, PdfDict> change) =>
        file.Set((PdfReference)value!, change(file.Find<PdfDict>(value)!));
}
