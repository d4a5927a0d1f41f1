using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>Content in fewer bytes: glyphs together, numbers with the decimals that paper shows, and every glyph at its place.</summary>
public class CompactContentTests
{
    private const string Font = "BT /F0 10 Tf 1 0 0 1 50 60 Tm ";

    [Theory]
    [InlineData("<0001> Tj 5 0 Td <0002> Tj 6 0 Td <0003> Tj ET", "<000100020003> Tj ET")] // at the widths that the font states
    [InlineData("<0001> Tj 5.01 0 Td <0002> Tj ET", "<00010002> Tj ET")] // a hundredth of a point is not seen
    [InlineData("<0001> Tj 4.5 0 Td <0002> Tj ET", "[<0001>50<0002>] TJ ET")] // kerned
    [InlineData("<0001> Tj 5 0 Td <0002> Tj 0 12 Td <0003> Tj ET", "<00010002> Tj 5 0 Td 0 12 Td <0003> Tj ET")] // the next line begins where the last glyph did
    [InlineData("<0001> Tj 5 0 Td <0002> Tj 1 0 0 1 9 9 Tm <0003> Tj ET", "<00010002> Tj 1 0 0 1 9 9 Tm <0003> Tj ET")]
    [InlineData("<0001> Tj /P BMC 5 0 Td <0002> Tj EMC ET", "<0001> Tj /P BMC 5 0 Td <0002> Tj EMC ET")] // marked content keeps its glyphs
    [InlineData("<0001> Tj /P BMC <0002> Tj 9 0 Td <0003> Tj EMC ET", "<0001> Tj /P BMC <0002> Tj 9 0 Td <0003> Tj EMC ET")] // follows what stands before
    [InlineData("2 Tc <0001> Tj 7 0 Td <0002> Tj ET", "2 Tc <0001> Tj 7 0 Td <0002> Tj ET")] // spaced letters have other widths
    public void Glyphs_of_a_line_are_shown_together(string content, string shorter) =>
        Assert.Equal(Font + shorter, Compact(Font + content));

    [Fact]
    public void A_long_line_does_not_drift()
    {
        // Every glyph is 0.015 points further than the font says: none is moved alone, and the last is at its place.
        var content = string.Concat(Enumerable.Repeat("<0001> Tj 5.015 0 Td ", 100)) + "<0001> Tj ET";
        var moved = Compact(Font + content).Split('>')[1..].Select(part => part.Split('<')[0]).Where(part => double.TryParse(part, out _))
            .Sum(part => -double.Parse(part, CultureInfo.InvariantCulture));
        Assert.InRange(moved * 10 / 1000, 1.5 - 0.03, 1.5 + 0.03);
    }

    [Theory]
    [InlineData("25.099995 6.8000002 m 18.699999 37 l S", "25.1 6.8 m 18.7 37 l S")]
    [InlineData("q 100 0 0 100 0 0 cm 0.12345678 0.5 m 1 1 l S Q", "q 100 0 0 100 0 0 cm 0.1235 0.5 m 1 1 l S Q")] // small numbers of a large drawing
    [InlineData("-0.0000001 0 10.00001 20 re f", "0 0 10 20 re f")]
    [InlineData("1 0 0 1 25.099995 0 cm", "1 0 0 1 25.099995 0 cm")]
    public void Drawings_have_the_decimals_that_paper_shows(string content, string shorter) => Assert.Equal(shorter, Compact(content));

    [Fact]
    public void A_known_stream_is_not_read_again_unless_it_or_the_widths_of_its_font_are_new()
    {
        const string Content = Font + "<0001> Tj 5 0 Td <0002> Tj ET";
        var first = new KnownStreams();
        var written = Compact(Content, first);
        KnownStreams again = new(first.Used), other = new(first.Used), wider = new(first.Used);

        Assert.Equal((1, written), (first.Made, Compact(Content, again)));
        Assert.Equal(0, again.Made);
        Assert.Equal(first.Used.Keys, again.Used.Keys);
        Assert.NotEqual(written, Compact(Content.Replace("0002", "0003", StringComparison.Ordinal), other));
        Assert.Equal((1, 1), (other.Made, other.Used.Count));
        Assert.NotEqual(written, Compact(Content, wider, firstWidth: 900));
        Assert.Equal(1, wider.Made);
    }

    private static string Compact(string content, KnownStreams? known = null, int firstWidth = 500)
    {
        var file = PdfFile.Read(new MemoryPdf(content, firstWidth).Bytes);
        CompactContent.Apply(file, known ?? new());
        var page = Pages.Get(file, Pages.List(file)[0]);
        var written = Encoding.Latin1.GetString(ContentStream.OfPage(file, page));
        return string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>
    /// A file of one page; its font, which the browser calls <c>F12</c> and the content <c>F0</c>, has the widths 500 (or another), 600 and
    /// 700 of the glyphs 1, 2 and 3.
    /// </summary>
    private sealed class MemoryPdf(string content, int firstWidth)
    {
        public byte[] Bytes
        {
            get
            {
                var written = content.Replace("/F0 ", "/F12 ", StringComparison.Ordinal);
                string[] objects =
                [
                    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font << /F12 5 0 R >> >> >>",
                    $"<< /Length {written.Length} >>\nstream\n{written}\nendstream",
                    "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
                    $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 1000 /W [1 [{firstWidth} 600] 3 3 700] >>",
                ];
                var (text, at) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
                foreach (var (i, value) in objects.Index())
                {
                    at.Add(text.Length);
                    text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{value}\nendobj\n");
                }

                var table = text.Length;
                text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
                foreach (var offset in at) text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
                text.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
                return Encoding.Latin1.GetBytes(text.ToString());
            }
        }
    }
}
