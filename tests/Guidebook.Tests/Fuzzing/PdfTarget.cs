using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Fuzzing;

/// <summary>A browser's PDF on its way to each of the files that are made of it: it is understood, or refused in a sentence.</summary>
internal sealed partial class PdfTarget : FuzzTarget
{
    private const int PagesOfSheet = 8;

    private static readonly DocumentProperties Properties = new(PageSize.A5, "en", "A", "B", null);

    private static readonly Folding Folding = Folding.Create(new(Paper.A4, FoldWay.ShortEdge), 0.1, rightToLeft: false);

    public override string Name => "pdf";

    public override ImmutableArray<byte[]> Seeds => [File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Fuzzing/tagged.pdf"))];

    public override ImmutableArray<string> Pieces =>
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "/", " 0 R", "5 0 R", "7 0 R", "12 0 R", "/Kids [5 0 R]", "/K 6 0 R", "/First 10 0 R", "/Next 10 0 R", "/Parent 9 0 R", "/Type /Page", "/S /P", "/Length 0", "stream\n", "\nendstream",
        "endobj\n", "null", "true", "-1", "99999999999", "1e9", "/Filter /FlateDecode", "/Contents", "/MediaBox [0 0 0 0]", "/Resources 7 0 R", "/XObject <</a 16 0 R>>", "/Subtype /Form", "q\n", "Q\n", "BT\n", "ET\n", "EMC\n", "/P <</MCID 0>> BDC\n",
        "1 0 0 rg\n", "0 0 m 9 9 l S\n", "(a) Tj\n", "/a Do\n", "BI /W 1 ID x EI\n", "0 0 0 0 0 0 cm\n", "#00", "\\377", "beginbfchar\n", "%",
    ];

    public override int Ordinarily => 100;

    public override string Try(byte[] input)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var drawn = PdfFile.Read(input);
            var numbers = Destinations.Read(drawn);
            var screen = drawn.Copy();
            Outline.Prune(screen, 2);
            Finish.Apply(screen, Properties);
            var whole = screen.WriteUnpacked();
            Assert.Equal(whole, PdfFile.Read(whole).WriteUnpacked());
            FormFields.Apply(screen, "a.pdf", null, diagnostics);
            if (TagCheck.Apply(screen, "a.pdf", PrintTexts.None, diagnostics)) UaCheck.Apply(screen, "a.pdf", diagnostics);
            screen.Write();
            Fold(drawn);
            PressPdf.Make(drawn.Copy(), Properties, new("a.pdf", 3, true), diagnostics);
            return $"{numbers.Count} {string.Join(' ', diagnostics.Sorted.Select(found => found.Code.Id).Distinct())}";
        }
        catch (PdfFormatException exception)
        {
            return Numbers().Replace(exception.Message, "");
        }
    }

    /// <summary>Writes the table of objects anew, so that a change of length does not make every file unreadable.</summary>
    public override byte[] Repair(byte[] input)
    {
        var text = Encoding.Latin1.GetString(input);
        var end = text.LastIndexOf("\nxref\n", StringComparison.Ordinal);
        if (end < 0) return input;
        var body = WithLengths(text[..(end + 1)]);
        var objects = Heads().Matches(body).GroupBy(head => int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture))
            .ToDictionary(head => head.Key, head => head.Last().Index);
        var trailer = text.IndexOf("trailer", end, StringComparison.Ordinal);
        if (objects.Count == 0 || trailer < 0) return input;
        var table = new StringBuilder(body).Append("xref\n");
        foreach (var (number, offset) in objects.OrderBy(found => found.Key))
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        table.Append(Starts().Replace(text[trailer..], string.Create(CultureInfo.InvariantCulture, $"startxref\n{body.Length}\n")));
        return Encoding.Latin1.GetBytes(table.ToString());
    }

    /// <summary>Gives each stream the length that it has.</summary>
    private static string WithLengths(string body) => Streams().Replace(
        body, found => string.Create(CultureInfo.InvariantCulture, $"{found.Groups[1].Value}{found.Groups[3].Length}{found.Groups[2].Value}{found.Groups[3].Value}\nendstream"));

    private static void Fold(PdfFile drawn)
    {
        var gray = drawn.Copy();
        GrayResources.ApplyAtHome(gray);
        PageHash.All(gray);
        ImposedPdf.Make(gray, Folding, SheetSides.Both, Properties).Write();
        if (Pages.List(gray).Length == PagesOfSheet) OneSheetPdf.Make(gray, PageSize.A5, Properties).Write();
        var bare = drawn.Copy();
        BarePdf.Apply(bare, Properties);
        bare.Write();
    }

    [GeneratedRegex(@"(/Length )[0-9]+((?:(?!endobj).){0,400}?\nstream\n)(.*?)\nendstream", RegexOptions.Singleline)]
    private static partial Regex Streams();

    [GeneratedRegex(@"(?m)^([0-9]{1,6}) 0 obj\b")]
    private static partial Regex Heads();

    [GeneratedRegex(@"startxref\s+[0-9]+\s")]
    private static partial Regex Starts();

    [GeneratedRegex(@"[0-9]+|'[^']*'")]
    private static partial Regex Numbers();
}
