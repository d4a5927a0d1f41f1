using System.Globalization;
using System.Security;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Writes the document properties as XMP, which libraries and archives read.</summary>
internal static class Metadata
{
    /// <summary>The metadata stream for the catalog; title and producer come from the file's properties.</summary>
    public static PdfData Create(PdfFile file, DocumentProperties properties)
    {
        var dict = PdfDict.Empty.With("Type", new PdfName("Metadata")).With("Subtype", new PdfName("XML"));
        return new(dict, Encoding.UTF8.GetBytes(Xml(file.Info, properties)));
    }

    /// <summary>Adds to the metadata that the file conforms to PDF/UA-1.</summary>
    public static void DeclareUa(PdfFile file)
    {
        if (file.Catalog["Metadata"] is not PdfReference reference || file.Find<PdfData>(reference) is not { } data) return;
        const string declaration =
            "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part></rdf:Description>";
        var xml = Encoding.UTF8.GetString(data.Bytes.Span).Replace("</rdf:RDF>", declaration + "</rdf:RDF>", StringComparison.Ordinal);
        file.Set(reference, data with { Bytes = Encoding.UTF8.GetBytes(xml) });
    }

    private static string Xml(PdfDict info, DocumentProperties properties)
    {
        var date = properties.Date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var lines = new[]
        {
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">",
            Line("dc:title", "rdf:Alt", Text(info["Title"]), " xml:lang=\"x-default\""),
            Line("dc:creator", "rdf:Seq", properties.Author),
            Line("dc:description", "rdf:Alt", properties.Subject, " xml:lang=\"x-default\""),
            Line("dc:language", "rdf:Bag", properties.Language),
            Line("dc:publisher", "rdf:Bag", properties.Publisher),
            Line("dc:rights", "rdf:Alt", properties.Rights, " xml:lang=\"x-default\""),
            Line("dc:date", "rdf:Seq", properties.Edition),
            Plain("pdf:Producer", Text(info["Producer"])),
            Plain("xmp:CreatorTool", Text(info["Creator"])),
            Plain("xmp:CreateDate", date),
            Plain("xmp:ModifyDate", date),
            "</rdf:Description></rdf:RDF></x:xmpmeta>",
            "<?xpacket end=\"r\"?>",
        };
        return string.Join('\n', lines.Where(line => line.Length > 0)) + "\n";
    }

    private static string? Text(PdfValue? value) => value is PdfString text ? PdfText.Decode(text) : null;

    private static string Line(string name, string list, string? text, string attribute = "") =>
        string.IsNullOrEmpty(text) ? "" : $"<{name}><{list}><rdf:li{attribute}>{SecurityElement.Escape(text)}</rdf:li></{list}></{name}>";

    private static string Plain(string name, string? text) =>
        string.IsNullOrEmpty(text) ? "" : $"<{name}>{SecurityElement.Escape(text)}</{name}>";
}
