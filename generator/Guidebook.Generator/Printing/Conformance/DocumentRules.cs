using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>What the file says of itself: title, language, metadata; and what it must not contain.</summary>
internal static partial class DocumentRules
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ua = "http://www.aiim.org/pdfua/ns/id/";

    public static ImmutableArray<UaRule> All { get; } =
    [
        UaRule.OfFormat("7.5.2", "The file is PDF 1.0 to 1.7.", document => Lacks(document.File.Version is ['1', '.', >= '0' and <= '7'], "the header")),
        UaRule.OfFormat("14.7.1", "The file has tags and says so.", document => Lacks(
            Of(document, "MarkInfo")?["Marked"] is PdfBoolean { Value: true } && !document.Tags.IsEmpty, "the catalog")),
        UaRule.Create("06-001", "The file has metadata in XMP.", document => Lacks(Metadata(document) is not null, "the catalog")),
        UaRule.Create("06-002", "The metadata name PDF/UA-1.", document => Lacks(
            Metadata(document)?.Descendants(Ua + "part").Any(part => part.Value == "1" && part.GetPrefixOfNamespace(Ua) == "pdfuaid") == true, "the metadata")),
        UaRule.Create("06-003", "The metadata have a title.", document => Lacks(
            Metadata(document)?.Descendants(Dc + "title").Any(title => title.Value.Trim().Length > 0) == true, "the metadata")),
        UaRule.Create("07-001 07-002", "Programs show the title of the document.", document => Lacks(
            Of(document, "ViewerPreferences")?["DisplayDocTitle"] is PdfBoolean { Value: true }, "the catalog")),
        UaRule.Create("11-001 11-002 11-003 11-004 11-005 11-006", "The language of all text is known.", FindLanguages),
        UaRule.Create("20-001 20-002 20-003", "No content is optional.", document => Lacks(document.File.Catalog["OCProperties"] is null, "the catalog")),
        UaRule.Create("21-001", "Embedded files have their names.", document => document.Dictionaries
            .Where(dict => dict["EF"] is not null && (document.Text(dict, "F").Length == 0 || document.Text(dict, "UF").Length == 0))
            .Select(_ => "a file specification")),
        UaRule.Create("25-001", "No form is in XFA.", document => Lacks(Of(document, "AcroForm")?["XFA"] is null, "the form")),
        UaRule.Create("26-001 26-002", "The file is not encrypted.", document => Lacks(document.File.Trailer["Encrypt"] is null, "the trailer")),
    ];

    private static IEnumerable<string> Lacks(bool isThere, string what) => isThere ? [] : [what];

    private static PdfDict? Of(UaDocument document, string key) => document.File.Find<PdfDict>(document.File.Catalog[key]);

    private static XDocument? Metadata(UaDocument document)
    {
        if (document.File.Find<PdfData>(document.File.Catalog["Metadata"]) is not { } data) return null;
        if (!data.Dict.Names("Type", "Metadata") || !data.Dict.Names("Subtype", "XML")) return null;
        try
        {
            return XDocument.Parse(Encoding.UTF8.GetString(data.Bytes.Span).TrimStart('\uFEFF'));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>
    /// The language of the document holds for all its text, outline, annotations and metadata; those of tags must be valid, too.
    /// </summary>
    private static IEnumerable<string> FindLanguages(UaDocument document)
    {
        if (!Language().IsMatch(document.Text(document.File.Catalog, "Lang"))) yield return "the catalog";
        foreach (var tag in document.Tags.Where(tag => tag.Dict["Lang"] is not null && !Language().IsMatch(document.Text(tag.Dict, "Lang"))))
            yield return document.At(tag);
    }

    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$")]
    private static partial Regex Language();
}
