using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The rules of PDF/X for a document as a whole: version, identity, output intent, nothing interactive.</summary>
internal static partial class PressDocumentRules
{
    private const double HighestVersion = 1.4;
    private static readonly string[] Interactive = ["OpenAction", "AA", "AcroForm", "Names", "Dests", "OCProperties"];
    private static readonly string[] Texts = ["Title", "Creator", "Producer"];
    private static readonly string[] Dates = ["CreationDate", "ModDate"];

    /// <summary>The rules that a document breaks, as parts of a sentence.</summary>
    public static IEnumerable<string> Find(PdfFile file) => OfFile(file).Concat(OfInfo(file)).Concat(OfIntent(file));

    private static IEnumerable<string> OfFile(PdfFile file)
    {
        if (double.Parse(file.Version, CultureInfo.InvariantCulture) > HighestVersion || file.Catalog["Version"] is not null)
            yield return "it is of a later version than PDF 1.4";
        if (file.Objects.OfType<PdfData>().Any(data => data.Dict["Type"] is PdfName { Value: "ObjStm" or "XRef" }))
            yield return "its objects are in streams, which PDF 1.4 does not know";
        if (file.Trailer["ID"] is not PdfArray { Items: [PdfString { Bytes.Length: > 0 }, PdfString { Bytes.Length: > 0 }] }) yield return "it has no ID";
        foreach (var key in Interactive)
            if (file.Catalog[key] is not null) yield return $"its catalog has '{key}', which is for screens";
    }

    private static IEnumerable<string> OfInfo(PdfFile file)
    {
        var info = file.Info;
        foreach (var key in Texts)
            if (info[key] is not PdfString { Bytes.Length: > 0 }) yield return $"its document properties lack '{key}'";
        foreach (var key in Dates)
            if (info[key] is not PdfString date || !DatePattern().IsMatch(date.Bytes)) yield return $"its document properties lack a date in '{key}'";
        if (info["Trapped"] is not PdfName { Value: "True" or "False" }) yield return "it does not say whether it is trapped";
        if (info["GTS_PDFXVersion"] is not PdfString { Bytes: PressIdentity.Version })
            yield return $"'GTS_PDFXVersion' is not '{PressIdentity.Version}'";
        if (info["GTS_PDFXConformance"] is not null) yield return "it has 'GTS_PDFXConformance', which is for PDF/X-1a:2001";
    }

    private static IEnumerable<string> OfIntent(PdfFile file)
    {
        var intents = (file.Find<PdfArray>(file.Catalog["OutputIntents"])?.Items ?? []).Select(item => file.DictOf(item))
            .Where(dict => dict.Names("S", "GTS_PDFX")).ToList();
        if (intents is not [var intent])
        {
            yield return $"it has {intents.Count.ToString(CultureInfo.InvariantCulture)} output intents for PDF/X, not one";
            yield break;
        }

        foreach (var key in (string[])["OutputConditionIdentifier", "OutputCondition", "Info"])
            if (intent[key] is not PdfString { Bytes.Length: > 0 }) yield return $"its output intent lacks '{key}'";
        if (intent["RegistryName"] is not PdfString { Bytes: PressIdentity.Registry }) yield return "its output intent does not name the ICC's registry";
    }

    [GeneratedRegex(@"^D:\d{14}(Z|[+-]\d\d'\d\d')$")]
    private static partial Regex DatePattern();
}
