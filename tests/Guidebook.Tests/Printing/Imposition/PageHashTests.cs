using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;

namespace Guidebook.Tests.Printing.Imposition;

/// <summary>The conditions for equal hashes of two pages.</summary>
public sealed class PageHashTests
{
    private const string Picture = "<img src='../images/dot.svg' alt=''>";

    private static readonly Folding Folding = new()
    {
        Paper = Paper.A4,
        Flip = FlipEdge.ShortEdge,
        SheetsPerSignature = null,
        PaperThicknessMm = 0.1,
        RightToLeft = false,
    };

    [Fact]
    public async Task A_changed_page_is_found_whatever_happens_to_the_numbers_of_objects_and_the_letters_of_fonts()
    {
        var before = await PrintedSheets.PrintAsync(Paper.A4, 8, _ => Picture);
        var now = await PrintedSheets.PrintAsync(Paper.A4, 8, page => page == 3 ? "<p>Ωä <i>new</i> <b>letters</b></p><svg width=9 height=9><rect width=9 height=9 /></svg>" : Picture);

        Assert.NotEqual(Fonts(before), Fonts(now));
        Assert.Equal([3], Changed(PageHash.All(before), PageHash.All(now)));
        Assert.Equal([2], Changed(SheetHashes.Compute(PageHash.All(before), Folding), SheetHashes.Compute(PageHash.All(now), Folding)));
        Assert.Equal([3], Changed(PageHash.All(Imposed(before)), PageHash.All(Imposed(now))));
    }

    [Fact]
    public async Task A_page_has_its_own_hash_and_keeps_it()
    {
        var file = await PrintedSheets.PrintAsync(Paper.A4, 5);
        var all = PageHash.All(file);

        Assert.Equal(5, all.Distinct().Count());
        Assert.All(all, hash => Assert.Matches("^[0-9a-f]{16}$", hash));
        Assert.Equal(all, PageHash.All(PdfFile.Read(file.Write())));
        Assert.Equal(all[4], PageHash.Compute(file, Pages.List(file)[4]));
    }

    [Theory]
    [InlineData("/P <</MCID 7>> BDC BT /F4 12 Tf <0030> Tj ET EMC", "BT /F9 12 Tf\n<0030>Tj ET % noted")]
    [InlineData("/F4 12 Tf [(a\\)(b)) -3 <00>] TJ", "/F9 12 Tf[(a\\)(b))-3<00>]TJ")]
    public void The_same_paint_written_otherwise_is_the_same(string one, string other) =>
    Assert.Equal(Hash(one, "F4", "AAAAAA+Serif"), Hash(other, "F9", "BAAAAA+Serif"));

    [Theory]
    [InlineData("/F4 12 Tf <0030> Tj", "AAAAAA+Serif", "/F4 12 Tf <0031> Tj", "AAAAAA+Serif")]
    [InlineData("/F4 12 Tf <0030> Tj", "AAAAAA+Serif", "/F4 12 Tf <0030> Tj", "AAAAAA+Serif-Bold")]
    [InlineData("/F4 12 Tf (a b) Tj", "AAAAAA+Serif", "/F4 12 Tf (a  b) Tj", "AAAAAA+Serif")]
    [InlineData("/X Do", "", "/Y Do", "")]
    public void Other_paint_is_not_the_same(string one, string font, string other, string otherFont) =>
    Assert.NotEqual(Hash(one, "F4", font), Hash(other, "F4", otherFont));

    [Fact]
    public void A_picture_or_a_form_counts_by_what_it_shows_and_not_by_its_name()
    {
        string Shown(string name, string kind, string bytes) => Hash($"/{name} Do", file => PdfDict.Empty.With("XObject", PdfDict.Empty.With(
            name, file.Add(new PdfData(PdfDict.Empty.With("Subtype", new PdfName(kind)), Encoding.Latin1.GetBytes(bytes))))));

        Assert.Equal(Shown("X1", "Image", "dots"), Shown("X2", "Image", "dots"));
        Assert.NotEqual(Shown("X1", "Image", "dots"), Shown("X1", "Image", "dot s"));
        Assert.Equal(Shown("X1", "Form", "0 0 m"), Shown("X2", "Form", "0  0 m"));
        Assert.NotEqual(Shown("X1", "Form", "0 0 m"), Shown("X1", "Form", "0 1 m"));
    }

    private static string Hash(string content, string name, string font) => Hash(content, file => PdfDict.Empty.With("Font", PdfDict.Empty.With(
        name, file.Add(PdfDict.Empty.With("Type", new PdfName("Font")).With("BaseFont", new PdfName(font))))));

    private static string Hash(string content, Func<PdfFile, PdfDict> resources)
    {
        var file = PdfFile.Read(Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj\n<</Pages 1 0 R>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Root 1 0 R>>\nstartxref\n41\n%%EOF"));
        return PageHash.Compute(file, file.Add(PdfDict.Empty
            .With("MediaBox", PdfArray.OfNumbers(0, 0, 100, 100))
            .With("Resources", resources(file))
            .With("Contents", new PdfData(PdfDict.Empty, Encoding.Latin1.GetBytes(content)))));
    }

    private static PdfFile Imposed(PdfFile source) => ImposedPdf.Make(source, Folding, SheetSides.Both, PrintedSheets.Properties);

    private static string Fonts(PdfFile file) =>
        string.Join(
        ' ', Encoding.Latin1.GetString(file.WriteUnpacked()).Split("/BaseFont ").Select(part => part.Split(' ')[0]).Order(StringComparer.Ordinal));

    private static ImmutableArray<int> Changed(ImmutableArray<string> before, ImmutableArray<string> now) =>
        [.. Enumerable.Range(1, now.Length).Where(number => before[number - 1] != now[number - 1])];
}
